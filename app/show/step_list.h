// StepList: steps as they are added, each given its id, cue, section and what its line of the run sheet says.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

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
  // `step.id` is the wanted id; a repeated one gets ~2, ~3 …
  void add(Step step, std::string_view script = {});

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
};

}  // namespace bangvang
