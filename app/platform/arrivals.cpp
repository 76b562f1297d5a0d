// Arrivals: an SDL event watch, which is called when an event is queued.
#include "platform/arrivals.h"

#include <SDL.h>

#include <atomic>
#include <chrono>

namespace bangvang {

namespace {

std::atomic<double> last_key{-1};

int note(void*, SDL_Event* event) {
  if (event->type == SDL_KEYDOWN) last_key = precise_ms();
  return 0;
}

}  // namespace

double precise_ms() {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void watch_arrivals() {
  SDL_DelEventWatch(note, nullptr);
  SDL_AddEventWatch(note, nullptr);
}

double last_key_arrival() { return last_key; }

}  // namespace bangvang
