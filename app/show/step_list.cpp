// StepList: unique ids, cue numbers, sections.
#include "show/step_list.h"

#include <algorithm>
#include <utility>

#include "base/folding.h"
#include "show/cue_number.h"

namespace bangvang {

StepList::StepList(Program& program) : program_(program) {
  for (const RundownRow& row : program.ceremony.rundown) {
    const std::string cue = trim(row.cue);
    written_cues_.insert(cue);
    written_cues_.insert(cue_number(cue));
  }
}

void StepList::begin_row(const RundownRow& row) {
  row_ = &row;
  row_fresh_ = true;
  cue_ = trim(row.cue);
  if (cue_.empty()) cue_ = next_number();
}

void StepList::begin_scene() {
  if (!late_.empty()) cue_ = late_cue(program_, row_ ? cue_before_late_ : std::to_string(number_));
  else if (!row_) cue_ = next_number();
}

void StepList::at_group(int group, bool skip) {
  group_ = group;
  skip_ = skip;
}

void StepList::begin_late(const std::string& mark) {
  late_ = mark;
  cue_before_late_ = cue_;
}

void StepList::end_late() {
  if (!late_.empty()) cue_ = cue_before_late_;
  late_.clear();
}

void StepList::at_agenda(int row) { agenda_ = row; }

std::string StepList::next_number() {
  do {
    ++number_;
  } while (written_cues_.contains(cue_number(std::to_string(number_))));
  return std::to_string(number_);
}

std::string StepList::unique(std::string id) {
  for (char& letter : id) {  // an id is a word in the journal and in --trace
    if (static_cast<unsigned char>(letter) <= ' ' || letter == 0x7f) letter = '-';
  }
  if (!program_.by_id.contains(id)) return id;
  int& times = repeats_.try_emplace(id, 1).first->second;
  std::string numbered;
  do {
    numbered = id + '~' + std::to_string(++times);
  } while (program_.by_id.contains(numbered));
  return numbered;
}

void StepList::begin_aside(int agenda, std::string cue) {
  row_ = nullptr;
  agenda_ = agenda;
  cue_ = std::move(cue);
}

void name_cue(Program& program, const std::string& cue, int step) {
  program.by_cue.emplace(cue, step);
  if (const std::string number = cue_number(cue); !number.empty()) program.by_cue.emplace(number, step);
}

std::string late_cue(const Program& program, const std::string& before) {
  for (int n = 1;; ++n) {
    std::string cue = before + '.' + std::to_string(n);
    if (program.index_of_cue(cue) < 0) return cue;
  }
}

void StepList::add(Step step, std::string_view script) {
  if (!late_.empty() && step.scene == SceneKind::notice) step.id += '/' + late_;
  if (group_ >= 0) step.group = group_;
  step.skip = step.skip || skip_;
  step.id = unique(std::move(step.id));
  step.cue = cue_;
  step.script = script;
  step.agenda = agenda_;
  if (agenda_ >= 0) step.section = program_.ceremony.agenda[static_cast<std::size_t>(agenda_)].item;
  if (row_) {
    step.notes = row_->notes;
    step.seconds = std::max(row_->seconds.value_or(0), 0);
    step.skip = step.skip || row_->skip;
    if (row_fresh_ && !row_->title.empty()) step.title = row_->title;
    if (row_fresh_ && !row_->script.empty()) step.script = row_->script;
    row_fresh_ = false;
  }
  const int index = static_cast<int>(program_.steps.size());
  program_.by_id.emplace(step.id, index);
  if (index == 0 || program_.steps.back().cue != step.cue) name_cue(program_, step.cue, index);  // thousands share one
  program_.steps.push_back(std::move(step));
  cues_written_.push_back(row_ && late_.empty() && !trim(row_->cue).empty());
}

}  // namespace bangvang
