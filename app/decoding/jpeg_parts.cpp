// Walks from marker to marker; entropy-coded data are passed over by their 0xff bytes.
#include "decoding/jpeg_parts.h"

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

}  // namespace

JpegParts jpeg_parts(std::string_view file) {
  JpegParts parts;
  Pieces pieces;
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(file[i]); };
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
    if (length < 2 || length > file.size() - at) break;
    const std::string_view body = file.substr(at + 2, length - 2);
    at += length;
    if (marker == 0xda) ++parts.scans;
    if (marker == 0xe1 && parts.exif.empty() && body.starts_with(exif_name)) parts.exif = body;
    if (marker == 0xe2 && body.starts_with(profile_name)) add_piece(pieces, body.substr(profile_name.size()));
  }
  parts.profile = joined(pieces);
  return parts;
}

}  // namespace bangvang
