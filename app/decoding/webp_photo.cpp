// Of an animation the first picture, as large as it is by itself.
#include "decoding/webp_photo.h"

#include <algorithm>
#include <cmath>
#include <webp/decode.h>
#include <webp/demux.h>

#include "decoding/colour.h"
#include "decoding/exif.h"

namespace bangvang {
namespace {

struct Demuxed {
  void operator()(WebPDemuxer* demuxer) const { WebPDemuxDelete(demuxer); }
};

std::string_view view(const WebPData& data) { return {reinterpret_cast<const char*>(data.bytes), data.size}; }

// The bytes of a chunk; nothing where there is none.
std::string_view chunk(const WebPDemuxer* demuxer, const char* name) {
  WebPChunkIterator found{};
  const bool there = WebPDemuxGetChunk(demuxer, name, 1, &found) != 0;
  const std::string_view bytes = there ? view(found.chunk) : std::string_view();  // into the file
  WebPDemuxReleaseChunkIterator(&found);
  return bytes;
}

class WebpPhoto : public Photo {
 public:
  WebpPhoto(WebPData picture, bool opaque) : picture_(picture), opaque_(opaque) {}

  PhotoOutcome decode(const Part& part, double scale, Raster& raster) override {
    WebPDecoderConfig config;
    if (!WebPInitDecoderConfig(&config)) return PhotoOutcome::broken;
    // What the filter reaches beyond the part, and the even places that libwebp cuts at.
    const double reach = 2 * std::max(1.0, 1 / scale) + 2;
    const int left = std::max(0, static_cast<int>(part.x - reach)) & ~1;
    const int top = std::max(0, static_cast<int>(part.y - reach)) & ~1;
    const int right = std::min(width, static_cast<int>(std::ceil(part.x + part.width + reach)));
    const int bottom = std::min(height, static_cast<int>(std::ceil(part.y + part.height + reach)));
    raster.width = std::max(1, right - left);
    raster.height = std::max(1, bottom - top);
    raster.part.x = left, raster.part.y = top;
    raster.part.width = raster.width, raster.part.height = raster.height;
    if (raster.width < width || raster.height < height) {
      config.options.use_cropping = 1;
      config.options.crop_left = left;
      config.options.crop_top = top;
      config.options.crop_width = raster.width;
      config.options.crop_height = raster.height;
    }
    // libwebp scales by plain means: never below twice what the good filter makes of it.
    if (const int by = static_cast<int>(.5 / scale); by > 1 && raster.width >= by && raster.height >= by) {
      raster.width = (raster.width + by - 1) / by;
      raster.height = (raster.height + by - 1) / by;
      config.options.use_scaling = 1;
      config.options.scaled_width = raster.width;
      config.options.scaled_height = raster.height;
    }
    raster.channels = opaque_ ? 3 : 4;
    raster.opaque = opaque_;
    std::uint8_t* room = raster.take_room();
    if (!room) return PhotoOutcome::no_memory;
    config.output.colorspace = opaque_ ? MODE_RGB : MODE_RGBA;
    config.output.is_external_memory = 1;
    const std::size_t size = raster.stride * static_cast<std::size_t>(raster.height);
    config.output.u.RGBA = {room, static_cast<int>(raster.stride), size};
    const VP8StatusCode status = WebPDecode(picture_.bytes, picture_.size, &config);
    WebPFreeDecBuffer(&config.output);
    if (status == VP8_STATUS_OK) return PhotoOutcome::done;
    return status == VP8_STATUS_OUT_OF_MEMORY ? PhotoOutcome::no_memory : PhotoOutcome::broken;
  }

 private:
  WebPData picture_;  // into the file
  bool opaque_;
};

}  // namespace

Opened open_webp(std::string_view file) {
  const WebPData data{reinterpret_cast<const std::uint8_t*>(file.data()), file.size()};
  const std::unique_ptr<WebPDemuxer, Demuxed> demuxer(WebPDemux(&data));
  if (!demuxer) return {PhotoOutcome::broken, nullptr};
  WebPIterator first{};
  const bool there = WebPDemuxGetFrame(demuxer.get(), 1, &first) != 0;
  const WebPData picture = first.fragment;
  WebPDemuxReleaseIterator(&first);
  WebPBitstreamFeatures features;
  if (!there || WebPGetFeatures(picture.bytes, picture.size, &features) != VP8_STATUS_OK) {
    return {PhotoOutcome::broken, nullptr};
  }
  if (features.width < 1 || features.height < 1) return {PhotoOutcome::broken, nullptr};
  if (too_large(features.width, features.height)) return {PhotoOutcome::too_large, nullptr};
  Opened opened{PhotoOutcome::done, std::make_unique<WebpPhoto>(picture, features.has_alpha == 0)};
  opened.photo->width = features.width;
  opened.photo->height = features.height;
  opened.photo->orientation = exif_orientation(chunk(demuxer.get(), "EXIF"));
  if (const std::string_view profile = chunk(demuxer.get(), "ICCP"); profile.size() <= most_profile_bytes) {
    opened.photo->colours.profile = profile;
  }
  return opened;
}

}  // namespace bangvang
