// Lays small pictures out in a grid and labels them.
#include "verbs/contact_sheet.h"

#include <algorithm>
#include <array>

namespace bangvang {
namespace {

constexpr int gap = 16, label_height = 34;
constexpr float label_size = 19;

struct NoPhotos : PhotoSource {
  std::shared_ptr<const PhotoImage> photo(const PhotoWish&) override { return nullptr; }
};

// Cut at the end, between characters, to fit.
std::string fitted(std::string label, const TextStyle& style, float width, const Canvas& canvas) {
  if (canvas.measure(label, style).width <= width) return label;
  while (!label.empty() && canvas.measure(label + "…", style).width > width) {
    while (!label.empty() && (static_cast<unsigned char>(label.back()) & 0xC0) == 0x80) label.pop_back();
    if (!label.empty()) label.pop_back();
  }
  return label + "…";
}

}  // namespace

SheetGrid sheet_grid(int picture_width, int picture_height) {
  SheetGrid grid;
  if (picture_height > picture_width) grid = {270, 480, 8, 8};
  const double ratio = static_cast<double>(picture_height) / std::max(1, picture_width);
  grid.height = std::clamp(static_cast<int>(grid.width * ratio), 8, 2000);
  return grid;
}

// The mean of the square of pixels that each small one stands for, after the picture's proportions were cut to the grid's.
Pixels shrink(const Pixels& whole, const SheetGrid& grid) {
  Pixels small{grid.width, grid.height, {}};
  if (whole.width < 1 || whole.height < 1) return small;
  const double scale = std::min(static_cast<double>(whole.width) / grid.width, static_cast<double>(whole.height) / grid.height);
  const double left = (whole.width - grid.width * scale) / 2, top = (whole.height - grid.height * scale) / 2;
  const auto span = [scale](double start, int i, int most) {
    const int first = std::clamp(static_cast<int>(start + i * scale), 0, most - 1);
    return std::pair{first, std::clamp(static_cast<int>(start + (i + 1) * scale), first + 1, most)};
  };
  small.words.reserve(static_cast<std::size_t>(grid.width) * static_cast<std::size_t>(grid.height));
  for (int y = 0; y < grid.height; ++y) {
    const auto [above, below] = span(top, y, whole.height);
    for (int x = 0; x < grid.width; ++x) {
      const auto [first, end] = span(left, x, whole.width);
      std::array<unsigned, 3> sums{};
      for (int row = above; row < below; ++row) {
        for (int column = first; column < end; ++column) {
          const std::uint32_t word =
              whole.words[static_cast<std::size_t>(row) * static_cast<std::size_t>(whole.width) + static_cast<std::size_t>(column)];
          for (std::size_t c = 0; c < 3; ++c) sums[c] += word >> (16 - 8 * c) & 255;
        }
      }
      const auto count = static_cast<unsigned>((below - above) * (end - first));
      for (unsigned& sum : sums) sum = (sum + count / 2) / count;
      small.words.push_back(0xff000000u | sums[0] << 16 | sums[1] << 8 | sums[2]);
    }
  }
  return small;
}

Pixels sheet_page(const std::vector<SheetEntry>& entries, std::size_t first, std::size_t count, const SheetGrid& grid,
                  Canvas& canvas) {
  const int rows = (static_cast<int>(count) + grid.columns - 1) / grid.columns;
  Picture page;
  page.width = gap + grid.columns * (grid.width + gap);
  page.height = gap + rows * (grid.height + label_height + gap);
  page.marks.push_back(Box{{0, 0, static_cast<float>(page.width), static_cast<float>(page.height)}, 0, Paint(Colour{34, 34, 36}), 0, {}});
  Pixels pixels{page.width, page.height, {}};
  pixels.words.resize(static_cast<std::size_t>(page.width) * static_cast<std::size_t>(page.height));
  const auto place = [&grid](std::size_t i) {
    const int column = static_cast<int>(i) % grid.columns, row = static_cast<int>(i) / grid.columns;
    return std::pair{gap + column * (grid.width + gap), gap + row * (grid.height + label_height + gap)};
  };
  const TextStyle style{Face::sans, 500, label_size, 0, true};
  for (std::size_t i = 0; i < count; ++i) {
    const auto [x, y] = place(i);
    page.marks.push_back(Text{fitted(entries[first + i].label, style, static_cast<float>(grid.width), canvas), style,
                              Colour{235, 235, 230}, static_cast<float>(x),
                              static_cast<float>(y + grid.height + 24), Align::left});
  }
  NoPhotos none;
  canvas.paint(page, pixels.view(), none);
  for (std::size_t i = 0; i < count; ++i) {
    const auto [x, y] = place(i);
    const Pixels& small = entries[first + i].small;
    for (int row = 0; row < small.height; ++row) {
      const auto from = small.words.begin() + static_cast<std::ptrdiff_t>(row) * small.width;
      std::copy(from, from + small.width, pixels.words.begin() + static_cast<std::ptrdiff_t>(y + row) * page.width + x);
    }
  }
  return pixels;
}

}  // namespace bangvang
