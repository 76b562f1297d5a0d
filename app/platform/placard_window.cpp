// PlacardWindow: SDL calls it a tooltip, which window managers leave alone; its surface keeps the picture.
#include "platform/placard_window.h"

#include <SDL.h>

namespace bangvang {

std::unique_ptr<PlacardWindow> PlacardWindow::open(int x, int y, Pixels pixels) {
  if (pixels.words.empty()) return nullptr;
  const unsigned flags = SDL_WINDOW_TOOLTIP | SDL_WINDOW_BORDERLESS | SDL_WINDOW_ALWAYS_ON_TOP | SDL_WINDOW_SKIP_TASKBAR;
  SDL_Window* const window = SDL_CreateWindow("bangvang placard", x, y, pixels.width, pixels.height, flags);
  if (!window) return nullptr;
  std::unique_ptr<PlacardWindow> placard(new PlacardWindow(window));
  SDL_Surface* const to = SDL_GetWindowSurface(window);
  SDL_Surface* const from = SDL_CreateRGBSurfaceWithFormatFrom(pixels.words.data(), pixels.width, pixels.height, 32,
                                                               pixels.width * 4, SDL_PIXELFORMAT_RGB888);
  const bool drawn = to && from && SDL_BlitSurface(from, nullptr, to, nullptr) == 0;
  SDL_FreeSurface(from);
  if (!drawn) return nullptr;
  placard->present();
  return placard;
}

PlacardWindow::~PlacardWindow() { SDL_DestroyWindow(window_); }

unsigned PlacardWindow::id() const { return SDL_GetWindowID(window_); }

void PlacardWindow::present() { SDL_UpdateWindowSurface(window_); }

}  // namespace bangvang
