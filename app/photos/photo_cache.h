// PhotoCache: developed photos and known failures, the least lately used let go first. One thread at a time.
#pragma once
#include <list>
#include <map>
#include <memory>
#include <optional>

#include "photos/photo_source.h"

namespace bangvang {

class PhotoCache {
 public:
  explicit PhotoCache(std::size_t most_bytes) : most_bytes_(most_bytes) {}
  // Nothing: not known. Null: known to fail.
  std::optional<std::shared_ptr<const PhotoImage>> find(const PhotoWish&);
  // Lets go of others to make room; an image larger than the whole cache is kept alone.
  void keep(const PhotoWish&, std::shared_ptr<const PhotoImage>);
  std::size_t bytes() const { return bytes_; }

 private:
  struct Kept {
    PhotoWish wish;
    std::shared_ptr<const PhotoImage> image;
    std::size_t bytes = 0;
  };
  std::size_t most_bytes_, bytes_ = 0;
  std::list<Kept> recent_;
  std::map<PhotoWish, std::list<Kept>::iterator> by_wish_;
};

}  // namespace bangvang
