// The headers of the three simple formats.
#include "decoding/plain_photo.h"

#include "decoding/stb_photo.h"

namespace bangvang {
namespace {

// Numbers from the lowest byte on; 0 beyond the end.
std::uint64_t number(std::string_view file, std::size_t at, std::size_t bytes) {
  std::uint64_t n = 0;
  for (std::size_t i = bytes; i-- > 0;) {
    n = n << 8 | (at + i < file.size() ? static_cast<std::uint8_t>(file[at + i]) : 0u);
  }
  return n;
}

Opened opened_if(bool whole, std::string_view file) {
  Opened opened = open_by_stb(file);
  if (opened.photo) opened.photo->complete = whole;
  if (opened.outcome == PhotoOutcome::not_a_picture) opened.outcome = PhotoOutcome::broken;
  return opened;
}

// Blocks of at most 255 bytes, each with its length before it, to an empty one. The place behind; 0: cut short.
std::size_t past_blocks(std::string_view file, std::size_t at) {
  while (at < file.size() && file[at] != 0) at += 1u + static_cast<std::uint8_t>(file[at]);
  return at < file.size() ? at + 1 : 0;
}

bool first_picture_is_whole(std::string_view gif) {
  const auto colours_of = [&](std::size_t at) {  // the size of the table of colours that a byte of flags announces
    const std::uint64_t flags = number(gif, at, 1);
    return flags & 0x80 ? 3u << ((flags & 7) + 1) : 0u;
  };
  for (std::size_t at = 13 + colours_of(10); at < gif.size();) {
    if (gif[at] == '\x2c') return past_blocks(gif, at + 11 + colours_of(at + 9)) != 0;
    if (gif[at] != '\x21') return false;
    at = past_blocks(gif, at + 2);
    if (at == 0) return false;
  }
  return false;
}

}  // namespace

Opened open_bmp(std::string_view file) {
  const std::uint64_t start = number(file, 10, 4), size = number(file, 14, 4), most = UINT32_MAX / 2;
  const std::uint64_t width = size == 12 ? number(file, 18, 2) : number(file, 18, 4);
  const std::uint64_t tall = size == 12 ? number(file, 20, 2) : number(file, 22, 4);
  const std::uint64_t height = tall > most ? UINT32_MAX - tall + 1 : tall;  // below 0: rows from the top
  const std::uint64_t bits = number(file, size == 12 ? 24 : 28, 2);
  if (width <= most && too_large(static_cast<std::int64_t>(width), static_cast<std::int64_t>(height))) {
    return {PhotoOutcome::too_large, nullptr};
  }
  const std::uint64_t line = (width * bits + 31) / 32 * 4;
  // The last row's padding is left out by some.
  return opened_if(start + line * height <= file.size() + 3, file);
}

Opened open_gif(std::string_view file) { return opened_if(first_picture_is_whole(file), file); }

Opened open_tga(std::string_view file) {
  const auto at = [&](std::size_t place) { return number(file, place, 1); };
  const std::uint64_t palette = at(1), kind = at(2), bits = at(16);
  const std::uint64_t width = number(file, 12, 2), height = number(file, 14, 2);
  const bool mapped = kind == 1 || kind == 9, grey = kind == 3 || kind == 11, coloured = kind == 2 || kind == 10;
  const bool known_depth = coloured ? bits == 16 || bits == 24 || bits == 32 : bits == 8;
  const bool plausible = file.size() > 18 && palette == (mapped ? 1 : 0) && (mapped || grey || coloured) &&
                         width > 0 && height > 0 && known_depth && (at(17) & 0xc0) == 0 &&
                         (!mapped || (number(file, 5, 2) > 0 && at(7) >= 15 && at(7) <= 32));
  if (!plausible) return {};
  if (too_large(static_cast<std::int64_t>(width), static_cast<std::int64_t>(height))) {
    return {PhotoOutcome::too_large, nullptr};
  }
  const std::uint64_t start = 18 + at(0) + (mapped ? number(file, 5, 2) * ((at(7) + 7) / 8) : 0);
  // Of run lengths only the shortest is known: 128 pixels in two bytes.
  const std::uint64_t least = kind < 8 ? width * height * bits / 8 : width * height / 128;
  return opened_if(start + least <= file.size(), file);
}

}  // namespace bangvang
