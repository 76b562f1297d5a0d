// Develops in the caller's own time.
#include "photos/photos_at_once.h"

#include "photos/failures.h"

namespace bangvang {

std::shared_ptr<const PhotoImage> PhotosAtOnce::photo(const PhotoWish& wish) {
  if (const auto known = cache_.find(wish)) return *known;
  const auto developed = developer_.develop(wish);
  if (!developed) add_failure(problems_, developed.problem());
  auto image = developed ? *developed : nullptr;
  cache_.keep(wish, image);
  return image;
}

Problems PhotosAtOnce::problems() const {
  Problems all = developer_.problems();
  all.insert(all.end(), problems_.begin(), problems_.end());
  return all;
}

}  // namespace bangvang
