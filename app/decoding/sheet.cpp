// Turns bands of rows: written one by one, a photo on its side would touch another line of cache with each pixel.
#include "decoding/sheet.h"

namespace bangvang {

Sheet::Sheet(std::span<std::uint32_t> words, const Cut& stored, const Turn& turn)
    : words_(words), width_(stored.width), height_(stored.height) {
  const std::ptrdiff_t line = turn.swap ? height_ : width_;  // of the upright image
  const std::ptrdiff_t x = turn.flip_x ? -1 : 1, y = turn.flip_y ? -line : line;
  along_ = turn.swap ? y : x;
  down_ = turn.swap ? x : y;
  origin_ = (along_ < 0 ? -along_ * (width_ - 1) : 0) + (down_ < 0 ? -down_ * (height_ - 1) : 0);
  band_.resize(static_cast<std::size_t>(width_) * band);
}

void Sheet::lay(int y, std::span<const std::uint8_t> row) {
  const auto width = static_cast<std::size_t>(width_);
  std::uint32_t* to = band_.data() + static_cast<std::size_t>(y - first_) * width;
  const std::uint8_t* from = row.data();
  for (std::size_t i = 0; i < width; ++i, from += 4) {
    to[i] = static_cast<std::uint32_t>(from[3]) << 24 | static_cast<std::uint32_t>(from[0]) << 16 |
            static_cast<std::uint32_t>(from[1]) << 8 | static_cast<std::uint32_t>(from[2]);
  }
  if (y + 1 == first_ + band || y + 1 == height_) flush(y + 1 - first_);
}

void Sheet::flush(int rows) {
  std::uint32_t* start = words_.data() + origin_ + first_ * down_;
  if (along_ == 1) {
    for (int r = 0; r < rows; ++r) {
      const std::uint32_t* from = band_.data() + static_cast<std::size_t>(r) * static_cast<std::size_t>(width_);
      std::copy(from, from + width_, start + r * down_);
    }
  } else {
    for (int i = 0; i < width_; ++i) {
      const std::uint32_t* from = band_.data() + i;
      for (int r = 0; r < rows; ++r) start[i * along_ + r * down_] = from[static_cast<std::ptrdiff_t>(r) * width_];
    }
  }
  first_ += rows;
}

}  // namespace bangvang
