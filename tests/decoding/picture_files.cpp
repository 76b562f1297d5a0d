// JPEG and WebP come from their libraries' compressors; the others are written out here.
#include "picture_files.h"

#include <turbojpeg.h>
#include <webp/encode.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>

namespace bangvang {
namespace {

std::string number(std::size_t n, int bytes, bool big = true) {
  std::string text;
  for (int i = 0; i < bytes; ++i) text += static_cast<char>(n >> 8 * (big ? bytes - 1 - i : i) & 0xff);
  return text;
}

std::string low(std::size_t n, int bytes) { return number(n, bytes, false); }

std::string bytes_of(const std::vector<std::uint8_t>& bytes) { return {bytes.begin(), bytes.end()}; }

std::string png_chunk(std::string_view name, std::string_view body) {
  return number(body.size(), 4).append(name).append(body) + number(0, 4);  // nobody here looks at the check sum
}

std::string riff_chunk(std::string_view name, std::string_view body) {
  std::string chunk = std::string(name) + low(body.size(), 4) + std::string(body);
  if (body.size() % 2) chunk += '\0';
  return chunk;
}

std::string riff(const std::string& chunks) { return "RIFF" + low(chunks.size() + 4, 4) + "WEBP" + chunks; }

}  // namespace

std::uint32_t four_corners(int x, int y, int width, int height) {
  const bool right = 2 * x >= width, below = 2 * y >= height;
  return below ? right ? 0xffffffu : 0x0000ffu : right ? 0x00ff00u : 0xff0000u;
}

std::vector<std::uint8_t> rgb(int width, int height, const Colour& colour) {
  std::vector<std::uint8_t> bytes;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const std::uint32_t c = colour(x, y);
      for (const int shift : {16, 8, 0}) bytes.push_back(static_cast<std::uint8_t>(c >> shift));
    }
  }
  return bytes;
}

std::string jpeg(int width, int height, const Colour& colour, JpegMaking making) {
  const std::unique_ptr<void, int (*)(void*)> handle(tjInitCompress(), &tjDestroy);
  const std::vector<std::uint8_t> pixels = rgb(width, height, colour);
  unsigned char* made = nullptr;
  unsigned long size = 0;
  const int sampling = making.grey ? TJSAMP_GRAY : making.half_chroma ? TJSAMP_420 : TJSAMP_444;
  if (tjCompress2(handle.get(), pixels.data(), width, 0, height, TJPF_RGB, &made, &size, sampling, making.quality,
                  making.progressive ? TJFLAG_PROGRESSIVE : 0) != 0) {
    throw std::runtime_error(tjGetErrorStr2(handle.get()));
  }
  std::string file(reinterpret_cast<const char*>(made), size);
  tjFree(made);
  return file;
}

std::string jpeg_with(const std::string& jpeg, std::uint8_t marker, std::string_view body) {
  return jpeg.substr(0, 2) + '\xff' + static_cast<char>(marker) + number(body.size() + 2, 2) + std::string(body) +
         jpeg.substr(2);
}

std::string jpeg_with_profile(const std::string& jpeg, std::string_view profile, std::size_t piece) {
  const std::size_t count = (profile.size() + piece - 1) / piece;
  std::string file = jpeg;
  for (std::size_t i = count; i-- > 0;) {  // each goes before those that are there
    file = jpeg_with(file, 0xe2, std::string("ICC_PROFILE\0", 12) + number(i + 1, 1) + number(count, 1) +
                                     std::string(profile.substr(i * piece, piece)));
  }
  return file;
}

std::string jpeg_claiming(std::string jpeg, int width, int height) {
  for (std::size_t at = 2; at + 9 < jpeg.size(); ++at) {
    if (jpeg[at] != '\xff' || (jpeg[at + 1] != '\xc0' && jpeg[at + 1] != '\xc2')) continue;
    jpeg.replace(at + 5, 4, number(static_cast<std::size_t>(height), 2) + number(static_cast<std::size_t>(width), 2));
    break;
  }
  return jpeg;
}

std::string exif(int orientation, bool big_endian) {
  const auto n = [&](std::size_t value, int bytes) { return number(value, bytes, big_endian); };
  return (big_endian ? "MM" : "II") + n(42, 2) + n(8, 4) +  // one directory, at 8, with one entry
         n(1, 2) + n(0x112, 2) + n(3, 2) + n(1, 4) + n(static_cast<std::size_t>(orientation), 2) + n(0, 2) + n(0, 4);
}

