// GO names its effect, so that nobody presses it to find out.
#include "panel/effect.h"

#include <fmt/format.h>

#include "panel/wording.h"

namespace bangvang {
namespace {

Phrase verb_for(const Program& program, const Step& step) {
  switch (step.scene) {
    case SceneKind::recipient: {
      const auto& recipients = program.ceremony.recipients;
      const bool known = step.subject >= 0 && step.subject < static_cast<int>(recipients.size());
      if (known && recipients[static_cast<std::size_t>(step.subject)].posthumous) return {"Truy tặng", "Posthumously"};
      return {"Mời", "Call"};
    }
    case SceneKind::batch: return {"Mời lên sân khấu:", "Call on stage:"};
    case SceneKind::ranking: return {"Công bố:", "Announce:"};
    case SceneKind::pledge: return {"Ký kết:", "Sign:"};
    default: return {"Chiếu:", "Show:"};
  }
}

}  // namespace

std::string go_effect(const Program& program, const ShowState& state, Language language) {
  if (state.look != Look::program) {
    const int live = program.index_of(state.live);
    const Phrase again{"hiện lại:", "show again:"};
    return fmt::format("{} {}", again.in(language),
                       live < 0 ? std::string() : program.steps[static_cast<std::size_t>(live)].title);
  }
  const int standby = program.index_of(state.standby);
  if (standby < 0) return say::nothing_next.in(language);
  const Step& step = program.steps[static_cast<std::size_t>(standby)];
  return fmt::format("{} {}", verb_for(program, step).in(language), step.title);
}

std::string step_name(const Program& program, int step) {
  if (step < 0 || step >= static_cast<int>(program.steps.size())) return "";
  const Step& named = program.steps[static_cast<std::size_t>(step)];
  return named.cue.empty() ? named.title : fmt::format("{} · {}", named.cue, named.title);
}

std::string duration(std::int64_t ms, Language language) {
  const std::int64_t minutes = ms < 0 ? 0 : ms / 60000;
  const bool english = language == Language::english;
  if (minutes < 60) return fmt::format("{} {}", minutes, english ? "min" : "phút");
  return english ? fmt::format("{} h {:02} min", minutes / 60, minutes % 60)
                 : fmt::format("{} giờ {:02} phút", minutes / 60, minutes % 60);
}

}  // namespace bangvang
