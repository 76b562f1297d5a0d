// Photo files made in memory, each by the plainest means its format has.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bangvang {

// 0xRRGGBB, or with alpha 0xAARRGGBB; y from the top.
using Colour = std::function<std::uint32_t(int x, int y)>;

// A field of one colour in each corner, as the photo is stored: red, green, blue, white; top left first.
std::uint32_t four_corners(int x, int y, int width, int height);

// Red, green, blue bytes, rows from the top.
std::vector<std::uint8_t> rgb(int width, int height, const Colour&);

struct JpegMaking {
  int quality = 95;
  bool half_chroma = false, progressive = false, grey = false;
};
std::string jpeg(int width, int height, const Colour&, JpegMaking = {});
std::string jpeg_with(const std::string& jpeg, std::uint8_t marker, std::string_view body);  // a segment at the beginning
std::string jpeg_with_profile(const std::string& jpeg, std::string_view profile, std::size_t piece);
std::string jpeg_claiming(std::string jpeg, int width, int height);

// What EXIF says: only how to turn the photo; without the name “Exif”.
std::string exif(int orientation, bool big_endian = true);

// `kind` is PNG's colour type, `bits` a channel; `lines`: the unfiltered bytes of all rows.
std::string png(int width, int height, int bits, int kind, const std::string& lines);
std::string png_with(const std::string& png, std::string_view name, std::string_view body);  // a chunk after the header
std::string stored_zlib(std::string_view bytes);  // a zlib stream that compresses nothing
std::string rgb_png(int width, int height, const Colour&);
std::string rgba_png(int width, int height, const Colour&);

std::string webp(int width, int height, const Colour&, bool lossless = true);
std::string webp_with(const std::string& webp, int width, int height, std::string_view exif, std::string_view profile);

std::string gif(int width, int height, std::string_view pixels);  // of palette red, green, blue, white
std::string tga(int width, int height, const Colour&);

// Of tests/decoding/files.
std::string fixture(const std::string& name);

}  // namespace bangvang
