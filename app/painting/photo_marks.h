// Photo marks and what they wish for.
#pragma once
#include <cairo.h>

#include <optional>
#include <vector>

#include "photos/photo_source.h"
#include "scenes/picture.h"

namespace bangvang {

// The photo at the size of its box; nothing of an empty box or no file.
std::optional<PhotoWish> wish_of(const PhotoMark&);
// Of all marks, in their order, each once.
std::vector<PhotoWish> wishes_of(const Picture&);
bool opaque(const PhotoImage&);
// False while the photo is not there.
bool draw_photo(cairo_t*, const PhotoMark&, PhotoSource&);

}  // namespace bangvang