std::string stored_zlib(std::string_view bytes) {
  std::string stream = "\x78\x01";
  for (std::size_t at = 0;; at += 65535) {
    const std::string_view block = bytes.substr(at, 65535);
    const bool last = at + block.size() >= bytes.size();
    stream += std::string(1, last ? '\1' : '\0') + low(block.size(), 2) + low(block.size() ^ 0xffff, 2);
    stream += block;
    if (last) return stream + number(0, 4);
  }
}

std::string png(int width, int height, int bits, int kind, const std::string& lines) {
  const std::size_t line = lines.size() / static_cast<std::size_t>(height);
  std::string filtered;
  for (int y = 0; y < height; ++y) filtered += '\0' + lines.substr(static_cast<std::size_t>(y) * line, line);
  return "\x89PNG\r\n\x1a\n" +
         png_chunk("IHDR", number(static_cast<std::size_t>(width), 4) + number(static_cast<std::size_t>(height), 4) +
                               static_cast<char>(bits) + static_cast<char>(kind) + std::string(3, '\0')) +
         png_chunk("IDAT", stored_zlib(filtered)) + png_chunk("IEND", "");
}

std::string png_with(const std::string& png, std::string_view name, std::string_view body) {
  return png.substr(0, 33) + png_chunk(name, body) + png.substr(33);
}

std::string rgb_png(int width, int height, const Colour& colour) {
  return png(width, height, 8, 2, bytes_of(rgb(width, height, colour)));
}

std::string rgba_png(int width, int height, const Colour& colour) {
  std::string lines;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const std::uint32_t c = colour(x, y);
      for (const int shift : {16, 8, 0, 24}) lines += static_cast<char>(c >> shift & 0xff);
    }
  }
  return png(width, height, 8, 6, lines);
}

std::string webp(int width, int height, const Colour& colour, bool lossless) {
  const std::vector<std::uint8_t> pixels = rgb(width, height, colour);
  std::uint8_t* made = nullptr;
  const std::size_t size = lossless ? WebPEncodeLosslessRGB(pixels.data(), width, height, width * 3, &made)
                                    : WebPEncodeRGB(pixels.data(), width, height, width * 3, 90, &made);
  std::string file(reinterpret_cast<const char*>(made), size);
  WebPFree(made);
  return file;
}

std::string webp_with(const std::string& webp, int width, int height, std::string_view exif, std::string_view profile) {
  const char flags = static_cast<char>((exif.empty() ? 0 : 8) | (profile.empty() ? 0 : 32));
  std::string chunks = riff_chunk("VP8X", std::string(1, flags) + std::string(3, '\0') +
                                              low(static_cast<std::size_t>(width - 1), 3) +
                                              low(static_cast<std::size_t>(height - 1), 3));
  if (!profile.empty()) chunks += riff_chunk("ICCP", profile);
  chunks += webp.substr(12);
  if (!exif.empty()) chunks += riff_chunk("EXIF", exif);
  return riff(chunks);
}

std::string gif(int width, int height, std::string_view pixels) {
  const auto side = [](int n) { return low(static_cast<std::size_t>(n), 2); };
  std::string bits, data;
  unsigned held = 0;
  int count = 0;
  const auto put = [&](unsigned code) {  // three bits a code: the table is cleared before it grows
    held |= code << count;
    for (count += 3; count >= 8; count -= 8, held >>= 8) bits += static_cast<char>(held & 0xff);
  };
  for (const char pixel : pixels) put(4), put(static_cast<unsigned>(pixel));
  put(5);
  bits += static_cast<char>(held);
  for (std::size_t at = 0; at < bits.size(); at += 255) {
    const std::string block = bits.substr(at, 255);
    data += number(block.size(), 1) + block;
  }
  const std::string palette("\xff\0\0\0\xff\0\0\0\xff\xff\xff\xff", 12), none(1, '\0');
  return "GIF89a" + side(width) + side(height) + "\x81" + none + none + palette + ',' + std::string(4, '\0') + side(width) +
         side(height) + none + "\2" + data + none + ";";
}

std::string tga(int width, int height, const Colour& colour) {
  std::string file = std::string(2, '\0') + "\2" + std::string(9, '\0') + low(static_cast<std::size_t>(width), 2) +
                     low(static_cast<std::size_t>(height), 2) + "\x18\x20";  // 24 bits, rows from the top
  const std::vector<std::uint8_t> pixels = rgb(width, height, colour);
  for (std::size_t i = 0; i < pixels.size(); i += 3) {
    for (const std::size_t c : {2u, 1u, 0u}) file += static_cast<char>(pixels[i + c]);
  }
  return file;
}

std::string fixture(const std::string& name) {
  std::ifstream file(std::string(BANGVANG_TREE "/tests/decoding/files/") + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace bangvang
