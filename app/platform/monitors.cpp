// Monitors: SDL's displays under the names that people see on the sockets.
#include "platform/monitors.h"

#include <SDL.h>

#include <algorithm>

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

int monitor_named(const std::vector<Monitor>& all, const std::string& name) {
  for (std::size_t i = 0; i < all.size(); ++i)
    if (SDL_strcasecmp(all[i].name.c_str(), name.c_str()) == 0) return static_cast<int>(i);
  return -1;
}

Places places_on(const std::vector<Monitor>& all, const MonitorWishes& wishes) {
  const int count = static_cast<int>(all.size());
  Places places{monitor_named(all, wishes.hall), monitor_named(all, wishes.panel),
                wishes.mc ? monitor_named(all, *wishes.mc) : -1, wishes.lobby ? monitor_named(all, *wishes.lobby) : -1};
  const auto taken = [&](int i) { return i == places.hall || i == places.panel || i == places.mc || i == places.lobby; };
  const auto first = [&](bool primary_too) {
    for (int i = 0; i < count; ++i)
      if (!taken(i) && (primary_too || !all[static_cast<std::size_t>(i)].primary)) return i;
    return -1;
  };
  if (places.panel < 0) {
    for (int i = 0; i < count; ++i)
      if (all[static_cast<std::size_t>(i)].primary && !taken(i)) places.panel = i;
    if (places.panel < 0) places.panel = first(true);
  }
  if (places.hall < 0) places.hall = first(false);
  if (places.hall < 0) places.hall = first(true);
  if (places.panel < 0) places.panel = std::max(places.hall, 0);
  if (places.hall < 0) places.hall = places.panel;
  if (wishes.mc && places.mc < 0) places.mc = first(true);
  if (wishes.lobby && places.lobby < 0) places.lobby = first(true);
  return places;
}

}  // namespace bangvang
