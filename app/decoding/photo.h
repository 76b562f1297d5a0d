// Photo: a photo file whose header has been read, and whose pixels can be; one reader a format makes them.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "photos/wire.h"

namespace bangvang {

struct Part {
  double x = 0, y = 0, width = 0, height = 0;  // px
};

// Pixels of `part` of a photo as it is stored, perhaps smaller already. Rows from the top, a byte a channel.
struct Raster {
  int width = 0, height = 0;
  int channels = 0;    // 1 grey; 2 grey, alpha; 3 red, green, blue; 4 red, green, blue, alpha
  bool opaque = true;  // else alpha counts; of a fourth channel that does not, every byte is 255
  bool premultiplied = false;
  std::size_t stride = 0;  // bytes from row to row
  Part part;
  std::shared_ptr<const std::uint8_t> bytes;

  // Room for what width, height and channels say; null if there is none. The raster's own.
  std::uint8_t* take_room() {
    stride = static_cast<std::size_t>(width) * static_cast<std::size_t>(channels);
    auto* room = static_cast<std::uint8_t*>(std::malloc(stride * static_cast<std::size_t>(height)));
    bytes.reset(room, std::free);
    return room;
  }
};

// What the file says of its colours. Without any of these they are sRGB's.
struct Colours {
  std::string profile;              // ICC
  int primaries = 0, transfer = 0;  // code points of ITU-T H.273, where there is no profile
};

class Photo {
 public:
  virtual ~Photo() = default;
  // Pixels of at least `part`, no smaller than `scale` (result px a stored px) needs. Once. May throw std::bad_alloc.
  virtual PhotoOutcome decode(const Part& part, double scale, Raster&) = 0;

  int width = 0, height = 0;  // px, as stored
  int orientation = 1;        // EXIF's: how what is stored is to be turned; 1 upright
  bool complete = true;       // false: cut short, so that only the size can be known
  Colours colours;
};

struct Opened {
  PhotoOutcome outcome = PhotoOutcome::not_a_picture;
  std::unique_ptr<Photo> photo;  // with `done` only
};

// The longest side a file may claim: the longest a JPEG can have, and a bound to a row's memory.
inline constexpr int most_stored_side = 65535;

inline bool too_large(std::int64_t width, std::int64_t height) {
  return width > most_stored_side || height > most_stored_side || width * height > most_photo_pixels;
}

}  // namespace bangvang
