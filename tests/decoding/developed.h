// A photo developed onto a sheet of its own.
#pragma once
#include <string_view>
#include <vector>

#include "decoding/develop.h"

namespace bangvang {

struct Developed : Development {
  std::vector<std::uint32_t> words;
  std::uint32_t at(int x, int y) const { return words.at(static_cast<std::size_t>(y * width + x)); }
};

inline Developed developed(std::string_view file, const PhotoRequest& request) {
  Developed image;
  image.words.resize(std::size_t{request.width} * request.height);
  static_cast<Development&>(image) = develop(file, request, image.words);
  return image;
}

}  // namespace bangvang
