// Sheet: saving as a JPEG, upright or as a phone held sideways would, as WebP and as PNG.
#include <webp/encode.h>

#include <algorithm>
#include <fstream>

#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STBI_WRITE_NO_STDIO
#include <stb_image_write.h>

#include "drawings/sheet.h"

namespace drawings {
namespace {

// Big-endian TIFF with one entry: orientation 6, “turn it clockwise to stand upright”.
constexpr unsigned char lies_on_its_left[] = {0xff, 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8,
                                              0,    1,    1, 18, 0,   3,   0,   0,   0, 1, 0,   6,   0, 0,  0, 0, 0, 0};

bool write(const std::string& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  return file.good();
}

std::string as_jpeg(const std::vector<unsigned char>& rgb, int width, int height) {
  std::string jpeg;
  const auto take = [](void* to, void* data, int size) {
    static_cast<std::string*>(to)->append(static_cast<const char*>(data), static_cast<std::size_t>(size));
  };
  stbi_write_jpg_to_func(take, &jpeg, width, height, 3, rgb.data(), 76);
  return jpeg;
}

}  // namespace

std::vector<unsigned char> Sheet::on_white() const {
  cairo_surface_flush(surface_);
  const unsigned char* from = cairo_image_surface_get_data(surface_);
  const int stride = cairo_image_surface_get_stride(surface_);
  std::vector<unsigned char> rgb;
  rgb.reserve(static_cast<std::size_t>(w * h) * 3);
  for (int y = 0; y < static_cast<int>(h); ++y) {
    for (int x = 0; x < static_cast<int>(w); ++x) {
      const unsigned char* word = from + y * stride + x * 4;  // premultiplied, blue first
      const int white = 255 - word[3];
      for (int channel : {2, 1, 0}) rgb.push_back(static_cast<unsigned char>(std::min(255, word[channel] + white)));
    }
  }
  return rgb;
}

bool Sheet::save_jpeg(const std::string& path) const {
  return write(path, as_jpeg(on_white(), static_cast<int>(w), static_cast<int>(h)));
}

bool Sheet::save_sideways_jpeg(const std::string& path) const {
  const std::vector<unsigned char> upright = on_white();
  const auto width = static_cast<std::size_t>(w), height = static_cast<std::size_t>(h);
  std::vector<unsigned char> turned;
  turned.reserve(upright.size());
  for (std::size_t y = 0; y < width; ++y)
    for (std::size_t x = 0; x < height; ++x)
      for (std::size_t channel = 0; channel < 3; ++channel)
        turned.push_back(upright[(x * width + width - 1 - y) * 3 + channel]);
  std::string jpeg = as_jpeg(turned, static_cast<int>(h), static_cast<int>(w));
  jpeg.insert(2, reinterpret_cast<const char*>(lies_on_its_left), sizeof lies_on_its_left);
  return write(path, jpeg);
}

bool Sheet::save_webp(const std::string& path) const {
  const std::vector<unsigned char> rgb = on_white();
  std::uint8_t* made = nullptr;
  const std::size_t size = WebPEncodeRGB(rgb.data(), static_cast<int>(w), static_cast<int>(h), static_cast<int>(w) * 3, 80, &made);
  const std::string bytes(reinterpret_cast<const char*>(made), size);
  WebPFree(made);
  return size > 0 && write(path, bytes);
}

bool Sheet::save_png(const std::string& path) const {
  return cairo_surface_write_to_png(surface_, path.c_str()) == CAIRO_STATUS_SUCCESS;
}

}  // namespace drawings
