// ShowLoop: monitors unplugged and plugged in again, and what the operator wants of them. Windows go where the plan says.
#include <algorithm>
#include <utility>

#include "platform/show_loop.h"

namespace bangvang {

namespace {

bool same_place(const Monitor& a, const Monitor& b) {
  return a.x == b.x && a.y == b.y && a.width == b.width && a.height == b.height;
}

}  // namespace

void ShowLoop::look_at_monitors() {
  if (!stage_.monitors) return;
  std::vector<Monitor> all = monitors();
  if (all.empty() || all == stage_.monitors->all()) return;
  stage_.monitors->see(std::move(all));
  follow_monitors();
}

void ShowLoop::follow_monitors() {
  if (!stage_.monitors) return;
  follow_hall();
  follow_panel();
  for (const Role role : {Role::mc, Role::lobby}) follow_side(role);
  test_card_.reset();  // they are for monitors as they were
  identifying_.clear();
  panel_away_.reset();
  panel_away_ordered_ = false;
  const Arrangement& now_at = stage_.monitors->arrangement();
  desk_.one_screen = now_at.shared() || !stage_.monitors->on(Role::hall);
  if (now_at.asks_any() != std::exchange(asks_, now_at.asks_any())) desk_.monitors = asks_;
  if (stage_.cover) {
    std::vector<Monitor> covered;
    for (const Monitor& monitor : stage_.monitors->all())
      if (asks_ || std::any_of(all_roles.begin(), all_roles.end(), [&](Role role) { return stage_.monitors->on(role) == &monitor; }))
        covered.push_back(monitor);
    stage_.cover(covered);
  }
  dirty_panel();
}

// A window manager drops the window of a monitor that is gone onto another one, the operator's: it is hidden instead.
void ShowLoop::follow_hall() {
  const Monitor* const on = stage_.monitors->on(Role::hall);
  const bool there = std::exchange(hall_there_, on != nullptr);
  if (!on) {
    if (there) stage_.hall.hide();
    return;
  }
  const bool moved = !there || !same_place(*on, stage_.hall_monitor);
  if (!there) desk_.full_screen = true;
  stage_.hall_monitor = *on;
  if (!moved || !desk_.full_screen) return;
  stage_.hall.show_on(*on);
  stage_.wall.resize(stage_.hall.width(), stage_.hall.height());
  hall_changed_ = true;
}

// Without a monitor of its own the panel lies over the hall's picture, hidden: the audience must not see it unasked.
void ShowLoop::follow_panel() {
  const bool shared = stage_.monitors->arrangement().shared();
  if (shared != stage_.shared) {
    stage_.shared = shared;
    panel_.reset();
    desk_.panel_shown = !shared && !stage_.without_panel;
    desk_.writing.reset();
    hall_changed_ = true;
  }
  const Monitor* const on = stage_.monitors->on(Role::panel);
  if (!on) return;
  const bool moved = !same_place(*on, stage_.panel_monitor);
  stage_.panel_monitor = *on;
  if (panel_ && moved) panel_->move_to(*on);
}

// Hidden where its monitor is gone, shown where it is back, opened where there was none until now.
void ShowLoop::follow_side(Role role) {
  const Side of = role == Role::mc ? Side::mc : Side::lobby;
  const Monitor* const on = stage_.monitors->on(role);
  for (const auto& side : sides_) {
    if (side->side() != of) continue;
    if (on) side->move_to(*on);
    else side->hide();
    return;
  }
  const auto untried = stage_.sides.begin() + static_cast<std::ptrdiff_t>(sides_tried_);
  const auto waiting = std::find_if(untried, stage_.sides.end(), [&](const SidePlace& place) { return place.side == of; });
  if (waiting != stage_.sides.end()) stage_.sides.erase(waiting);
  if (on) stage_.sides.push_back({of, *on, std::nullopt});
}

bool ShowLoop::connected(Role role) const { return !stage_.monitors || stage_.monitors->connected(role); }

void ShowLoop::list_monitors(PanelView& view) const {
  if (!stage_.monitors) return;
  const MonitorPlan& plan = *stage_.monitors;
  for (const Role role : all_roles)
    if (plan.wanted(role)) view.roles.push_back(role);
  for (const Monitor& monitor : plan.all()) {
    PanelMonitor& listed = view.monitors.emplace_back(PanelMonitor{described(monitor), {}});
    for (const Role role : view.roles)
      if (plan.on(role) == &monitor) listed.roles.push_back(role);
  }
  view.test_card = test_card_ != nullptr;
}

void ShowLoop::remember_monitors() {
  if (!presented_ || !stage_.monitors || !stage_.memory) return;
  if (auto problem = stage_.memory->take_problem()) {
    problem->severity = Severity::warning;
    stage_.problems.push_back(std::move(*problem));
    dirty_panel();
  }
  const auto places = stage_.monitors->memorable();
  if (places && places != kept_places_ && stage_.memory->keep(*places, chosen_)) kept_places_ = places;
}

void ShowLoop::run_errand() {
  const auto errand = std::exchange(desk_.errand, std::nullopt);
  if (!errand || !stage_.monitors) return;
  MonitorPlan& plan = *stage_.monitors;
  switch (errand->kind) {
    case Errand::Kind::identify: identify(); break;
    case Errand::Kind::test_card:
      if (test_card_) test_card_.reset();
      else if (const Monitor* const hall = plan.on(Role::hall))
        order_placard({Placard::Kind::test_card, plan.arrangement().at(Role::hall),
                       words_of(Role::hall).in(stage_.language) + " · " + hall->name, stage_.language},
                      hall->width, hall->height);
      break;
    case Errand::Kind::swap:
      if (plan.swap()) chosen_ = true, follow_monitors();
      break;
    case Errand::Kind::place:
      if (errand->monitor < 0 || errand->monitor >= static_cast<int>(plan.all().size())) break;
      plan.choose(errand->role, errand->monitor);
      chosen_ = true;
      follow_monitors();
      break;
  }
  dirty_panel();
}

}  // namespace bangvang
