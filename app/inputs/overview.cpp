// The overview's keys.
#include "inputs/overview.h"

#include <algorithm>

#include "inputs/desk.h"
#include "inputs/key_names.h"

namespace bangvang {
namespace {

void choose(Overview& overview, int by, const Program& program) {
  const std::vector<int> cues = cue_beginnings(program);
  if (cues.empty()) return;
  const int last = static_cast<int>(cues.size()) - 1;
  const auto after = std::upper_bound(cues.begin(), cues.end(), program.index_of(overview.chosen));
  const int here = std::max(0, static_cast<int>(after - cues.begin()) - 1);
  const int there = here + by < 0 || here + by > last ? here : here + by;
  overview.chosen = program.steps[static_cast<std::size_t>(cues[static_cast<std::size_t>(there)])].id;
  overview.moved = true;
}

int way(Key k) {
  switch (k) {
    case key::left: return -1;
    case key::right: return +1;
    case key::up: return -overview_columns;
    case key::down: return +overview_columns;
    default: return 0;
  }
}

}  // namespace

bool begins_cue(const Program& program, int step) {
  if (step == 0) return true;
  const Step &before = program.steps[static_cast<std::size_t>(step) - 1], &here = program.steps[static_cast<std::size_t>(step)];
  return here.cue != before.cue || here.cue.empty() || here.section != before.section;
}

std::vector<int> cue_beginnings(const Program& program) {
  std::vector<int> all;
  for (int step = 0; step < static_cast<int>(program.steps.size()); ++step)
    if (begins_cue(program, step)) all.push_back(step);
  return all;
}

void open_overview(Desk& desk, const Program& program, const ShowState& state) {
  put_away(desk);
  desk.overview = Overview{state.live};
  choose(*desk.overview, 0, program);
}

std::optional<std::vector<Request>> press_overview(Desk& desk, const Stroke& stroke, const Binding* bound, const Program& program,
                                                   const ShowState& state) {
  const bool bare = !stroke.ctrl && !stroke.alt && !stroke.shift;
  const bool ends = bare && (stroke.key == key::escape || stroke.key == key::tab);
  if (ends || (bound && bound->act == Act::overview)) {
    desk.overview.reset();
    return std::vector<Request>{};
  }
  if (!bare) return std::nullopt;
  if (const int by = way(stroke.key)) {
    choose(*desk.overview, by, program);
    return std::vector<Request>{};
  }
  if (stroke.key != key::enter && stroke.key != key::keypad_enter) return std::nullopt;
  const std::string step = desk.overview->chosen;
  if (step != state.live && step != state.standby) return std::vector<Request>{{Want::arm, step, "key", false}};
  desk.overview.reset();
  if (step == state.live) return std::vector<Request>{};
  return std::vector<Request>{{Want::take, step, "key", false}};
}

}  // namespace bangvang
