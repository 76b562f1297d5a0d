// A small plate at the foot of the hall, for as long as something waits for the operator.
#include "panel/prompt.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "panel/glance.h"

namespace bangvang {
namespace {

Phrase question_text(Question question) {
  if (question == Question::quit) return say::prompt_quit;
  if (question == Question::renew) return say::ask_renew;
  if (question == Question::go_on) return say::ask_go_on;
  return question == Question::first ? say::ask_first : say::ask_last;
}

// Where the way out is, for whoever has only the keyboard and no panel.
std::string ways(const PanelView& view) {
  return fmt::format("{}: {}  ·  {}: {}", labels(*view.keymap, Act::panel, 1), say::panel_is.in(view.language),
                     labels(*view.keymap, Act::quit, 1), say::quit_is.in(view.language));
}

}  // namespace

const Phrase* remark_of(const Desk& desk) {
  if (!desk.told || desk.told->remark == Remark::keys) return nullptr;
  if (desk.told->remark == Remark::answer_first) return &say::answer_first;
  if (desk.told->remark == Remark::locked) return &say::locked_remark;
  if (desk.told->remark == Remark::panel_first) return &say::panel_first;
  if (desk.told->remark == Remark::one_screen) return &say::one_screen;
  return desk.told->remark == Remark::question_closed ? &say::question_closed : &say::enter_too_late;
}

std::optional<Prompt> prompt_for(const PanelView& view, const Desk& desk) {
  const auto in = [&](Phrase phrase) { return std::string(phrase.in(view.language)); };
  if (desk.asked && desk.asked->question == Question::go_on) {
    const Phrase* const remark = remark_of(desk);
    return Prompt{in(remark ? *remark : say::ask_go_on), in(say::prompt_go_on)};
  }
  if (desk.asked && desk.asked->question == Question::errand)
    return Prompt{question_about(view, desk.asked->errand).first, in(say::prompt_answers)};
  if (desk.asked) return Prompt{in(question_text(desk.asked->question)), in(say::prompt_answers)};
  if (desk.entry) {
    const std::string& typed = desk.entry->digits;
    const std::string text = fmt::format("{} {}_", in(say::jump), typed);
    const bool there = typed.empty() || view.program->index_of_cue(typed) >= 0;
    return Prompt{text, there ? in(say::prompt_entry) : in(say::no_cue)};
  }
  if (const Phrase* const remark = remark_of(desk)) return Prompt{in(*remark), ""};
  if (desk.told) return Prompt{"", ways(view)};
  // Presses that come too soon, or after the end, are no news for a hall; the wall itself answers them.
  if (refused_within(view, refusal_text_ms) && view.refusal->kind == RefusalKind::unknown_cue)
    return Prompt{view.refusal->why.in(view.language), ""};
  return std::nullopt;
}

void draw_prompt(Brush& b, const Prompt& prompt, Rect whole) {
  if (prompt == Prompt{}) return;
  const float pad = b.px(22), between = prompt.text.empty() || prompt.keys.empty() ? 0 : b.px(28);
  const float text = b.width(Hand::title, prompt.text), keys = b.width(Hand::bold, prompt.keys);
  const float w = std::min(whole.w, std::ceil(text + between + keys + 2 * pad)), h = b.line(Hand::title) + b.px(24);
  const Rect r{std::floor(whole.x + (whole.w - w) / 2), whole.y + whole.h - h - b.px(8), w, h};
  b.places["prompt"] = r;
  ImGui::SetNextWindowPos({r.x, r.y});
  ImGui::SetNextWindowSize({r.w, r.h});
  ImGui::Begin("prompt", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground);
  b.fill(r, hue::ground);
  b.frame(r, hue::amber, b.px(2));
  const float x = r.x + pad, end = r.x + r.w - pad;
  b.text(Hand::title, hue::ink, x, r.y + (h - b.line(Hand::title)) / 2, prompt.text, end - x);
  b.text(Hand::bold, hue::amber, x + text + between, r.y + (h - b.line(Hand::bold)) / 2, prompt.keys,
         std::max(0.f, end - x - text - between));
  ImGui::End();
}

}  // namespace bangvang
