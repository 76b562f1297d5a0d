// Wake: one SDL user event.
#include "platform/wake.h"

#include <SDL.h>

#include <atomic>

namespace bangvang {

namespace {
constexpr Uint32 none = static_cast<Uint32>(-1);
std::atomic<Uint32> event_type{none};
}  // namespace

void prepare_wakes() {
  if (event_type == none) event_type = SDL_RegisterEvents(1);
}

void wake(Wake why) {
  if (event_type == none) return;  // SDL is not up yet: nobody waits
  SDL_Event event{};
  event.type = event_type;
  event.user.code = static_cast<Sint32>(why);
  SDL_PushEvent(&event);
}

bool is_wake(const SDL_Event& event, Wake why) {
  return event.type == event_type && event.user.code == static_cast<Sint32>(why);
}

}  // namespace bangvang
