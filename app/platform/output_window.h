// OutputWindow: the window of the hall, the MC or the lobby, and its full-size textures. It draws layers and knows nothing of
// ceremonies.
#pragma once
#include <array>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"
#include "painting/canvas.h"
#include "platform/fade.h"
#include "platform/monitors.h"
#include "platform/video.h"

struct SDL_Window;
struct SDL_Renderer;
struct SDL_Texture;

namespace bangvang {

class OutputWindow {
 public:
  // Full screen on the monitor, or a window of `windowed` px there; `hidden`: until show_on(). Black until something is
  // drawn. Frame thread only.
  static Result<std::unique_ptr<OutputWindow>> open(const Video&, const Monitor&,
                                                    std::optional<std::array<int, 2>> windowed, const std::string& title,
                                                    bool hidden = false);
  ~OutputWindow();
  OutputWindow(const OutputWindow&) = delete;
  OutputWindow& operator=(const OutputWindow&) = delete;

  int width() const { return width_; }    // px that can be drawn on
  int height() const { return height_; }
  void measure();                         // after the window's size has changed
  void set_full_screen(bool);
  void hide();
  void show_on(const Monitor&);           // full screen
  // After somebody has minimized it: over all of that monitor, but not what SDL calls full screen. SDL knows monitors as they
  // were at its start, minimizes what is full screen where another window becomes it, and would do so to and fro.
  void come_back(const Monitor&);

  // Textures are plain memory: what is painted into a locked one is there. Else it takes time to be sent to a processor.
  bool in_memory() const { return in_memory_; }
  // The pixels of a slot's texture, to be painted by another thread until unlock(); null pixels if SDL refuses.
  PixelView lock(int slot, int width, int height);
  void unlock(int slot);
  // Puts rows of pixels that belong to a part of the picture into a slot's texture (which becomes `width`×`height` if it
  // is not).
  void update(int slot, int width, int height, const Rect& part, const Pixels&, int from_row, int rows);

  // Back to front, over black; with a part (whole px): only what lies in it, the rest being as it was last drawn.
  void draw(const Layers&, const std::optional<Rect>& part = std::nullopt);
  void present(const std::optional<Rect>& part = std::nullopt);  // returns when the system has taken the frame

  SDL_Window* window() const { return window_; }
  SDL_Renderer* renderer() const { return renderer_; }
  unsigned id() const;        // SDL's, as events carry it

 private:
  struct Texture {
    SDL_Texture* texture = nullptr;
    int width = 0, height = 0;
    bool locked = false;
  };
  OutputWindow(SDL_Window*, SDL_Renderer*);
  Texture* sized(int slot, int width, int height);

  SDL_Window* window_;
  SDL_Renderer* renderer_;
  std::array<Texture, 3> textures_;  // each made when it is first used; the hall uses all
  int width_ = 0, height_ = 0;
  bool in_memory_ = false;
};

}  // namespace bangvang
