// Reload: a running show goes over to other data, as they were edited meanwhile; what was announced stays, no more.
#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "base/words.h"
#include "show/show_state.h"

namespace bangvang {

// The Program of `fresh`, with the ids and made cues of the running one: an object is the same if its id is, else if it
// stands under the same parent with the same name or unit and only one can be meant. Who was at an id that somebody else has
// now is looked for first. References within `fresh` are changed alike. Pure; for a worker thread.
std::shared_ptr<const Program> renewed(const std::shared_ptr<const Program>& running, const Roster&, Ceremony fresh,
                                       std::string hash);

struct Difference {
  enum class Kind {
    added, removed, changed, moved,
    conflict,  // the operator has changed the same: `kept`, which goes on to stand
    more       // how many further ones there are: `after`
  };
  Kind kind = Kind::changed;
  std::string table;          // "recipient", "ranking" …: as its file or section is called
  std::string id;             // "co-thi-dua.nghe-an"; "" of what there is one of
  std::string field;          // its column; "" of added, removed and moved
  std::string before, after, kept;
  std::string step;           // where it is to be seen; "" nowhere
  friend bool operator==(const Difference&, const Difference&) = default;
};
inline constexpr std::size_t most_differences = 200;
// What the data of `fresh` say otherwise than those of `running`, table by table; at most `most_differences`, then one of
// the kind `more`. `fresh` comes of `renewed`. Pure; for a worker thread.
std::vector<Difference> differences(const Program& running, const Program& fresh, const Roster&);
// "người nhận nghe-an: tên “A” → “B”". Names are not masked: who shows it decides.
Words to_words(const Difference&);

// Where the data of `running` differ from those of `fresh` in nothing, not even in what no screen shows.
bool same_data(const Program& running, const Program& fresh);

// The same moment in other data: `to` comes of `renewed(from, …)`. What was announced stays so only where everything that
// its step now shows was known: the same person, the same unit in the same place. Where the hall's picture would change,
// it keeps the old one: `kept_hash`, `kept_step`.
ShowState taken_over(const Program& from, const ShowState&, const Program& to, ShowTime);
// The agenda row of `from` in `to`, or −1.
int agenda_row_in(const Program& from, int row, const Program& to);
// `load` with the Program that it loads, of whatever roster; every other command, and data that are not those that the
// command names, as without.
Moment carry_out(Moment, const Command&, ShowTime, const std::shared_ptr<const Program>& loaded);

// The moment as the hall's wall has it: the kept picture's Program, with its step live, while one is kept; else the same.
Moment on_the_halls_wall(const Moment&);

}  // namespace bangvang
