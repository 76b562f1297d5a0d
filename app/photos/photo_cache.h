// PhotoCache: developed photos and known failures; what is needed last is let go first. One thread at a time.
#pragma once
#include <list>
#include <map>
#include <memory>
#include <optional>

#include "photos/photo_window.h"

namespace bangvang {

class PhotoCache {
 public:
  explicit PhotoCache(std::size_t most_bytes) : most_bytes_(most_bytes) {}
  // Nothing: not known. Null: known to fail.
  std::optional<std::shared_ptr<const PhotoImage>> find(const PhotoWish&);
  bool knows(const PhotoWish& wish) const { return by_wish_.contains(wish); }
  // From now on what is in the window is needed, in its order; what is not goes first, the least lately used before others.
  void follow(const PhotoWindow&);
  // Lets go of what is needed later. False: all the room is needed sooner by others, and it is not kept.
  bool keep(const PhotoWish&, std::shared_ptr<const PhotoImage>);
  void forget(const PhotoWish&);
  bool forget_file(const std::string& file);  // whatever its size; false if nothing of it is known
  // Never more than `most_bytes` and the live step's photos.
  std::size_t bytes() const { return bytes_; }

 private:
  struct Kept {
    PhotoWish wish;
    std::shared_ptr<const PhotoImage> image;
    std::size_t bytes = 0;
  };
  using Place = std::list<Kept>::iterator;
  std::size_t rank(const PhotoWish&) const;
  Place least_needed();
  void let_go(Place);
  void make_room();

  std::size_t most_bytes_, bytes_ = 0;
  std::list<Kept> recent_;                     // the latest used first
  std::map<PhotoWish, Place> by_wish_;
  std::map<PhotoWish, std::size_t> needed_;    // the window's photos and their place in it
  std::size_t live_ = 0, urgent_ = 0;          // the window's
};

}  // namespace bangvang
