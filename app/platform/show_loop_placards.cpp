// ShowLoop: placards: the test card, the numbers that tell monitors apart, and the notice in the panel's place.
#include <utility>

#include "platform/show_loop.h"

namespace bangvang {

namespace {
constexpr int identify_ms = 5000;
}

// What the hall shows is not covered, and the panel not whole.
void ShowLoop::identify() {
  const MonitorPlan& plan = *stage_.monitors;
  identifying_.clear();
  identified_ms_ = now() + identify_ms;
  for (int i = 0; i < static_cast<int>(plan.all().size()); ++i) {
    const Monitor& monitor = plan.all()[static_cast<std::size_t>(i)];
    if (plan.on(Role::hall) == &monitor && stage_.gate.state().look == Look::program) continue;
    const int part = plan.on(Role::panel) == &monitor ? 4 : 1;
    const std::string name = monitor.model.empty() ? monitor.name : monitor.name + " · " + monitor.model;
    order_placard({Placard::Kind::identify, i, name, stage_.language}, monitor.width / part, monitor.height / part);
  }
}

void ShowLoop::order_placard(Placard placard, int width, int height) {
  Job job;
  job.order.placard = std::move(placard);
  job.order.subject.width = width;
  job.order.subject.height = height;
  job.program = stage_.gate.program();
  job.now = stage_.clock.now();
  stage_.composer.submit(std::move(job));
}

// In the panel's place, once the hall and its next step are painted; never where the hall is.
void ShowLoop::follow_panel_away() {
  if (!stage_.without_panel || !presented_ || !stage_.monitors || panel_away_ordered_ || stage_.wall.composing()) return;
  const Monitor* const on = stage_.monitors->on(Role::panel);
  if (!on || stage_.monitors->on(Role::hall) == on) return;
  panel_away_ordered_ = true;
  order_placard({Placard::Kind::panel_away, stage_.monitors->arrangement().at(Role::panel),
                 labels(stage_.keymap, Act::panel, 1), stage_.language},
                on->width, on->height);
}

// The operator's word goes before the supervisor's: should it crash again, the supervisor takes it away again.
void ShowLoop::bring_panel_back() {
  if (!stage_.without_panel || !desk_.panel_shown) return;
  stage_.without_panel = false;
  panel_away_.reset();
}

// Monitors may have come and gone since it was ordered.
bool ShowLoop::still_wanted(const Placard& placard) const {
  const Arrangement& at = stage_.monitors->arrangement();
  const bool on_hall = at.at(Role::hall) == placard.monitor, program = stage_.gate.state().look == Look::program;
  if (placard.monitor >= static_cast<int>(stage_.monitors->all().size())) return false;
  switch (placard.kind) {
    case Placard::Kind::test_card: return on_hall && !program;
    case Placard::Kind::identify: return !(on_hall && program) && now() < identified_ms_;
    case Placard::Kind::panel_away: return stage_.without_panel && !on_hall && at.at(Role::panel) == placard.monitor;
  }
  return false;
}

void ShowLoop::show_placard(Composed&& done) {
  const Placard& placard = *done.order.placard;
  if (!still_wanted(placard)) return;
  const Monitor& on = stage_.monitors->all()[static_cast<std::size_t>(placard.monitor)];
  if (done.patch.width > on.width || done.patch.height > on.height) return;
  const int x = on.x + on.width - done.patch.width, y = on.y + on.height - done.patch.height;
  auto window = PlacardWindow::open(x, y, std::move(done.patch));
  if (!window) return;
  switch (placard.kind) {
    case Placard::Kind::test_card: test_card_ = std::move(window); break;
    case Placard::Kind::identify: identifying_.push_back(std::move(window)); break;
    case Placard::Kind::panel_away: panel_away_ = std::move(window); break;
  }
  dirty_panel();
}

// Before the hall is drawn: nothing may stand over what it shows.
void ShowLoop::mind_placards() {
  const bool program = stage_.gate.state().look == Look::program;
  if (test_card_ && (program || !hall_there_)) test_card_.reset(), dirty_panel();
  if (!identifying_.empty() && (now() >= identified_ms_ || (program && !was_program_))) identifying_.clear();
  was_program_ = program;
}

PlacardWindow* ShowLoop::placard_at(unsigned window) {
  for (PlacardWindow* const placard : {test_card_.get(), panel_away_.get()})
    if (placard && placard->id() == window) return placard;
  for (const auto& placard : identifying_)
    if (placard->id() == window) return placard.get();
  return nullptr;
}

}  // namespace bangvang
