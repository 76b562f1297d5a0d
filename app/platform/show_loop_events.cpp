// ShowLoop: what comes in from keys, mouse, windows and other threads.
#include <SDL.h>

#include <algorithm>

#include "platform/arrivals.h"
#include "platform/events.h"
#include "platform/show_loop.h"
#include "platform/wake.h"

namespace bangvang {

void ShowLoop::take_events() {
  if (lapse(desk_, stage_.clock.now())) dirty_panel();
  go_on_by_itself();
  // Keys count one by one: the wall follows each before the next is resolved.
  for (SDL_Event event; SDL_PollEvent(&event);) take(event);
  follow_writing();
}

std::optional<std::int64_t> ShowLoop::goes_on() const {
  const auto at = goes_on_ms(*stage_.gate.program(), stage_.gate.state());
  return at ? std::optional(std::max(*at, timer_again_ms_)) : std::nullopt;
}

// A timer is a sender like any other: what it asks goes through the gate, and is refused where a finger was there just now.
void ShowLoop::go_on_by_itself() {
  constexpr int again_ms = 100;
  if (const auto at = goes_on(); !at || now() < *at) return;
  timer_again_ms_ = now() + again_ms;
  const Outcome outcome = stage_.gate.handle({Want::go, stage_.gate.state().live, "timer", false});
  if (outcome.applied) dirty_panel();
}

bool ShowLoop::key_waits() const {
  SDL_PumpEvents();
  return SDL_HasEvent(SDL_KEYDOWN) == SDL_TRUE;
}

// SDL brings text only while a field is open: input methods would swallow keys otherwise.
void ShowLoop::follow_writing() {
  look_up();
  const bool active = SDL_IsTextInputActive() == SDL_TRUE;
  const bool field = open_field(desk_) != nullptr;
  if (active != field) {
    if (active) SDL_StopTextInput();
    else SDL_StartTextInput();
  }
  if (field && panel_) panel_->point_to_field();
}

void ShowLoop::look_up() {
  bangvang::look_up(desk_, search_, *stage_.gate.program());
  follow_form(desk_, people_, *stage_.gate.program(), stage_.gate.state());
}

void ShowLoop::take_stroke(const Stroke& stroke, ShowTime at) {
  const bool full = desk_.full_screen, shown = overlaid();
  const auto requests = press(desk_, stage_.keymap, stroke, *stage_.gate.program(), stage_.gate.state(), at);
  if (!requests.empty()) key_arrived_ms_ = last_key_arrival();
  for (const Request& request : requests) ask(request);
  look_up();
  if (panel_ && panel_->own_window()) desk_.panel_shown = true;  // nothing is to be hidden where it covers nothing
  bring_panel_back();
  if (overlaid() != shown) SDL_ShowCursor(overlaid() ? SDL_ENABLE : SDL_DISABLE);
  if (desk_.full_screen != full) {
    stage_.hall.set_full_screen(desk_.full_screen);
    stage_.wall.resize(stage_.hall.width(), stage_.hall.height());
  }
  dirty_panel();
}

void ShowLoop::take(const SDL_Event& event) {
  const ShowTime at = stage_.clock.now();
  if (const auto stroke = stroke_of(event)) {
    if (!hold_stroke(desk_, stage_.keymap, *stroke)) take_stroke(*stroke, at);
    return;
  }
  if (const auto typed = text_of(event)) {
    if (typed->composing) compose_text(desk_, typed->text);
    else type_text(desk_, typed->text);
    if (const auto stroke = typed->composing ? std::nullopt : let_go_of_stroke(desk_)) take_stroke(*stroke, at);
    dirty_panel();
    return;
  }
  const bool key = event.type == SDL_KEYDOWN || event.type == SDL_KEYUP;
  const bool alt = key && (event.key.keysym.scancode == SDL_SCANCODE_LALT || event.key.keysym.scancode == SDL_SCANCODE_RALT);
  if (alt) dirty_panel();  // what it masks, it shows while Alt is held
  if (panel_ && panel_->take(event, panel_shown(), at.steady_ms)) dirty_panel();
  if (event.type == SDL_WINDOWEVENT) return take_window(event);
  if (event.type == SDL_RENDER_TARGETS_RESET || event.type == SDL_RENDER_DEVICE_RESET) {
    hall_changed_ = true;
    for (const auto& side : sides_) side->expose();
  }
  if (is_wake(event, Wake::monitors) || event.type == SDL_DISPLAYEVENT) look_at_monitors();
  if (is_wake(event, Wake::photo)) take_photos();
  // SIGTERM: somebody's finger on the machine's power button in the middle of the evening. The journal stays un-ended.
  if (is_wake(event, Wake::quit)) told_to_leave_ = true;
}

void ShowLoop::take_window(const SDL_Event& event) {
  const bool hall = event.window.windowID == stage_.hall.id();
  SideOutput* const side = side_at(event.window.windowID);
  PlacardWindow* const placard = placard_at(event.window.windowID);
  switch (event.window.event) {
    case SDL_WINDOWEVENT_EXPOSED:
      if (hall) hall_changed_ = true;
      if (side) side->expose();
      if (placard) placard->present();
      break;
    case SDL_WINDOWEVENT_SIZE_CHANGED:
      if (side) side->resized();
      if (!hall) break;
      look_at_monitors();
      if (!hall_there_) break;  // the size of a window that is hidden means nothing
      stage_.hall.measure();
      stage_.wall.resize(stage_.hall.width(), stage_.hall.height());
      hall_changed_ = true;
      break;
    case SDL_WINDOWEVENT_MINIMIZED:
      if (!stage_.monitors) break;
      if (hall && hall_there_ && desk_.full_screen) stage_.hall.come_back(stage_.hall_monitor), hall_changed_ = true;
      if (side) side->come_back();
      break;
    case SDL_WINDOWEVENT_MOVED:
      if (hall || side) look_at_monitors();
      break;
    case SDL_WINDOWEVENT_ENTER:
      SDL_ShowCursor((hall && !overlaid()) || side || placard ? SDL_DISABLE : SDL_ENABLE);
      break;
    case SDL_WINDOWEVENT_CLOSE:
      bangvang::ask(desk_, Question::quit, stage_.clock.now());
      dirty_panel();
      break;
    default: break;
  }
}

}  // namespace bangvang
