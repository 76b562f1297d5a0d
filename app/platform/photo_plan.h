// PhotoPlan: which photos each step shows, as far as it has been laid out, and the window that follows from the state. Pure.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "photos/photo_window.h"
#include "platform/slots.h"
#include "show/show_state.h"

namespace bangvang {

class PhotoPlan {
 public:
  explicit PhotoPlan(std::size_t budget) : budget_(budget) {}

  // Where the show stands, on a wall of that many px. A new program, size or message at the foot forgets all layouts.
  void follow(const std::shared_ptr<const Program>&, const ShowState&, int width, int height);
  // What a picture of the subject shows; of another size than the wall's, or with another message, it is not taken.
  void learn(const Subject&, std::vector<PhotoWish>);

  // The window, if it is another one than at the last call.
  std::optional<PhotoWindow> changed();
  // What to lay out next for the window to go on.
  std::optional<Subject> unknown();

 private:
  const PhotoWindow& window();

  std::size_t budget_;
  std::shared_ptr<const Program> program_;
  std::string live_, standby_, previous_, message_;
  int width_ = 0, height_ = 0;
  std::vector<std::optional<std::vector<PhotoWish>>> photos_;  // of each step; behind them the hold picture's
  Vantage vantage_;
  PhotoWindow window_, told_;
  bool stale_ = true;                                          // the window, since it was worked out
};

}  // namespace bangvang
