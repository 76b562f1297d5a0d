// Walks the chunks; nothing but a profile is inflated here.
#include "decoding/png_photo.h"

#include "decoding/colour.h"
#include "decoding/exif.h"
#include "decoding/stb_photo.h"

namespace bangvang {
namespace {

std::int64_t number(std::string_view four) {
  std::int64_t n = 0;
  for (const char c : four) n = n << 8 | static_cast<std::uint8_t>(c);
  return n;
}

}  // namespace

Opened open_png(std::string_view file) {
  // The header's chunk is the first; what is larger than stb_image would ever take is “too large” too.
  if (file.size() >= 24 && too_large(number(file.substr(16, 4)), number(file.substr(20, 4)))) {
    return {PhotoOutcome::too_large, nullptr};
  }
  Opened opened = open_by_stb(file);
  if (opened.outcome == PhotoOutcome::not_a_picture) opened.outcome = PhotoOutcome::broken;
  if (!opened.photo) return opened;
  Photo& photo = *opened.photo;
  bool whole = false;
  for (std::size_t at = 8; !whole && at + 12 <= file.size();) {
    const auto length = static_cast<std::size_t>(number(file.substr(at, 4)));
    const std::string_view name = file.substr(at + 4, 4);
    if (length > file.size() - at - 12) break;
    const std::string_view body = file.substr(at + 8, length);
    at += length + 12;
    whole = name == "IEND";
    if (name == "eXIf") photo.orientation = exif_orientation(body);
    if (name == "cICP" && length == 4) {
      photo.colours.primaries = static_cast<std::uint8_t>(body[0]);
      photo.colours.transfer = static_cast<std::uint8_t>(body[1]);
    }
    // The profile's name, a zero, the way it is compressed (always 0), a zlib stream.
    const std::size_t end = name == "iCCP" ? body.substr(0, 80).find('\0') : std::string_view::npos;
    if (end != std::string_view::npos && end + 2 < length) {
      photo.colours.profile = inflated(body.substr(end + 2), most_profile_bytes);
    }
  }
  // Before the end is seen, a word on how to turn the photo may still come.
  if (!whole) return {PhotoOutcome::broken, nullptr};
  return opened;
}

}  // namespace bangvang
