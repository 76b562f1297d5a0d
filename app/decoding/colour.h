// ToSrgb: a photo's own colours → sRGB, row by row, after it was scaled.
#pragma once
#include <memory>
#include <span>

#include "decoding/photo.h"

namespace bangvang {

inline constexpr std::size_t most_profile_bytes = 4u << 20;

class ToSrgb {
 public:
  // Profiles that are damaged, of ink, or sRGB already leave everything as it is.
  explicit ToSrgb(const Colours&);
  ~ToSrgb();
  ToSrgb(const ToSrgb&) = delete;
  ToSrgb& operator=(const ToSrgb&) = delete;
  // Premultiplied red, green, blue, alpha bytes, in place.
  void turn(std::span<std::uint8_t> row, bool opaque) const;

 private:
  struct Made;
  std::unique_ptr<Made> made_;  // null: nothing to do
};

}  // namespace bangvang
