// Glance: one drawing of the panel; what its parts share while they are drawn.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "panel/brush.h"
#include "panel/effect.h"
#include "panel/mask.h"
#include "panel/prompt.h"
#include "panel/rows.h"
#include "show/on_the_wall.h"

namespace bangvang {

// A text that lies open over the panel: it is masked again as soon as Alt is let go.
struct OpenedText {
  std::string masked, whole;
  bool empty() const { return whole.empty(); }
  const std::string& in_sight(const PanelView& view) const { return view.unmasked ? whole : masked; }
};

struct Glance {
  const PanelView& view;
  const Program& program;
  const ShowState& state;
  Desk& desk;
  Brush& brush;
  Rows& rows;
  std::vector<Request>& requests;
  int live = -1, standby = -1;   // into Program::steps
  OpenedText& opened;            // the detail of a problem or a difference; empty: none is open

  // What a press means: while a question is open GO, back and the rundown close it and do no more.
  void request(Want want, const std::string& subject = {}) {
    const bool look = want == Want::black || want == Want::hold || want == Want::program;
    if (desk.asked && (!look || desk.to_go_on)) {
      close_question(desk, view.now);
      return;
    }
    desk.told.reset();
    requests.push_back({want, subject, "panel", false});
  }
  // One click arms, a second one takes.
  void pressed_step(const Hit& hit, int step) {
    if (!hit.pressed && !hit.twice) return;
    if (hit.twice) desk.list_touched_ms = -1;  // taken: the choosing is over, and the next ↓ is GO again
    request(hit.twice ? Want::take : Want::arm, program.steps[static_cast<std::size_t>(step)].id);
  }
  // What may be read over the operator's shoulder.
  std::string title(int step) const { return masked_title(program, state, step, brush.language, view.unmasked); }
  std::string cue(int first, int count) const {
    return masked_cue_title(program, state, first, count, brush.language, view.unmasked);
  }
  std::string name(int step) const { return masked_name(program, state, step, brush.language, view.unmasked); }
  // The live step's; of one that went from the data the name that the hall has.
  std::string live_name() const {
    const Program* const old = gone();
    return old ? step_name(*old, old->index_of(state.kept_step), brush.language) : name(live);
  }
  const Program* gone() const { return view.kept && stands_in(program, state) ? view.kept : nullptr; }
  bool masked(int step) const { return !view.unmasked && hides_winner(program, state, step); }
  const Step* step(int index) const {
    if (index < 0 || index >= static_cast<int>(program.steps.size())) return nullptr;
    return &program.steps[static_cast<std::size_t>(index)];
  }
};

inline bool refused_within(const PanelView& view, int ms) {
  return view.refusal && view.now.steady_ms >= view.refused_ms && view.now.steady_ms < view.refused_ms + ms;
}
// All that must be said in red now, the gravest first.
std::vector<std::string> alarms(const PanelView&);

void draw_top(Glance&, Rect);                       // alarm line, look, live step, clock
void draw_rundown(Glance&, Rect, bool moved);       // moved: live or standby changed since the last time
void draw_stage(Glance&, Rect);                     // previews, GO and its neighbours, steps of the cue
void draw_script(Glance&, Rect);
void draw_side(Glance&, Rect);                      // problems, outputs
float data_height(const Glance&, float most);       // of what is said of other data; 0: nothing is
void draw_data(Glance&, Rect);
void draw_overlays(Glance&, Rect whole);            // question, text being typed, help, a problem's detail
void draw_writing(Glance&, Rect whole);
void draw_roster(Glance&, Rect whole);              // the form of the recipients, see roster_box.h
void draw_overview(Glance&, Rect whole);

void draw_monitors(Glance&, Rect whole);            // which output is where
void draw_locked(Brush&, const Keymap&, Rect whole);
void draw_prompt(Brush&, const Prompt&, Rect whole);

// The step that the hall keeps while it is frozen, as the hall's picture has it.
std::string frozen_name(const Glance&);
// What the hall sees instead of the live step: "ĐEN", "MÀN CHỜ", "DỪNG HÌNH: 12 · Cờ thi đua".
std::string hall_sees(const Glance&);
// The question about an errand, and what yes will do.
std::pair<std::string, std::string> question_about(const PanelView&, const Errand&);
// The desk's remark in words; null: none, or one that only a hidden panel needs.
const Phrase* remark_of(const Desk&);

}  // namespace bangvang
