// PanelWindow: feeds the panel, makes its textures, submits what it draws.
#include "platform/panel_window.h"

#include <SDL.h>

#include <algorithm>
#include <cmath>

#include "painting/imgui_submit.h"
#include "platform/events.h"

namespace bangvang {

namespace {

// Letters grow on dense large monitors only: small ones and televisions report sizes that mean nothing here.
float dpi_scale_of(SDL_Window* window, int height) {
  float dpi = 0;
  if (height < 1400 || SDL_GetDisplayDPI(SDL_GetWindowDisplayIndex(window), nullptr, &dpi, nullptr) != 0) return 1;
  return std::clamp(std::round(dpi / 96 * 4) / 4, 1.f, 2.f);
}

}  // namespace

std::unique_ptr<PanelWindow> PanelWindow::open(const Video& video, const Disk& disk, const Monitor& on,
                                               bool maximized, const std::string& title) {
  const int width = std::min(1280, on.width), height = std::min(800, on.height);
  const unsigned flags = static_cast<unsigned>(SDL_WINDOW_RESIZABLE) | (maximized ? static_cast<unsigned>(SDL_WINDOW_MAXIMIZED) : 0u);
  SDL_Window* const window = SDL_CreateWindow(title.c_str(), on.x + (on.width - width) / 2,
                                              on.y + (on.height - height) / 2, width, height, flags);
  if (!window) return nullptr;
  SDL_SetWindowMinimumSize(window, 640, 400);
  SDL_Renderer* renderer = SDL_CreateRenderer(window, -1, renderer_flags(video, width, height));
  if (!renderer) renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
  if (!renderer) {
    SDL_DestroyWindow(window);
    return nullptr;
  }
  SDL_RenderSetVSync(renderer, 0);
  return std::unique_ptr<PanelWindow>(new PanelWindow(window, renderer, true, disk));
}

std::unique_ptr<PanelWindow> PanelWindow::over(OutputWindow& hall, const Disk& disk) {
  return std::unique_ptr<PanelWindow>(new PanelWindow(hall.window(), hall.renderer(), false, disk));
}

PanelWindow::PanelWindow(SDL_Window* window, SDL_Renderer* renderer, bool own, const Disk& disk)
    : window_(window), renderer_(renderer), own_(own), panel_(disk) {
  measure();
}

PanelWindow::~PanelWindow() {
  for (SDL_Texture* texture : {letters_, live_.texture, next_.texture})
    if (texture) SDL_DestroyTexture(texture);
  if (!own_) return;
  SDL_DestroyRenderer(renderer_);
  SDL_DestroyWindow(window_);
}

void PanelWindow::move_to(const Monitor& on) {
  if (!own_) return;
  const int width = std::min(1280, on.width), height = std::min(800, on.height);
  SDL_RestoreWindow(window_);
  SDL_SetWindowSize(window_, width, height);
  SDL_SetWindowPosition(window_, on.x + (on.width - width) / 2, on.y + (on.height - height) / 2);
  SDL_MaximizeWindow(window_);
}

unsigned PanelWindow::id() const { return SDL_GetWindowID(window_); }

void PanelWindow::measure() {
  SDL_GetRendererOutputSize(renderer_, &input_.width, &input_.height);
  input_.dpi_scale = dpi_scale_of(window_, input_.height);
}

bool PanelWindow::take(const SDL_Event& event, bool shown, std::int64_t now_ms) {
  if (window_of(event) != id()) return false;
  if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_SIZE_CHANGED) measure();
  if (!shown) return false;
  auto pointer = pointer_of(event, now_ms);
  if (!pointer) return event.type == SDL_WINDOWEVENT;
  const bool moves_on = pointer->kind == Pointer::Kind::move && !input_.pointer.empty() &&
                        input_.pointer.back().kind == Pointer::Kind::move;
  if (moves_on) input_.pointer.back() = *pointer;
  else input_.pointer.push_back(*pointer);
  return true;
}

void PanelWindow::upload(Shown& shown, const std::shared_ptr<const Pixels>& pixels) {
  if (shown.pixels == pixels) return;
  const bool same_size = shown.pixels && pixels && shown.pixels->width == pixels->width && shown.pixels->height == pixels->height;
  shown.pixels = pixels;
  if (!same_size) {
    if (shown.texture) SDL_DestroyTexture(shown.texture);
    shown.texture = nullptr;
    shown.preview = {};
  }
  if (!pixels || pixels->words.empty()) return;
  if (!shown.texture)
    shown.texture = SDL_CreateTexture(renderer_, SDL_PIXELFORMAT_RGB888, SDL_TEXTUREACCESS_STATIC, pixels->width, pixels->height);
  if (!shown.texture) return;
  SDL_UpdateTexture(shown.texture, nullptr, pixels->words.data(), pixels->width * 4);
  shown.preview = {shown.texture, pixels->width, pixels->height};
}

void PanelWindow::show_live(const std::shared_ptr<const Pixels>& pixels) { upload(live_, pixels); }
void PanelWindow::show_next(const std::shared_ptr<const Pixels>& pixels) { upload(next_, pixels); }

void PanelWindow::point_to_field() const {
  const auto field = panel_.where("field");
  if (!field) return;
  const SDL_Rect rect{static_cast<int>(field->x), static_cast<int>(field->y), static_cast<int>(field->w),
                      static_cast<int>(field->h)};
  SDL_SetTextInputRect(&rect);
}

void PanelWindow::prepare_letters(const Program& program) {
  const FontPixels* const letters = panel_.prepare(input_, program);
  if (!letters) return;
  if (letters_) SDL_DestroyTexture(letters_);
  letters_ = letter_texture(renderer_, letters->rgba, letters->width, letters->height);
  panel_.use_letters(letters_);
}

void PanelWindow::draw_prompt(const PanelView& view, const Desk& desk) {
  prepare_letters(*view.program);
  panel_.draw_prompt(view, desk, input_);
  if (const ImDrawData* const drawn = panel_.drawn()) submit(*drawn, renderer_);
}

std::vector<Request> PanelWindow::draw(PanelView view, Desk& desk) {
  prepare_letters(*view.program);
  view.live = live_.preview;
  view.next = next_.preview;
  std::vector<Request> requests = panel_.draw(view, desk, input_);
  input_.pointer.clear();
  if (own_) {
    SDL_SetRenderDrawColor(renderer_, 0, 0, 0, 255);
    SDL_RenderClear(renderer_);
  }
  if (const ImDrawData* const drawn = panel_.drawn()) submit(*drawn, renderer_);
  return requests;
}

void PanelWindow::present() { SDL_RenderPresent(renderer_); }

}  // namespace bangvang
