// What the steps are called, and whether that has changed.
#include "inputs/search.h"

#include <functional>

namespace bangvang {
namespace {

const Recipient* recipient_of(const Program& program, const Step& step) {
  const auto& all = program.ceremony.recipients;
  const bool known = step.scene == SceneKind::recipient && step.subject >= 0 &&
                     static_cast<std::size_t>(step.subject) < all.size();
  return known ? &all[static_cast<std::size_t>(step.subject)] : nullptr;
}

// A number that another program's names are most unlikely to have; never 0.
std::uint64_t names_in(const Program& program) {
  std::uint64_t sum = program.steps.size() + 1;
  const auto add = [&sum](std::string_view text) { sum = sum * 1099511628211u ^ std::hash<std::string_view>{}(text); };
  for (const Step& step : program.steps) {
    add(step.title);
    if (const Recipient* const person = recipient_of(program, step)) add(person->position), add(person->unit);
  }
  return sum | 1;
}

}  // namespace

void SearchIndex::follow(const Program& program) {
  const std::uint64_t names = names_in(program);
  if (names == made_of_) return;
  made_of_ = names;
  lines_.clear();
  for (const Step& step : program.steps) {
    const Recipient* const person = recipient_of(program, step);
    const std::string of_step = step.cue + ' ' + step.section;
    if (person) lines_.add(person->name, person->position + ' ' + person->unit + ' ' + of_step);
    else lines_.add(step.title, of_step);
  }
}

}  // namespace bangvang
