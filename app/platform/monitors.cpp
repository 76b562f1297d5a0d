// Monitors: SDL's displays under the names that people see on the sockets.
#include "platform/monitors.h"

#include <SDL.h>

namespace bangvang {

std::vector<Monitor> monitors() {
  const char* const driver = SDL_GetCurrentVideoDriver();
  const std::vector<Monitor> connectors = driver && std::string(driver) == "x11" ? x11_monitors() : std::vector<Monitor>{};
  std::vector<Monitor> all;
  for (int i = 0; i < SDL_GetNumVideoDisplays(); ++i) {
    SDL_Rect at{};
    if (SDL_GetDisplayBounds(i, &at) != 0) continue;
    const char* const name = SDL_GetDisplayName(i);
    Monitor monitor{name ? name : std::to_string(i), at.x, at.y, at.w, at.h, i == 0};  // SDL puts the primary first
    for (const Monitor& connector : connectors)
      if (connector.x == at.x && connector.y == at.y && connector.width == at.w && connector.height == at.h)
        monitor.name = connector.name;
    all.push_back(std::move(monitor));
  }
  return all;
}

Places places_on(const std::vector<Monitor>& all) {
  Places places;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].primary) places.panel = static_cast<int>(i);
  places.hall = places.panel;
  for (std::size_t i = all.size(); i-- > 0;)
    if (static_cast<int>(i) != places.panel) places.hall = static_cast<int>(i);
  return places;
}

}  // namespace bangvang
