// The picture that the file calls its primary one, whole: libheif knows no scaling while decoding.
#include "decoding/heif_photo.h"

#include <algorithm>
#include <libheif/heif.h>

#include "decoding/colour.h"

namespace bangvang {
namespace {

struct Freed {
  void operator()(heif_context* context) const { heif_context_free(context); }
  void operator()(heif_image_handle* handle) const { heif_image_handle_release(handle); }
  void operator()(heif_image* image) const { heif_image_release(image); }
  void operator()(heif_decoding_options* options) const { heif_decoding_options_free(options); }
  void operator()(heif_color_profile_nclx* profile) const { heif_nclx_color_profile_free(profile); }
};
// Before 1.19 the longest side is all that can be limited.
[[maybe_unused]] constexpr int most_heif_side = 16384;

template <typename Thing>
using Owned = std::unique_ptr<Thing, Freed>;

PhotoOutcome outcome_of(const heif_error& error) {
  if (error.code == heif_error_Memory_allocation_error) {
    return error.subcode == heif_suberror_Security_limit_exceeded ? PhotoOutcome::too_large : PhotoOutcome::no_memory;
  }
  return error.subcode == heif_suberror_Security_limit_exceeded ? PhotoOutcome::too_large : PhotoOutcome::broken;
}

Colours colours_of(const heif_image_handle* handle) {
  Colours colours;
  const heif_color_profile_type type = heif_image_handle_get_color_profile_type(handle);
  if (type == heif_color_profile_type_nclx) {
    heif_color_profile_nclx* said = nullptr;
    const heif_error error = heif_image_handle_get_nclx_color_profile(handle, &said);
    const Owned<heif_color_profile_nclx> nclx(said);
    if (error.code == heif_error_Ok && nclx) {
      colours.primaries = nclx->color_primaries;
      colours.transfer = nclx->transfer_characteristics;
    }
  } else if (type != heif_color_profile_type_not_present) {
    const std::size_t size = heif_image_handle_get_raw_color_profile_size(handle);
    if (size > 0 && size <= most_profile_bytes) {
      colours.profile.resize(size);
      const heif_error error = heif_image_handle_get_raw_color_profile(handle, colours.profile.data());
      if (error.code != heif_error_Ok) colours.profile.clear();
    }
  }
  return colours;
}

class HeifPhoto : public Photo {
 public:
  HeifPhoto(Owned<heif_context> context, Owned<heif_image_handle> handle)
      : context_(std::move(context)), handle_(std::move(handle)) {}

  PhotoOutcome decode(const Part&, double, Raster& raster) override {
    const Owned<heif_decoding_options> options(heif_decoding_options_alloc());
    if (!options) return PhotoOutcome::no_memory;
    options->convert_hdr_to_8bit = 1;
    const bool alpha = heif_image_handle_has_alpha_channel(handle_.get()) != 0;
    heif_image* decoded = nullptr;
    const heif_chroma chroma = alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB;
    const heif_error error = heif_decode_image(handle_.get(), &decoded, heif_colorspace_RGB, chroma, options.get());
    Owned<heif_image> image(decoded);
    if (error.code != heif_error_Ok) return outcome_of(error);
    int stride = 0;
    const std::uint8_t* bytes =
        image ? heif_image_get_plane_readonly(image.get(), heif_channel_interleaved, &stride) : nullptr;
    raster.width = bytes ? heif_image_get_width(image.get(), heif_channel_interleaved) : 0;
    raster.height = bytes ? heif_image_get_height(image.get(), heif_channel_interleaved) : 0;
    raster.channels = alpha ? 4 : 3;
    raster.opaque = !alpha;
    if (raster.width < 1 || raster.height < 1 || stride < raster.width * raster.channels) return PhotoOutcome::broken;
    raster.stride = static_cast<std::size_t>(stride);
    raster.part = {0, 0, static_cast<double>(width), static_cast<double>(height)};
    raster.premultiplied = alpha && heif_image_handle_is_premultiplied_alpha(handle_.get()) != 0;
    raster.bytes = std::shared_ptr<const std::uint8_t>(std::shared_ptr<const heif_image>(std::move(image)), bytes);
    return PhotoOutcome::done;
  }

 private:
  Owned<heif_context> context_;  // reads from the file
  Owned<heif_image_handle> handle_;
};

}  // namespace

Opened open_heif(std::string_view file) {
  Owned<heif_context> context(heif_context_alloc());
  if (!context) return {PhotoOutcome::no_memory, nullptr};
#if LIBHEIF_HAVE_VERSION(1, 19, 0)
  heif_security_limits* limits = heif_context_get_security_limits(context.get());
  limits->max_image_size_pixels = static_cast<std::uint64_t>(most_photo_pixels);
  limits->max_memory_block_size = most_photo_pixels * 8;
  limits->max_color_profile_size = most_profile_bytes;
#else
  heif_context_set_maximum_image_size_limit(context.get(), most_heif_side);
#endif
  heif_context_set_max_decoding_threads(context.get(), 0);
  heif_error error = heif_context_read_from_memory_without_copy(context.get(), file.data(), file.size(), nullptr);
  if (error.code != heif_error_Ok) return {outcome_of(error), nullptr};
  heif_image_handle* primary = nullptr;
  error = heif_context_get_primary_image_handle(context.get(), &primary);
  Owned<heif_image_handle> handle(primary);
  if (error.code != heif_error_Ok) return {outcome_of(error), nullptr};
  const int width = heif_image_handle_get_width(handle.get()), height = heif_image_handle_get_height(handle.get());
  if (width < 1 || height < 1) return {PhotoOutcome::broken, nullptr};
  if (too_large(width, height)) return {PhotoOutcome::too_large, nullptr};
  Colours colours = colours_of(handle.get());
  Opened opened{PhotoOutcome::done, std::make_unique<HeifPhoto>(std::move(context), std::move(handle))};
  opened.photo->width = width;
  opened.photo->height = height;
  opened.photo->colours = std::move(colours);
  return opened;
}

}  // namespace bangvang
