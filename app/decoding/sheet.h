// Sheet: rows of a photo as it is stored → words of the upright image, turned on the way.
#pragma once
#include <span>
#include <vector>

#include "decoding/cut.h"

namespace bangvang {

class Sheet {
 public:
  // `stored`: what comes; the words must hold its width × height.
  Sheet(std::span<std::uint32_t> words, const Cut& stored, const Turn&);
  // Premultiplied red, green, blue, alpha bytes; every row once, from the top.
  void lay(int y, std::span<const std::uint8_t> row);

 private:
  static constexpr int band = 16;  // rows that are turned together: a line of the processor's cache
  void flush(int rows);

  std::span<std::uint32_t> words_;
  int width_, height_;
  std::ptrdiff_t origin_, along_, down_;  // words: where the first pixel goes; from pixel to pixel; from row to row
  int first_ = 0;                         // the row that the band begins with
  std::vector<std::uint32_t> band_;
};

}  // namespace bangvang
