// NumberColumn: one column of numbers, whose cells together decide their decimal mark.
#pragma once
#include <optional>

#include "loading/numbers.h"
#include "loading/table.h"

namespace bangvang {

class NumberColumn {
 public:
  // Looks at every cell of the CSV's column; where only the language could decide, that is a warning.
  NumberColumn(const Table&, std::size_t at, std::string_view language, Report&);

  // Nothing where the cell is empty or a dash; what is no number makes the row bad.
  std::optional<Decimal> read(Row&) const;
  std::size_t at() const { return at_; }

 private:
  std::size_t at_;
  char decimal_mark_;
};

// Warns of `cell`, that it was read as `value` for want of a better sign.
void warn_undecided(Report&, const Place&, std::string_view cell, char decimal_mark);

}  // namespace bangvang
