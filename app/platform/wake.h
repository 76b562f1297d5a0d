// Wake: how other threads reach the frame thread while it waits for an event.
#pragma once

union SDL_Event;

namespace bangvang {

enum class Wake { composed, photo, quit, monitors, data };

// Any thread, while SDL runs.
void wake(Wake);
bool is_wake(const SDL_Event&, Wake);
// Call once after SDL is up, before another thread may wake.
void prepare_wakes();

}  // namespace bangvang
