// Video: SDL's video system, set up for a show, and what its driver can do.
#pragma once
#include <memory>
#include <string>

#include "base/result.h"

namespace bangvang {

class Video {
 public:
  // A Problem when there is no display to open windows on. Frame thread only, like all of SDL here.
  static Result<std::unique_ptr<Video>> open();
  ~Video();
  Video(const Video&) = delete;
  Video& operator=(const Video&) = delete;

  const std::string& driver() const { return driver_; }  // "x11", "wayland", "KMSDRM", "dummy"
  // Waiting for an event sleeps; elsewhere SDL spins at 1 kHz inside it, and the loop polls instead.
  bool waits() const { return driver_ == "x11" || driver_ == "wayland"; }

 private:
  explicit Video(std::string driver) : driver_(std::move(driver)) {}
  std::string driver_;
};

// Flags for SDL_CreateRenderer. Software where a graphics processor gains nothing or is only pretended: up to full HD
// and a little more, a fade takes 3 ms there and 100 MB less memory. SDL_RENDER_DRIVER overrules.
unsigned renderer_flags(const Video&, int width, int height);

}  // namespace bangvang
