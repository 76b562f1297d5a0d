// PlacardWindow: a still picture over whatever a monitor shows, in a window that takes neither keys nor the focus.
#pragma once
#include <memory>

#include "painting/canvas.h"

struct SDL_Window;

namespace bangvang {

class PlacardWindow {
 public:
  // At that place on the desktop, px. Null if the system has no room for another window. Frame thread only.
  static std::unique_ptr<PlacardWindow> open(int x, int y, Pixels);
  ~PlacardWindow();
  PlacardWindow(const PlacardWindow&) = delete;
  PlacardWindow& operator=(const PlacardWindow&) = delete;

  unsigned id() const;   // SDL's, as events carry it
  void present();        // again, when the window wants drawing

 private:
  explicit PlacardWindow(SDL_Window* window) : window_(window) {}
  SDL_Window* window_;
};

}  // namespace bangvang
