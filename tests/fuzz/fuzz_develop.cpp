// Any bytes as a photo file, any request for it: develop() writes a sound image inside of its sheet, or says why not.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>

#include "decoding/develop.h"

using namespace bangvang;

namespace {

// The first bytes of the input. A sheet is small, so that a run takes no longer than its photo.
struct Prefix {
  std::uint8_t flags = 0;  // 1: cover, 2: measure
  std::uint8_t width = 0, height = 0;  // 1 to 256 px
  std::uint8_t focus_x = 0, focus_y = 0;
};
constexpr std::size_t prefix_bytes = 5;
constexpr std::int64_t most_pixels = 2'000'000;  // larger photos are slow, not different

void require(bool sound, const char* what) {
  if (sound) return;
  std::fprintf(stderr, "not so: %s\n", what);
  std::abort();
}

bool premultiplied(std::uint32_t word) {
  const std::uint32_t alpha = word >> 24;
  return (word >> 16 & 255) <= alpha && (word >> 8 & 255) <= alpha && (word & 255) <= alpha;
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  warm_up();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < prefix_bytes) return 0;
  const Prefix prefix{data[0], data[1], data[2], data[3], data[4]};
  // Of its own, so that a read behind the file's last byte is seen.
  const std::size_t length = size - prefix_bytes;
  const std::unique_ptr<char[]> bytes(new char[length]);
  std::memcpy(bytes.get(), data + prefix_bytes, length);
  const std::string_view file(bytes.get(), length);

  PhotoRequest request;
  request.measure = 1;
  const Development measured = develop(file, request, {});
  require(measured.outcome != PhotoOutcome::done || (measured.full_width > 0 && measured.full_height > 0),
          "a photo that was measured has a size");
  if (prefix.flags & 2 || std::int64_t{measured.full_width} * measured.full_height > most_pixels) return 0;

  request.measure = 0;
  request.width = prefix.width + 1u;
  request.height = prefix.height + 1u;
  request.cover = prefix.flags & 1;
  request.focus_x = static_cast<float>(prefix.focus_x) / 255;
  request.focus_y = static_cast<float>(prefix.focus_y) / 255;
  const std::size_t words = std::size_t{request.width} * request.height;
  const std::unique_ptr<std::uint32_t[]> sheet(new std::uint32_t[words]);
  const Development made = develop(file, request, {sheet.get(), words});
  if (made.outcome != PhotoOutcome::done) return 0;
  require(made.width > 0 && made.width <= static_cast<int>(request.width), "the image is as wide as its sheet at most");
  require(made.height > 0 && made.height <= static_cast<int>(request.height),
          "the image is as high as its sheet at most");
  require(made.full_width > 0 && made.full_height > 0, "a photo that was developed has a size");
  const std::size_t written = static_cast<std::size_t>(made.width) * static_cast<std::size_t>(made.height);
  require(std::all_of(sheet.get(), sheet.get() + written, premultiplied), "no colour is above its alpha");
  return 0;
}
