// Monitors: the outputs of the X server; elsewhere SDL's displays.
#include "platform/monitors.h"

#include <SDL.h>
#include <fmt/format.h>

#include <algorithm>

namespace bangvang {

namespace {

// SDL names a display by its EDID on X11, by connector or model elsewhere.
std::vector<Monitor> sdl_monitors() {
  std::vector<Monitor> all;
  for (int i = 0; i < SDL_GetNumVideoDisplays(); ++i) {
    SDL_Rect at{};
    if (SDL_GetDisplayBounds(i, &at) != 0) continue;
    const char* const name = SDL_GetDisplayName(i);
    all.push_back({name ? name : std::to_string(i), at.x, at.y, at.w, at.h, i == 0});  // SDL puts the primary first
  }
  return all;
}

}  // namespace

std::vector<Monitor> monitors() {
  const char* const driver = SDL_GetCurrentVideoDriver();
  std::vector<Monitor> all;
  if (driver && std::string(driver) == "x11") all = x11_monitors();
  if (all.empty()) all = sdl_monitors();
  return without_mirrors(std::move(all));
}

std::string described(const Monitor& monitor) {
  return fmt::format("{}{}{} · {}×{}", monitor.name, monitor.model.empty() ? "" : " · ", monitor.model, monitor.width,
                     monitor.height);
}

std::vector<Monitor> without_mirrors(std::vector<Monitor> all) {
  std::vector<Monitor> kept;
  for (Monitor& monitor : all) {
    const auto twin = std::find_if(kept.begin(), kept.end(), [&](const Monitor& k) {
      return k.x == monitor.x && k.y == monitor.y && k.width == monitor.width && k.height == monitor.height;
    });
    if (twin == kept.end()) kept.push_back(std::move(monitor));
    else if (monitor.primary) *twin = std::move(monitor);
  }
  return kept;
}

}  // namespace bangvang
