// Program: finding steps by id, by cue and by who comes next.
#include "base/folding.h"
#include "show/cue_number.h"
#include "show/step.h"

namespace bangvang {

int Program::index_of(const std::string& id) const {
  const auto found = by_id.find(id);
  return found == by_id.end() ? -1 : found->second;
}

int Program::index_of_cue(std::string_view typed) const {
  const std::string text = trim(typed);
  auto found = by_cue.find(text);
  if (found == by_cue.end()) found = by_cue.find(cue_number(text));
  return found == by_cue.end() ? -1 : found->second;
}

int Program::after(int step) const {
  for (int next = step + 1; next < static_cast<int>(steps.size()); ++next) {
    if (!steps[static_cast<std::size_t>(next)].skip) return next;
  }
  return -1;
}

int Program::before(int step) const {
  for (int last = step - 1; last >= 0; --last) {
    if (!steps[static_cast<std::size_t>(last)].skip) return last;
  }
  return -1;
}

}  // namespace bangvang
