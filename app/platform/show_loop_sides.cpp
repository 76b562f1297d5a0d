// ShowLoop: the MC's and the lobby's screens, opened after the hall's and drawn after it.
#include <algorithm>

#include "platform/arrivals.h"
#include "platform/show_loop.h"

namespace bangvang {

// One a turn, so that keys are heard in between: a window manager takes its time.
void ShowLoop::open_side() {
  if (!presented_ || sides_tried_ == stage_.sides.size()) return;
  const SidePlace& place = stage_.sides[sides_tried_++];
  if (auto opened = SideOutput::open(stage_.video, place)) {
    sides_.push_back(std::move(*opened));
    return;
  }
  const bool mc = place.side == Side::mc;
  Problem& problem = stage_.problems.emplace_back();
  problem.what = mc ? Words{"Không mở được màn hình MC; buổi lễ vẫn chạy", "The MC's screen cannot be opened; the show goes on"}
                    : Words{"Không mở được màn hình sảnh; buổi lễ vẫn chạy", "The lobby's screen cannot be opened; the show goes on"};
  problem.remedy = {"Kiểm tra màn hình ấy rồi mở lại chương trình khi thuận tiện", "Check that display and start again when there is time"};
}

SideOutput* ShowLoop::side_at(unsigned window) {
  const auto found = std::find_if(sides_.begin(), sides_.end(), [&](const auto& side) { return side->window().id() == window; });
  return found == sides_.end() ? nullptr : found->get();
}

// What may be shown outside the hall, once for every command. Until the operator has said whether an old evening goes on,
// nothing of it.
void ShowLoop::reveal() {
  const std::pair of{stage_.gate.state().generation, desk_.to_go_on};
  if (revealing_ || revealed_of_ == of) return;
  revealed_of_ = of;
  revealing_ = true;
  stage_.composer.submit(
      RevealJob{{stage_.gate.program(), desk_.to_go_on ? ShowState{} : stage_.gate.state()}, revealed_});
}

// After a retraction nothing goes out until what may go out is known anew.
bool ShowLoop::withheld() const { return revealed_generation_ < retracted_generation_; }

void ShowLoop::follow_sides() {
  const ShowTime at = stage_.clock.now();
  const std::int64_t retracted = stage_.gate.state().retracted_ms;
  if (retracted > retracted_ms_) retracted_generation_ = stage_.gate.state().generation;
  for (const auto& side : sides_) {
    const bool mc = side->side() == Side::mc;
    if (!mc) reveal();
    if (!mc && stage_.gate.state().retracted_ms > retracted_ms_) side->withdraw();
    side->wall().want(mc ? stage_.gate.state().generation + 1 : withheld() ? 0 : revealed_version_, at.steady_ms);
    if (key_waits()) return;
    const std::string before = side->presented();
    side->draw(at.steady_ms);
    if (side->presented() != before) {
      dirty_panel();
      if (mc && stage_.watcher && last_key_arrival() >= 0) stage_.watcher->followed(precise_ms() - last_key_arrival());
    }
    auto job = side->next_job(at);
    if (!job) continue;
    if (mc) job->of = Moment{stage_.gate.program(), stage_.gate.state(), stage_.gate.kept()};
    else job->of = LobbyMoment{revealed_, side->wall().last_turn()};
    stage_.composer.submit(std::move(*job));
  }
  retracted_ms_ = std::max(retracted_ms_, retracted);
}

void ShowLoop::deliver_side(SideComposed&& done) {
  for (const auto& side : sides_)
    if (side->side() == done.order.side) return side->deliver(std::move(done), now());
}

std::vector<PanelOutput> ShowLoop::outputs() const {
  const ShowState& state = stage_.gate.state();
  const std::int64_t at = now();
  const bool in_time = state.presented == state.live || at - state.entered_ms < 1000;
  const auto asks = [&](Role role) { return stage_.monitors && stage_.monitors->arrangement().asks[role]; };
  std::vector<PanelOutput> all{{words_of(Role::hall), asks(Role::hall) ? "" : stage_.hall_monitor.name, stage_.hall.width(),
                                stage_.hall.height(), connected(Role::hall), state.presented, in_time}};
  all.front().asks = asks(Role::hall);
  for (const auto& side : sides_) {
    const bool mc = side->side() == Side::mc;
    OutputWindow& window = side->window();
    PanelOutput& output = all.emplace_back();
    const Role role = mc ? Role::mc : Role::lobby;
    output.role = words_of(role);
    output.asks = asks(role);
    output.connected = connected(role) && !side->hidden();
    output.monitor = side->place().monitor.name;
    output.width = window.width(), output.height = window.height();
    output.follows = mc ? PanelOutput::Follows::step : PanelOutput::Follows::nothing;
    (mc ? output.presented : output.card) = side->presented();
    output.in_time = side->wall().in_time(at);
  }
  // Wanted, and never yet on a monitor.
  for (const Role role : {Role::mc, Role::lobby}) {
    const Side of = role == Role::mc ? Side::mc : Side::lobby;
    const bool open = std::any_of(sides_.begin(), sides_.end(), [&](const auto& side) { return side->side() == of; });
    if (open || !stage_.monitors || !stage_.monitors->wanted(role) || stage_.monitors->on(role)) continue;
    PanelOutput& output = all.emplace_back();
    output.role = words_of(role);
    output.connected = false;
    output.asks = stage_.monitors->arrangement().asks_any();  // it waits for the answer, whoever is asked about
  }
  return all;
}

}  // namespace bangvang
