// PaperPhotos: photos as a PDF takes them: no finer than paper shows, as JPEG, each once in the file.
#pragma once
#include <cstddef>
#include <list>
#include <memory>

#include "painting/handles.h"
#include "photos/photo_source.h"
#include "scenes/picture.h"

namespace bangvang {

class PaperPhotos {
 public:
  // `fineness`: px of a photo for each px of the picture; at most 1. False while the photo is not there.
  bool draw(cairo_t*, const PhotoMark&, double fineness, PhotoSource&);

 private:
  struct Sheet {
    PhotoWish wish;
    std::shared_ptr<const PhotoImage> image;  // the surface's pixels
    Owned<cairo_surface_t> surface;
    bool opaque = true;
  };
  const Sheet* sheet_of(const PhotoWish&, PhotoSource&);

  std::list<Sheet> recent_;  // the latest used first
  std::size_t bytes_ = 0;
};

}  // namespace bangvang
