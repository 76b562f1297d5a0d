// By libexif, within an allowance: EXIF may nest directories and makers' notes as it likes.
#include "decoding/exif.h"

#include <libexif/exif-data.h>
#include <memory>
#include <string>

#include "decoding/allowance.h"

namespace bangvang {
namespace {

constexpr std::string_view name("Exif\0\0", 6);
constexpr std::size_t most_exif_bytes = 1u << 16;  // JPEG's own limit

thread_local Allowance allowance{4u << 20};

void* take(ExifLong bytes) { return allowance.take_zeroed(bytes); }
void* take_anew(void* old, ExifLong bytes) { return allowance.take_anew(old, bytes); }
void let_go(void* block) { allowance.let_go(block); }

}  // namespace

int exif_orientation(std::string_view exif) {
  if (exif.starts_with(name)) exif.remove_prefix(name.size());
  if (exif.size() < 8 || exif.size() > most_exif_bytes) return 1;
  const std::unique_ptr<ExifMem, decltype(&exif_mem_unref)> memory(exif_mem_new(take, take_anew, let_go),
                                                                   &exif_mem_unref);
  if (!memory) return 1;
  const std::unique_ptr<ExifData, decltype(&exif_data_unref)> data(exif_data_new_mem(memory.get()), &exif_data_unref);
  if (!data) return 1;
  exif_data_unset_option(data.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);  // which would add and mend entries
  const std::string named = std::string(name).append(exif);
  const auto* bytes = reinterpret_cast<const unsigned char*>(named.data());
  exif_data_load_data(data.get(), bytes, static_cast<unsigned>(named.size()));
  const ExifEntry* entry = exif_content_get_entry(data->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION);
  if (!entry || !entry->data || entry->format != EXIF_FORMAT_SHORT || entry->size < 2) return 1;
  const int orientation = exif_get_short(entry->data, exif_data_get_byte_order(data.get()));
  return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

}  // namespace bangvang
