// StepList: steps as they are added, each given its id, cue, section and what its line of the run sheet says.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "show/step.h"

namespace bangvang {

class StepList {
 public:
  // Adds to program.steps, by_id and by_cue. The program outlives the list.
  explicit StepList(Program& program);

  // What follows belongs to this line of a written run sheet: its cue, notes, seconds and skip are every step's, its
  // title and script the first step's. The row outlives what follows.
  void begin_row(const RundownRow& row);
  // A scene of a made run sheet begins: the next number. Within a written line it changes nothing.
  void begin_scene();
  // What follows belongs to this agenda row; −1: to none.
  void at_agenda(int row);
  // What follows is this group's, and is passed over where nobody is left in it; −1: no group's.
  void at_group(int group, bool skip);
  // What follows was not in the data: it takes no number (its cues are 30.1, 30.2 …), and a notice no repeated id.
  void begin_late(const std::string& mark);
  void end_late();
  // What follows belongs to no line of the run sheet.
  void begin_aside(int agenda, std::string cue);
  // `step.id` is the wanted id; a repeated one gets ~2, ~3 …
  void add(Step step, std::string_view script = {});
  // One a step: whether the run sheet says its cue.
  const std::vector<bool>& cues_written() const { return cues_written_; }

 private:
  std::string unique(std::string id);
  std::string next_number();

  Program& program_;
  std::unordered_set<std::string> written_cues_;
  std::unordered_map<std::string, int> repeats_;  // wanted id → how often it was added
  const RundownRow* row_ = nullptr;
  bool row_fresh_ = false;  // no step of the row yet
  std::string cue_;
  int number_ = 0;
  int agenda_ = -1;
  int group_ = -1;
  bool skip_ = false;
  std::string late_;        // "" or the mark of what is late
  std::string cue_before_late_;
  std::vector<bool> cues_written_;
};

// The step is found by this cue, and by its number; unless an earlier one is.
void name_cue(Program&, const std::string& cue, int step);
// The cue of what was not in the data, after what has this one: "30.1", else "30.2" …
std::string late_cue(const Program&, const std::string& before);

}  // namespace bangvang
