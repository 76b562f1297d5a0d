// GO names its effect, so that nobody presses it to find out.
#include "panel/effect.h"

#include <fmt/format.h>

#include "panel/mask.h"
#include "panel/wording.h"

namespace bangvang {
namespace {

Phrase verb_for(const Program& program, const Step& step) {
  switch (step.scene) {
    case SceneKind::recipient: {
      const auto& all = program.ceremony.recipients;
      const bool known = step.subject >= 0 && step.subject < static_cast<int>(all.size());
      return known && all[static_cast<std::size_t>(step.subject)].posthumous ? say::posthumously : say::call;
    }
    case SceneKind::batch: return say::call_on_stage;
    case SceneKind::ranking: return say::announce;
    case SceneKind::pledge: return say::sign;
    default: return say::show;
  }
}

std::string with_cue(const Program& program, int step, std::string title) {
  if (title.empty() || program.steps[static_cast<std::size_t>(step)].cue.empty()) return title;
  return fmt::format("{} · {}", program.steps[static_cast<std::size_t>(step)].cue, title);
}

}  // namespace

std::string go_effect(const Program& program, const ShowState& state, const Tongue& language, bool unmasked) {
  if (state.look == Look::black || state.look == Look::hold) {
    const std::string& shown = state.frozen.empty() ? state.live : state.frozen;
    return fmt::format("{} {}", say::show_again.in(language),
                       masked_title(program, state, program.index_of(shown), language, unmasked));
  }
  const int standby = program.index_of(state.standby);
  if (standby < 0) return say::nothing_next.in(language);
  const Step& step = program.steps[static_cast<std::size_t>(standby)];
  return fmt::format("{} {}", verb_for(program, step).in(language),
                     masked_title(program, state, standby, language, unmasked));
}

std::string step_title(const Program& program, int step, const Tongue& language) {
  if (step < 0 || step >= static_cast<int>(program.steps.size())) return "";
  const Step& named = program.steps[static_cast<std::size_t>(step)];
  if (named.scene != SceneKind::agenda || named.part != StepPart::item) return named.title;
  return fmt::format("{} – {}", say::agenda_item.in(language), named.title);
}

std::string masked_title(const Program& program, const ShowState& state, int step, const Tongue& language, bool unmasked) {
  return !unmasked && hides_winner_in_title(program, state, step) ? masked_words : step_title(program, step, language);
}

std::string step_name(const Program& program, int step, const Tongue& language) {
  return with_cue(program, step, step_title(program, step, language));
}

std::string masked_name(const Program& program, const ShowState& state, int step, const Tongue& language, bool unmasked) {
  return with_cue(program, step, masked_title(program, state, step, language, unmasked));
}

// A group that is called one by one before its decision is read begins with a person: its row bears the group's name.
std::string cue_title(const Program& program, int first, int count, const Tongue& language) {
  const Step& step = program.steps[static_cast<std::size_t>(first)];
  const bool of_group = count > 1 && step.scene == SceneKind::recipient && step.group >= 0 &&
                        step.group < static_cast<int>(program.groups.size());
  if (!of_group) return step_title(program, first, language);
  const Group& group = program.groups[static_cast<std::size_t>(step.group)];
  if (group.honour < 0 || group.honour >= static_cast<int>(program.ceremony.honours.size())) return step.title;
  const std::string& honour = program.ceremony.honours[static_cast<std::size_t>(group.honour)].name;
  if (group.of < 2) return honour;
  return fmt::format("{} – {} {}/{}", honour, say::group.in(language), group.number, group.of);
}

std::string masked_cue_title(const Program& program, const ShowState& state, int first, int count, const Tongue& language,
                             bool unmasked) {
  std::string title = cue_title(program, first, count, language);
  return title == step_title(program, first, language) ? masked_title(program, state, first, language, unmasked) : title;
}

std::string duration(std::int64_t ms, const Tongue& language) {
  const std::int64_t minutes = ms < 0 ? 0 : ms / 60000;
  if (minutes < 60) return fmt::format(fmt::runtime(say::minutes.in(language)), minutes);
  return fmt::format(fmt::runtime(say::hours_minutes.in(language)), minutes / 60, minutes % 60);
}

}  // namespace bangvang
