// ShowLoop: what happens in which order, and when it sleeps.
#include "platform/show_loop.h"

#include <SDL.h>

#include <algorithm>
#include <chrono>
#include <utility>

#include "platform/arrivals.h"
#include "show/timing.h"

namespace bangvang {

namespace {

constexpr std::int64_t longest_sleep_ms = 60'000;
constexpr int poll_ms = 10;  // where waiting would spin
constexpr std::size_t lobby_photos = std::size_t{16} << 20;  // bytes: a card in full HD, and the next

// Of the photos' memory: what the hall's photos must leave to the lobby's.
std::size_t beside_the_hall(const Stage& stage) {
  const bool lobby = std::any_of(stage.sides.begin(), stage.sides.end(), [](const SidePlace& place) { return place.side == Side::lobby; });
  return lobby ? std::min(lobby_photos, stage.photos->memory_bytes() / 4) : 0;
}

}  // namespace

ShowLoop::ShowLoop(Stage stage)
    : stage_(std::move(stage)),
      started_ms_(now()),
      plan_(stage_.photos ? stage_.photos->memory_bytes() - beside_the_hall(stage_) : 0),
      read_for_(stage_.gate.program()),
      data_hash_(read_for_->hash),
      sides_(stage_.side_outputs ? *stage_.side_outputs : no_sides_) {
  black_ = std::make_shared<const Pixels>(Pixels{16, 9, std::vector<std::uint32_t>(16 * 9)});
  desk_.full_screen = !stage_.windowed;
  desk_.panel_shown = !stage_.shared && !stage_.without_panel;
  desk_.one_screen = !stage_.monitors;
  chosen_ = stage_.monitors_named;
  kept_places_ = stage_.remembered;
  if (stage_.monitors) hall_there_ = stage_.monitors->on(Role::hall) != nullptr;
  follow_monitors();
  if (stage_.asks_to_go_on) ask_to_go_on(desk_, stage_.clock.now());
}

ShowLoop::~ShowLoop() = default;

void ShowLoop::run() {
  for (double turn_began = precise_ms();;) {
    collect();
    upload();
    mind_placards();
    follow_data();
    stage_.wall.follow(stage_.gate.hall(), now(), stage_.gate.contents());
    draw_hall();
    report();  // under black a step becomes ready without a frame of its own
    order();  // after the frame that answers a key: it takes memory that the frame must not wait for
    follow_sides();
    plan_photos();
    if (stage_.gate.ended() || told_to_leave_) return;
    open_side();
    follow_panel_away();
    draw_panel();
    run_errand();
    remember_monitors();
    if (stage_.watcher) stage_.watcher->turned(precise_ms() - turn_began);
    wait();
    turn_began = precise_ms();
    take_events();
  }
}

void ShowLoop::draw_hall() {
  const std::int64_t at = now();
  const Layers layers = stage_.wall.layers(at);
  const bool moving = stage_.wall.moving(at);
  const bool overlay = overlaid();
  const auto prompting = prompt();
  bool due = hall_changed_ || overlay != overlay_drawn_ || (overlay && panel_due(at));
  due = due || prompting != prompt_drawn_;
  // A movement under way is drawn at its frames only; its first and whatever else differs, at once.
  due = due || (layers != drawn_ && (!was_moving_ || at - hall_drawn_ms_ >= frame_ms));
  if (layers.empty() || !due) return;

  const double start = precise_ms();
  stage_.hall.draw(layers);
  std::vector<Request> requests;
  if (overlay) {
    requests = panel_->draw(view(), desk_);
    panel_drawn_ms_ = at;
    panel_frames_ = std::max(0, panel_frames_ - 1);
  }
  if (prompting) panel_->draw_prompt(view(), desk_);
  stage_.hall.present();
  const double end = precise_ms();
  const bool changed = layers != drawn_;
  drawn_ = layers;
  overlay_drawn_ = overlay;
  prompt_drawn_ = prompting;
  hall_changed_ = false;
  was_moving_ = moving;
  hall_drawn_ms_ = at;
  presented_ = true;
  if (stage_.watcher) {
    if (changed) stage_.watcher->framed(moving, end - start);
    if (changed && key_arrived_ms_ >= 0) stage_.watcher->answered(end - key_arrived_ms_);
  }
  if (changed) key_arrived_ms_ = -1;
  acknowledge();
  report();
  for (const Request& request : requests) ask(request);
}

void ShowLoop::acknowledge() {
  const std::string live = stage_.gate.state().live;
  if (!hall_there_ || !connected(Role::hall) || stage_.wall.shown(now()) != live) return;
  if (stage_.gate.handle({Want::present, live, "hall", false}).applied) dirty_panel();
}

void ShowLoop::report() {
  if (!presented_ || !stage_.watcher) return;
  const ShowState& state = stage_.gate.state();
  const std::int64_t at = now();
  const bool settled = stage_.wall.settled(at) && !was_moving_ && drawn_ == stage_.wall.layers(at);
  const bool waits = stage_.gate.offered() != nullptr, unusable = fresh_.kind == FreshData::Kind::unusable;
  const ShowReport report{state.live, state.standby, state.look, settled, stage_.gate.program()->hash,
                          waits ? stage_.gate.offered()->hash : unusable ? "bad" : "", !state.kept_hash.empty()};
  if (reported_ != report) {
    reported_ = report;
    stage_.watcher->changed(report);
  }
  if (!settled) complete_.clear();
  const bool complete = settled && stage_.wall.live() && stage_.wall.live()->waiting.empty();
  if (!complete || complete_ == state.live) return;
  complete_ = state.live;
  stage_.watcher->complete(state.live);
}

void ShowLoop::ask(const Request& request) {
  const Outcome outcome = stage_.gate.handle(request);
  refusal_ = outcome.refusal;
  if (refusal_) refused_ms_ = now(), say_why_nothing_waits();
  if (outcome.applied) {
    if (stage_.gate.program()->hash != data_hash_) take_in_hand();
    // The wall heads for the new state before the report, which must not call the old picture settled.
    stage_.wall.follow(stage_.gate.hall(), now(), stage_.gate.contents());
    report();
  }
  dirty_panel();
}

bool ShowLoop::panel_due(std::int64_t now) const {
  if (!panel_shown()) return false;
  const auto next = panel_->next_change_ms();
  return (panel_frames_ > 0 && now - panel_drawn_ms_ >= frame_ms) || (next && now >= *next);
}

std::optional<Prompt> ShowLoop::prompt() {
  const bool nothing = !desk_.asked && !desk_.entry && !desk_.told && !refusal_;
  if (nothing || !panel_ || panel_shown()) return std::nullopt;
  return prompt_for(view(), desk_);
}

PanelView ShowLoop::view() {
  list_data_problems();
  if (const auto wrong = clock_problem(stage_.clock.now())) {
    Problem& told = told_.emplace_back();
    told.severity = Severity::warning;
    told.what = *wrong;
    told.remedy = {"Đặt lại giờ của máy khi thuận tiện", "Set the machine's clock when there is time"};
  }
  PanelView view;
  view.program = stage_.gate.program().get();
  view.state = &stage_.gate.state();
  view.keymap = &stage_.keymap;
  view.problems = &told_;
  if (stage_.gate.offered()) view.waiting = &fresh_.differences;
  view.kept = stage_.gate.kept().get();
  const Slot* const live = stage_.wall.live();
  view.notes = live && live->picture ? &live->picture->notes : nullptr;
  view.now = stage_.clock.now();
  view.started_ms = started_ms_;
  view.outputs = outputs();
  list_monitors(view);
  view.refusal = refusal_;
  view.refused_ms = refused_ms_;
  view.focused = SDL_GetKeyboardFocus() != nullptr;
  if (const auto problem = stage_.gate.journal_problem())
    view.alarms.push_back({"Buổi lễ vẫn chạy, nhưng " + problem->what.vi + ": nếu dừng đột ngột sẽ không trở lại được đúng bước",
                           "The show goes on, but " + problem->what.en + ": after a crash it cannot come back to its step"});
  view.rehearsal = stage_.rehearsal;
  view.single_screen = stage_.shared;
  view.unmasked = (SDL_GetModState() & KMOD_ALT) != 0;
  view.language = stage_.language;
  return view;
}

void ShowLoop::draw_panel() {
  if (!presented_ || stage_.without_panel || sides_tried_ < stage_.sides.size()) return;
  if (!panel_) {
    // After the hall's first picture, so that this does not wait for the panel's letters.
    panel_ = stage_.shared ? PanelWindow::over(stage_.hall, stage_.disk)
                           : PanelWindow::open(stage_.video, stage_.disk, stage_.panel_monitor, !stage_.windowed,
                                               "bangvang panel");
    if (!panel_) panel_ = PanelWindow::over(stage_.hall, stage_.disk);
    if (!panel_->own_window() && !stage_.shared) stage_.shared = true, desk_.panel_shown = false;
    dirty_panel();
  }
  const Slot* const live = stage_.wall.live();
  const Slot* const hold = stage_.wall.hold();
  const Slot* const standby = stage_.wall.standby();
  const Look look = stage_.gate.state().look;
  const Slot* const wall = look == Look::hold && hold ? hold : live;
  panel_->show_live(look == Look::black ? black_ : wall ? wall->preview : nullptr);
  panel_->show_next(standby ? standby->preview : nullptr);
  if (!panel_->own_window() || !panel_due(now()) || key_waits()) return;
  const double start = precise_ms();
  const std::vector<Request> requests = panel_->draw(view(), desk_);
  panel_->present();
  panel_drawn_ms_ = now();
  panel_frames_ = std::max(0, panel_frames_ - 1);
  if (stage_.watcher) stage_.watcher->panelled(precise_ms() - start);
  for (const Request& request : requests) ask(request);
}

void ShowLoop::wait() {
  const std::int64_t at = now();
  std::int64_t due = at + longest_sleep_ms;
  const auto by = [&](std::optional<std::int64_t> moment) { due = moment ? std::min(due, *moment) : due; };
  if (stage_.wall.moving(at) || was_moving_) by(hall_drawn_ms_ + frame_ms);
  if (stage_.wall.layers(at) != drawn_ && !was_moving_ && !stage_.wall.layers(at).empty()) by(at);
  by(stage_.wall.changes_at());
  by(next_lapse(desk_));
  by(goes_on());
  if (!identifying_.empty()) by(identified_ms_);
  by(hasten_ms_);
  for (const auto& side : sides_) by(side->due(at));
  if (presented_ && sides_tried_ < stage_.sides.size()) by(at);
  if (upload_) by(at);
  if (panel_shown()) {
    if (panel_frames_ > 0) by(panel_drawn_ms_ + frame_ms);
    by(panel_->next_change_ms());
  }
  if (overlaid() != overlay_drawn_ || prompt() != prompt_drawn_) by(at);
  if (prompt_drawn_ && refusal_) by(refused_ms_ + refusal_text_ms);
  const auto timeout = static_cast<int>(std::clamp<std::int64_t>(due - at, 0, longest_sleep_ms));
  if (timeout == 0) return;
  if (stage_.video.waits()) {
    SDL_WaitEventTimeout(nullptr, timeout);
  } else {
    SDL_PumpEvents();
    if (!SDL_HasEvents(SDL_FIRSTEVENT, SDL_LASTEVENT)) SDL_Delay(static_cast<Uint32>(std::min(timeout, poll_ms)));
  }
}

}  // namespace bangvang
