// cut: which part of a photo is wished for, which size it becomes, and where it lies in a photo stored on its side.
#pragma once
#include "decoding/photo.h"

namespace bangvang {

struct Cut {
  Part part;                  // of the photo
  int width = 0, height = 0;  // px, what it becomes
};

// Of an upright photo. cover: the focus comes to stand in the middle from left to right, and between a third and the middle
// from the top, as near as the photo's edges allow, so that a face at it is never cut; contain: the whole, as large as fits,
// never empty.
Cut cut_of(int width, int height, const PhotoRequest&);

// How a stored photo becomes upright, by EXIF's eight values; anything else is 1.
struct Turn {
  bool swap = false;                  // rows become columns, first of all
  bool flip_x = false, flip_y = false;  // then mirrored
};
Turn turn_of(int orientation);

// The cut of an upright photo → the same cut of the photo as it is stored, width × height px there.
Cut as_stored(const Cut&, const Turn&, int width, int height);

}  // namespace bangvang
