// stb_image, compiled here from Debian's header with only the formats that are wanted, reading memory only.
#include "decoding/stb_photo.h"

#include <algorithm>
#include <climits>

#include "decoding/allowance.h"

namespace bangvang {
namespace {

thread_local Allowance allowance;  // left alone, a PNG of a few MB inflates to four GB

}  // namespace
}  // namespace bangvang

// Zeroed: a JPEG may use a table of codes that it never brought, and stb_image then looks things up in what lay there before.
#define STBI_MALLOC(bytes) bangvang::allowance.take_zeroed(bytes)
#define STBI_REALLOC(old, bytes) bangvang::allowance.take_anew(old, bytes)
#define STBI_FREE(old) bangvang::allowance.let_go(old)
#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_NO_STDIO
#define STBI_NO_HDR
#define STBI_NO_LINEAR
#define STBI_ONLY_JPEG
#define STBI_ONLY_PNG
#define STBI_ONLY_BMP
#define STBI_ONLY_GIF
#define STBI_ONLY_TGA
#include <stb_image.h>

namespace bangvang {
namespace {

const stbi_uc* bytes_of(std::string_view file) { return reinterpret_cast<const stbi_uc*>(file.data()); }

constexpr std::size_t most_held = std::size_t{5} << 28;  // 1.25 GB

class StbPhoto : public Photo {
 public:
  explicit StbPhoto(std::string_view file) : file_(file) {}

  PhotoOutcome decode(const Part&, double, Raster& raster) override {
    // An interlaced PNG of 16 bits a channel is held two and a half times; the file's own data twice, while they are
    // gathered.
    const std::size_t pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    allowance.most = allowance.held + std::min(pixels * 24 + 2 * file_.size() + (1u << 20), most_held);
    allowance.refused = false;
    stbi_uc* bytes = stbi_load_from_memory(bytes_of(file_), static_cast<int>(file_.size()), &raster.width,
                                           &raster.height, &raster.channels, 0);
    if (!bytes) return allowance.refused ? PhotoOutcome::no_memory : PhotoOutcome::broken;
    allowance.hand_over(bytes);
    raster.bytes.reset(bytes, std::free);
    if (raster.width != width || raster.height != height) return PhotoOutcome::broken;
    raster.opaque = raster.channels % 2 == 1;
    raster.stride = static_cast<std::size_t>(width) * static_cast<std::size_t>(raster.channels);
    raster.part = {0, 0, static_cast<double>(width), static_cast<double>(height)};
    return PhotoOutcome::done;
  }

 private:
  std::string_view file_;
};

}  // namespace

Opened open_by_stb(std::string_view file) {
  if (file.empty() || file.size() > INT_MAX) return {};
  auto photo = std::make_unique<StbPhoto>(file);
  int channels = 0;
  allowance.most = allowance.held + 2 * file.size() + (1u << 20);
  if (!stbi_info_from_memory(bytes_of(file), static_cast<int>(file.size()), &photo->width, &photo->height, &channels) ||
      photo->width < 1 || photo->height < 1) {
    return {};
  }
  if (too_large(photo->width, photo->height)) return {PhotoOutcome::too_large, nullptr};
  return {PhotoOutcome::done, std::move(photo)};
}

std::string inflated(std::string_view stream, std::size_t most) {
  std::string bytes(most, '\0');
  if (stream.size() > INT_MAX || most > INT_MAX) return {};
  allowance.most = allowance.held + (1u << 20);
  const int size =
      stbi_zlib_decode_buffer(bytes.data(), static_cast<int>(most), stream.data(), static_cast<int>(stream.size()));
  bytes.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
  bytes.shrink_to_fit();
  return bytes;
}

}  // namespace bangvang
