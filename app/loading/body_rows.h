// BodyRows: which of the rows beneath a header are rows of the list, and why the others are none.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "loading/grid.h"
#include "loading/header_rows.h"
#include "loading/lone_cell.h"
#include "loading/reading.h"
#include "loading/report.h"

namespace bangvang {

// In lists of people and units a row of one cell may head those beneath it, and totals may stand between them; in
// other tables such a row is passed over, with a warning, and a total is a row like any other. Lists: of people, and
// another one with a header of its own may follow. A ranking has no totals and averages; figures have some, unless they
// are numbered and it is not.
enum class ListKind { other, figures, ranking, people, lists };
inline bool people_list(ListKind kind) { return kind == ListKind::people || kind == ListKind::lists; }

struct BodyRows {
  enum class Why { repeated_header, heading, total, signature };
  struct Passed {
    Why why;
    int first_line, last_line, rows;
  };
  std::vector<std::uint32_t> rows;   // into the grid's
  std::vector<Passed> passed;        // runs of lines, from above
  bool numbered = false;             // some rows have a number of their own
  std::size_t next_list = 0;         // a row of the grid beneath these; 0 where nothing follows
};

// Reports what cannot be a row and is no closing either: such rows count as left out.
BodyRows rows_beneath(const Grid&, const HeaderRows&, const HeaderNames&, const BodyColumns&, ListKind, Report&);

Words said_passed(const BodyRows::Passed&);
// A heading where headings mean nothing.
void warn_of_heading(Report&, const Place&, std::string_view text);

}  // namespace bangvang
