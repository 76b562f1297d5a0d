// stb_image, compiled here from Debian's header with only the formats that are wanted, reading memory only.
#include "decoding/stb_photo.h"

#include <climits>
#include <malloc.h>

namespace bangvang {
namespace {

// What stb_image may hold at once. Left alone, a PNG of a few MB inflates to four GB.
thread_local std::size_t most = 0, held = 0;
thread_local bool refused = false;

bool fits(std::size_t bytes) {
  if (bytes <= most && held <= most - bytes) return true;
  refused = true;
  return false;
}

void* counted(void* block) {
  if (block) held += malloc_usable_size(block);
  else refused = true;
  return block;
}

void let_go(void* block) {
  if (block) held -= malloc_usable_size(block);
  std::free(block);
}

void* take(std::size_t bytes) { return fits(bytes) ? counted(std::malloc(bytes)) : nullptr; }

void* take_anew(void* old, std::size_t bytes) {
  if (!fits(bytes)) return nullptr;
  const std::size_t before = old ? malloc_usable_size(old) : 0;
  void* block = std::realloc(old, bytes);
  if (block) held -= before;
  return counted(block);
}

}  // namespace
}  // namespace bangvang

#define STBI_MALLOC(bytes) bangvang::take(bytes)
#define STBI_REALLOC(old, bytes) bangvang::take_anew(old, bytes)
#define STBI_FREE(old) bangvang::let_go(old)
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

class StbPhoto : public Photo {
 public:
  explicit StbPhoto(std::string_view file) : file_(file) {}

  PhotoOutcome decode(const Part&, double, Raster& raster) override {
    // 16 bits a channel, and the file's own data twice over while they are gathered.
    most = held + static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 12 + 2 * file_.size() + (1u << 20);
    refused = false;
    raster.bytes.reset(stbi_load_from_memory(reinterpret_cast<const stbi_uc*>(file_.data()), static_cast<int>(file_.size()),
                                             &raster.width, &raster.height, &raster.channels, 0));
    if (!raster.bytes) return refused ? PhotoOutcome::no_memory : PhotoOutcome::broken;
    held -= malloc_usable_size(raster.bytes.get());  // it is the raster's now
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
  most = held + 2 * file.size() + (1u << 20);
  if (!stbi_info_from_memory(reinterpret_cast<const stbi_uc*>(file.data()), static_cast<int>(file.size()), &photo->width,
                             &photo->height, &channels) ||
      photo->width < 1 || photo->height < 1) {
    return {};
  }
  if (too_large(photo->width, photo->height)) return {PhotoOutcome::too_large, nullptr};
  return {PhotoOutcome::done, std::move(photo)};
}

}  // namespace bangvang
