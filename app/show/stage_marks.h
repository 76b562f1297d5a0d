// StageMarks: who has been on the wall so far, seen by recipient and by group; what the operator may still change.
#pragma once
#include <vector>

#include "show/show_state.h"

namespace bangvang {

class StageMarks {
 public:
  // Proportional to the steps.
  StageMarks(const Program&, const ShowState&);

  bool shown(int recipient) const;   // announced, or live in whatever look
  bool touched(int group) const;     // some step of it has been announced or is live
  int pages_shown(int group) const;  // the last page of it that was called up, from 1; 0 none
  // Its people have been called, or passed by, and somebody who joined it now would not be called by GO any more. So is
  // a group that no step calls.
  bool over(int group) const;
  bool honour_over(int honour) const;  // of an honour that has no group: its announcement is past, or nowhere
  int group_of(int recipient) const;   // or −1: absent

 private:
  const Program& program_;
  int live_;
  std::vector<bool> shown_, touched_;
  std::vector<int> pages_shown_;
  std::vector<int> last_call_;       // by group: its last step that calls somebody; −1 none
  std::vector<int> group_of_;
};

// Indices into the program's ceremony, or −1.
int honour_with(const Program&, const std::string& id);
int recipient_with(const Program&, int honour, const std::string& id);
int group_with(const Program&, int honour, const std::string& id);  // of those that are called up

}  // namespace bangvang
