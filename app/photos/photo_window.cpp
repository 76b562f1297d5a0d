// The window is walked from the wall outwards until the budget is spent.
#include "photos/photo_window.h"

#include <algorithm>
#include <set>

namespace bangvang {
namespace {

class Walk {
 public:
  Walk(const PhotosOf& photos_of, std::size_t budget) : photos_of_(photos_of), budget_(budget) {}

  void hold_all(int step) {
    const auto* photos = look_at(step);
    for (std::size_t i = 0; photos && i < photos->size(); ++i) hold((*photos)[i]);
  }
  // Those that fit beside what is held, with `more` bytes than the budget. False if some did not, or nobody knows them.
  bool hold_fitting(int step, std::size_t more = 0) {
    const auto* photos = look_at(step);
    bool all = photos != nullptr;
    for (std::size_t i = 0; photos && i < photos->size(); ++i) {
      const PhotoWish& wish = (*photos)[i];
      const std::size_t bytes = bytes_of(wish);
      if (held_.contains(wish) || bytes > budget_) continue;  // what can never fit must not end the window
      if (weight_ + bytes <= budget_ + more) hold(wish);
      else all = false;
    }
    return all;
  }
  std::size_t weight() const { return weight_; }

  PhotoWindow window;

 private:
  // Null, and remembered as the one to ask for, if nobody knows its photos.
  const std::vector<PhotoWish>* look_at(int step) {
    if (step < 0) return nullptr;
    const auto* photos = photos_of_(step);
    if (!photos && !window.unknown) window.unknown = step;
    return photos;
  }
  void hold(const PhotoWish& wish) {
    if (!held_.insert(wish).second) return;
    window.wishes.push_back(wish);
    weight_ += bytes_of(wish);
  }

  const PhotosOf& photos_of_;
  const std::size_t budget_;
  std::set<PhotoWish> held_;
  std::size_t weight_ = 0;
};

}  // namespace

std::size_t bytes_of(const PhotoWish& wish) {
  const auto side = [](int length) { return static_cast<std::size_t>(std::max(length, 0)); };
  return side(wish.width) * side(wish.height) * 4;
}

PhotoWindow photo_window(const Vantage& vantage, const PhotosOf& photos_of, std::size_t budget) {
  Walk walk(photos_of, budget);
  walk.hold_all(vantage.live);
  walk.window.live = walk.window.wishes.size();
  walk.hold_fitting(vantage.standby, walk.weight());
  walk.window.urgent = walk.window.wishes.size();
  walk.hold_fitting(vantage.aside);
  walk.hold_fitting(vantage.back);
  int step = vantage.standby;
  for (int i = 0; i < std::min(vantage.count, most_steps_ahead); ++i) {
    step = step < 0 || !vantage.after ? -1 : vantage.after(step);
    if (step < 0 || step == vantage.live || !walk.hold_fitting(step)) break;
  }
  return std::move(walk.window);
}

}  // namespace bangvang
