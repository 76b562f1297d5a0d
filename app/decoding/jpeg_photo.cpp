// TurboJPEG's functions of 2.x, which 3.x has too. A photo that is cut short or damaged is refused: half a face on the
// wall is worse than the placeholder.
#include "decoding/jpeg_photo.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <turbojpeg.h>

#include "decoding/exif.h"
#include "decoding/jpeg_parts.h"
#include "decoding/stb_photo.h"

namespace bangvang {
namespace {

struct Destroyed {
  void operator()(void* handle) const { tjDestroy(handle); }
};
using Handle = std::unique_ptr<void, Destroyed>;

// Each scan of a progressive photo goes over all of its coefficients: 500 of them in a few KB take minutes.
constexpr std::int64_t most_scanned_pixels = 4'000'000'000;

// libjpeg goes on after these, with grey or shifted blocks where the data are missing.
bool damaged(std::string_view warning) {
  for (const std::string_view words : {"remature end", "bad Huffman code", "bad arithmetic code", "instead of RST"}) {
    if (warning.find(words) != std::string_view::npos) return true;
  }
  return false;
}

const unsigned char* bytes_of(std::string_view file) { return reinterpret_cast<const unsigned char*>(file.data()); }

class JpegPhoto : public Photo {
 public:
  JpegPhoto(std::string_view file, Handle handle) : file_(file), handle_(std::move(handle)) {}

  PhotoOutcome decode(const Part&, double scale, Raster& raster) override {
    const int eighths = std::clamp(static_cast<int>(std::ceil(scale * 8 - 1e-6)), 1, 8);
    const tjscalingfactor factor{eighths, 8};
    raster.width = TJSCALED(width, factor);
    raster.height = TJSCALED(height, factor);
    raster.channels = 4;
    raster.part = {0, 0, raster.width * 8.0 / eighths, raster.height * 8.0 / eighths};
    std::uint8_t* room = raster.take_room();
    if (!room) return PhotoOutcome::no_memory;
    if (tjDecompress2(handle_.get(), bytes_of(file_), file_.size(), room, raster.width,
                      static_cast<int>(raster.stride), raster.height, TJPF_RGBA, TJFLAG_LIMITSCANS) == 0) {
      return PhotoOutcome::done;
    }
    const std::string_view words = tjGetErrorStr2(handle_.get());
    if (tjGetErrorCode(handle_.get()) == TJERR_WARNING) {
      return damaged(words) ? PhotoOutcome::broken : PhotoOutcome::done;
    }
    return words.find("emory") != std::string_view::npos ? PhotoOutcome::no_memory : PhotoOutcome::broken;
  }

 private:
  std::string_view file_;
  Handle handle_;
};

}  // namespace

Opened open_jpeg(std::string_view file) {
  Handle handle(tjInitDecompress());
  if (!handle) return {PhotoOutcome::no_memory, nullptr};
  int width = 0, height = 0, sampling = 0, colours = 0;
  const bool read =
      tjDecompressHeader3(handle.get(), bytes_of(file), file.size(), &width, &height, &sampling, &colours) == 0;
  const JpegParts parts = jpeg_parts(file);
  Opened opened;
  // TurboJPEG reads a file without a picture, too.
  const bool sized = read && width > 0 && height > 0;
  if (sized && colours != TJCS_CMYK && colours != TJCS_YCCK && sampling >= 0) {
    opened = {PhotoOutcome::done, std::make_unique<JpegPhoto>(file, std::move(handle))};
    opened.photo->width = width;
    opened.photo->height = height;
    opened.photo->colours.profile = parts.profile;
  } else {
    if (!parts.well_made) return {PhotoOutcome::broken, nullptr};
    opened = open_by_stb(file);  // which turns ink into sRGB by itself
    if (opened.outcome == PhotoOutcome::not_a_picture) opened.outcome = PhotoOutcome::broken;
    if (!opened.photo) return opened;
  }
  const std::int64_t pixels = std::int64_t{opened.photo->width} * opened.photo->height;
  const bool scanned_too_often = parts.scans > 1 && pixels * parts.scans > most_scanned_pixels;
  if (too_large(opened.photo->width, opened.photo->height) || scanned_too_often) {
    return {PhotoOutcome::too_large, nullptr};
  }
  opened.photo->complete = parts.complete;
  opened.photo->orientation = exif_orientation(parts.exif);
  return opened;
}

}  // namespace bangvang
