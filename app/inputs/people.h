// People: recipients found by name, and which steps of the show are about whom.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "inputs/folded_lines.h"
#include "show/show_state.h"

namespace bangvang {

class PeopleIndex {
 public:
  // Makes the index anew if the people are called otherwise than the last time.
  void follow(const Program&);
  // Recipients as FoldedLines::find has them; of one honour only, unless that is −1.
  std::vector<int> find(const Program&, std::string_view query, int honour = -1) const;

 private:
  std::uint64_t made_of_ = 0;
  FoldedLines lines_;
};

int person_of(const Program&, int step);   // the recipient whom it calls; or −1
int honour_of(const Program&, int step);   // what is being conferred at this step; or −1
int group_of(const Program&, int recipient);  // into Program::groups; −1: is not called
int step_of(const Program&, int recipient);   // the first that calls or lists this recipient; or −1
// The honour that is being conferred, else the next one, else the last; −1 only where there is none.
int honour_at_hand(const Program&, const ShowState&);
// Whom a change is likely to be about: the live one, the one standing by, then who else is on stage. At most most_found.
std::vector<int> people_at_hand(const Program&, const ShowState&);

}  // namespace bangvang
