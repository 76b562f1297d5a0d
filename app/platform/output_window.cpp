// OutputWindow: an SDL window, its renderer, opaque streaming textures.
#include "platform/output_window.h"

#include <SDL.h>

#include <cmath>

namespace bangvang {

namespace {

SDL_Rect whole(const Rect& r) {
  return {static_cast<int>(r.x), static_cast<int>(r.y), static_cast<int>(r.w), static_cast<int>(r.h)};
}

Problem no_window(const std::string& title) {
  const std::string why = SDL_GetError();
  return {Severity::error,
          {},
          {"không mở được cửa sổ “" + title + "” (" + why + ")", "cannot open the window “" + title + "” (" + why + ")"},
          {"kiểm tra màn hình và trình điều khiển đồ họa", "check the display and its driver"}};
}

// A picture behind a curtain of black is as dark as the picture less opaque over black; and in software blending a texture
// takes a third of the time that blending a colour takes.
Layers quickest(Layers layers) {
  const bool curtain = layers.size() == 2 && layers[0].slot != no_slot && layers[0].area.w <= 0 &&
                       layers[0].opacity == 1 && layers[1].slot == no_slot;
  if (!curtain) return layers;
  layers[0].opacity = 1 - layers[1].opacity;
  layers.pop_back();
  return layers;
}

}  // namespace

Result<std::unique_ptr<OutputWindow>> OutputWindow::open(const Video& video, const Monitor& on,
                                                     std::optional<std::array<int, 2>> windowed,
                                                     const std::string& title, bool hidden) {
  const int width = windowed ? (*windowed)[0] : on.width, height = windowed ? (*windowed)[1] : on.height;
  // Not borderless as well: SDL then waits 100 ms for the window manager to change something.
  unsigned flags = windowed ? 0u : static_cast<unsigned>(SDL_WINDOW_FULLSCREEN_DESKTOP);
  if (hidden) flags = SDL_WINDOW_HIDDEN;
  SDL_Window* const window = SDL_CreateWindow(title.c_str(), on.x, on.y, width, height, flags);
  if (!window) return no_window(title);
  SDL_Renderer* renderer = SDL_CreateRenderer(window, -1, renderer_flags(video, width, height));
  if (!renderer) renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
  if (!renderer) {
    Problem problem = no_window(title);
    SDL_DestroyWindow(window);
    return problem;
  }
  SDL_RenderSetVSync(renderer, 0);
  std::unique_ptr<OutputWindow> opened(new OutputWindow(window, renderer));
  // Black at once; and the first frame's memory is there when the first picture is.
  opened->draw({});
  opened->present();
  opened->sized(0, opened->width(), opened->height());
  return opened;
}

OutputWindow::OutputWindow(SDL_Window* window, SDL_Renderer* renderer) : window_(window), renderer_(renderer) {
  SDL_RendererInfo info{};
  in_memory_ = SDL_GetRendererInfo(renderer_, &info) == 0 && (info.flags & SDL_RENDERER_SOFTWARE) != 0;
  measure();
}

OutputWindow::~OutputWindow() {
  SDL_DestroyRenderer(renderer_);  // and its textures
  SDL_DestroyWindow(window_);
}

void OutputWindow::measure() { SDL_GetRendererOutputSize(renderer_, &width_, &height_); }

void OutputWindow::set_full_screen(bool full) {
  SDL_SetWindowFullscreen(window_, full ? static_cast<unsigned>(SDL_WINDOW_FULLSCREEN_DESKTOP) : 0u);
  SDL_SetWindowAlwaysOnTop(window_, SDL_FALSE);
  if (!full) SDL_SetWindowBordered(window_, SDL_TRUE);
  measure();
}

void OutputWindow::hide() { SDL_HideWindow(window_); }

void OutputWindow::show_on(const Monitor& on) {
  SDL_SetWindowFullscreen(window_, 0);
  SDL_SetWindowPosition(window_, on.x, on.y);
  SDL_SetWindowSize(window_, on.width, on.height);
  SDL_ShowWindow(window_);
  if (SDL_GetWindowFlags(window_) & SDL_WINDOW_MINIMIZED) SDL_RestoreWindow(window_);
  set_full_screen(true);
}

void OutputWindow::come_back(const Monitor& on) {
  SDL_SetWindowFullscreen(window_, 0);
  SDL_SetWindowBordered(window_, SDL_FALSE);
  SDL_SetWindowPosition(window_, on.x, on.y);
  SDL_SetWindowSize(window_, on.width, on.height);
  SDL_RestoreWindow(window_);
  SDL_SetWindowAlwaysOnTop(window_, SDL_TRUE);
  measure();
}

unsigned OutputWindow::id() const { return SDL_GetWindowID(window_); }

OutputWindow::Texture* OutputWindow::sized(int slot, int width, int height) {
  Texture& one = textures_[static_cast<std::size_t>(slot)];
  if (one.texture && one.width == width && one.height == height) return &one;
  if (one.texture) SDL_DestroyTexture(one.texture);
  one = {SDL_CreateTexture(renderer_, SDL_PIXELFORMAT_RGB888, SDL_TEXTUREACCESS_STREAMING, width, height), width, height,
         false};
  return one.texture ? &one : nullptr;
}

PixelView OutputWindow::lock(int slot, int width, int height) {
  Texture* const one = sized(slot, width, height);
  void* pixels = nullptr;
  int stride = 0;
  if (!one || SDL_LockTexture(one->texture, nullptr, &pixels, &stride) != 0) return {};
  one->locked = true;
  return {static_cast<std::uint8_t*>(pixels), width, height, stride};
}

void OutputWindow::unlock(int slot) {
  Texture& one = textures_[static_cast<std::size_t>(slot)];
  if (one.locked) SDL_UnlockTexture(one.texture);
  one.locked = false;
}

void OutputWindow::update(int slot, int width, int height, const Rect& part, const Pixels& pixels,
                        int from_row, int rows) {
  Texture* const one = sized(slot, width, height);
  if (!one || part.w <= 0 || rows <= 0) return;
  SDL_Rect area = whole(part);
  area.y += from_row;
  area.h = rows;
  const std::size_t before = static_cast<std::size_t>(from_row) * static_cast<std::size_t>(pixels.width);
  SDL_UpdateTexture(one->texture, &area, pixels.words.data() + before, pixels.width * 4);
}

void OutputWindow::draw(const Layers& wanted, const std::optional<Rect>& part) {
  const Layers layers = quickest(wanted);
  const SDL_Rect clip = whole(part.value_or(Rect{}));
  SDL_RenderSetClipRect(renderer_, part ? &clip : nullptr);
  const bool covered = !layers.empty() && layers.front().slot != no_slot && layers.front().area.w <= 0 &&
                       layers.front().opacity == 1;
  if (!covered) {
    SDL_SetRenderDrawBlendMode(renderer_, SDL_BLENDMODE_NONE);
    SDL_SetRenderDrawColor(renderer_, 0, 0, 0, 255);
    SDL_RenderClear(renderer_);
  }
  for (const Layer& layer : layers) {
    const auto alpha = static_cast<Uint8>(std::lround(layer.opacity * 255));
    const SDL_BlendMode blend = alpha == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND;
    if (layer.slot == no_slot) {
      SDL_SetRenderDrawBlendMode(renderer_, blend);
      SDL_SetRenderDrawColor(renderer_, 0, 0, 0, alpha);
      SDL_RenderFillRect(renderer_, nullptr);
      continue;
    }
    const Texture& one = textures_[static_cast<std::size_t>(layer.slot)];
    if (!one.texture) continue;
    SDL_SetTextureBlendMode(one.texture, blend);
    SDL_SetTextureAlphaMod(one.texture, alpha);
    const SDL_Rect area = whole(layer.area);
    const SDL_Rect* const part = area.w > 0 ? &area : nullptr;
    SDL_RenderCopy(renderer_, one.texture, part, part);
  }
}

void OutputWindow::present(const std::optional<Rect>& part) {
  if (part && in_memory_ && SDL_RenderFlush(renderer_) == 0) {
    // What SDL presents of a software renderer is the window's surface; of that a part can go alone.
    const SDL_Rect area = whole(*part);
    if (SDL_UpdateWindowSurfaceRects(window_, &area, 1) == 0) return;
  }
  SDL_RenderPresent(renderer_);
}

}  // namespace bangvang
