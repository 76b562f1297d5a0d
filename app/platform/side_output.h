// SideOutput: the MC's or the lobby's window with what it shows. Frame thread only.
#pragma once
#include <memory>
#include <optional>
#include <string>

#include "platform/composer.h"
#include "platform/output_window.h"

namespace bangvang {

// Where a screen beside the hall's belongs.
struct SidePlace {
  Side side = Side::mc;
  Monitor monitor;
  std::optional<std::array<int, 2>> windowed;   // px; nothing: full screen
};

class SideOutput {
 public:
  // The composer, which paints into the window's textures, ends before this does.
  static Result<std::unique_ptr<SideOutput>> open(const Video&, const SidePlace&);

  Side side() const { return place_.side; }
  SideWall& wall() { return wall_; }
  const SideWall& wall() const { return wall_; }
  const SidePlace& place() const { return place_; }
  OutputWindow& window() { return *window_; }

  // Something to compose, to be completed with what it is drawn from.
  std::optional<SideJob> next_job(ShowTime);
  void deliver(SideComposed&&, std::int64_t now);
  void resized();                // the window's size is another one
  void hide();                   // its monitor is gone: it is not drawn, nor composed for
  void move_to(const Monitor&);  // full screen there
  void withdraw();               // black until there is something new
  void come_back();              // somebody has minimized it
  bool hidden() const { return hidden_; }
  void expose() { exposed_ = true; }
  // Presents a frame if there is a new one; after the hall's.
  void draw(std::int64_t now);
  // Steady ms at which there is something to do by itself.
  std::optional<std::int64_t> due(std::int64_t now) const;

  const std::string& presented() const { return presented_; }  // the step or card that was last presented; "" none

 private:
  SideOutput(SidePlace, std::unique_ptr<OutputWindow>);
  void upload(std::int64_t now);

  SidePlace place_;
  std::unique_ptr<OutputWindow> window_;
  SideWall wall_;
  std::optional<SideComposed> upload_;   // on its way into a texture that is not seen
  int uploaded_rows_ = 0;
  Layers drawn_;
  bool hidden_ = false;
  bool exposed_ = true;                  // the window wants drawing
  std::optional<Rect> patched_;          // where the texture that is seen was painted anew, since it was drawn
  bool was_moving_ = false;
  std::int64_t drawn_ms_ = 0;
  std::string presented_;
};

}  // namespace bangvang
