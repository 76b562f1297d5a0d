// Walks from marker to marker; entropy-coded data are passed over by their 0xff bytes.
#include "decoding/jpeg_parts.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "decoding/colour.h"

namespace bangvang {
namespace {

constexpr std::string_view exif_name("Exif\0\0", 6), profile_name("ICC_PROFILE\0", 12);

struct Pieces {
  std::array<std::string_view, 256> of{};
  int count = 0;
};

// A piece: its number from 1 on, how many there are, its bytes.
void add_piece(Pieces& pieces, std::string_view piece) {
  if (piece.size() < 3) return;
  const auto number = static_cast<std::uint8_t>(piece[0]);
  pieces.count = static_cast<std::uint8_t>(piece[1]);
  pieces.of[number] = piece.substr(2);
}

std::string joined(const Pieces& pieces) {
  std::size_t size = 0;
  for (int i = 1; i <= pieces.count; ++i) size += pieces.of[static_cast<std::size_t>(i)].size();
  if (size > most_profile_bytes) return {};
  std::string whole;
  whole.reserve(size);
  for (int i = 1; i <= pieces.count; ++i) {
    if (pieces.of[static_cast<std::size_t>(i)].empty()) return {};
    whole += pieces.of[static_cast<std::size_t>(i)];
  }
  return whole;
}

std::uint8_t byte_of(std::string_view bytes, std::size_t at) { return static_cast<std::uint8_t>(bytes[at]); }

// Tables of Huffman codes, one after another: a byte, how many codes there are of each length, the codes' values.
bool sound_tables(std::string_view body) {
  while (!body.empty()) {
    std::size_t codes = 0;
    for (std::size_t i = 1; i <= 16 && i < body.size(); ++i) codes += byte_of(body, i);
    if (codes > 256 || body.size() < 17 + codes) return false;
    body.remove_prefix(17 + codes);
  }
  return true;
}

// Precision, height, width; then three bytes a component, the second of them its sampling across and down.
bool sound_frame(std::string_view body) {
  if (body.size() < 6 || body.size() < 6u + 3u * byte_of(body, 5)) return false;
  int most_across = 1, most_down = 1;
  for (int pass = 0; pass < 2; ++pass) {
    for (std::size_t i = 0; i < byte_of(body, 5); ++i) {
      const int sampling = byte_of(body, 6 + 3 * i + 1), across = sampling >> 4, down = sampling & 15;
      if (across < 1 || across > 4 || down < 1 || down > 4) return false;
      most_across = std::max(most_across, across), most_down = std::max(most_down, down);
      if (pass == 1 && (most_across % across != 0 || most_down % down != 0)) return false;
    }
  }
  return true;
}

}  // namespace

JpegParts jpeg_parts(std::string_view file) {
  JpegParts parts;
  Pieces pieces;
  const auto byte = [&](std::size_t i) { return byte_of(file, i); };
  for (std::size_t at = 2;;) {
    at = file.find('\xff', at);
    if (at == std::string_view::npos) break;
    while (at + 1 < file.size() && byte(at + 1) == 0xff) ++at;  // fill bytes
    if (at + 1 >= file.size()) break;
    const std::uint8_t marker = byte(at + 1);
    at += 2;
    if (marker == 0 || marker == 1 || (marker >= 0xd0 && marker <= 0xd8)) continue;  // data, or a marker without a body
    if (marker == 0xd9) {
      parts.complete = parts.scans > 0;
      break;
    }
    if (file.size() - at < 2) break;
    const std::size_t length = static_cast<std::size_t>(byte(at) << 8 | byte(at + 1));
    if (length < 2 || length > file.size() - at) {
      parts.well_made = parts.well_made && marker != 0xc4;  // stb_image reads a table that is cut short, too
      break;
    }
    const std::string_view body = file.substr(at + 2, length - 2);
    at += length;
    if (marker == 0xda) ++parts.scans;
    const bool frame = marker == 0xc0 || (marker > 0xc0 && marker <= 0xcf && marker % 4 != 0);
    if ((marker == 0xc4 && !sound_tables(body)) || (frame && !sound_frame(body))) parts.well_made = false;
    if (marker == 0xe1 && parts.exif.empty() && body.starts_with(exif_name)) parts.exif = body;
    if (marker == 0xe2 && body.starts_with(profile_name)) add_piece(pieces, body.substr(profile_name.size()));
  }
  parts.profile = joined(pieces);
  return parts;
}

}  // namespace bangvang
