// PhotoSource: the seam between a picture that wants a photo and whoever decodes it.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace bangvang {

// A photo at the size a mark needs. cover: scaled to fill w×h and cropped about the focus; contain: scaled to fit inside it.
struct PhotoWish {
  std::string file;             // path relative to the ceremony's folder
  int width = 0, height = 0;    // px
  bool cover = true;
  float focus_x = 0.5f, focus_y = 0.33f;
  friend bool operator==(const PhotoWish&, const PhotoWish&) = default;
  friend auto operator<=>(const PhotoWish&, const PhotoWish&) = default;
};

// Premultiplied 0xAARRGGBB words (CAIRO_FORMAT_ARGB32); width × height as wished, or smaller one way for `contain`.
struct PhotoImage {
  int width = 0, height = 0;
  std::vector<std::uint32_t> words;
};

class PhotoSource {
 public:
  virtual ~PhotoSource() = default;
  // The image, or null while it is not there: it is then asked for. Never blocks; any thread.
  virtual std::shared_ptr<const PhotoImage> photo(const PhotoWish&) = 0;
};

}  // namespace bangvang
