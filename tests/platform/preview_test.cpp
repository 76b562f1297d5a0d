// Small copies.
#include "platform/preview.h"

#include "catch.h"

using namespace bangvang;

TEST_CASE("a preview is the mean of the pixels it stands for") {
  Pixels pixels{4, 2, {0x000000, 0xff0000, 0x00ff00, 0x00ff00, 0x000000, 0xff0000, 0x0000ff, 0x0000ff}};
  const Pixels small = smaller(pixels.view(), 2);
  CHECK(small.width == 2);
  CHECK(small.height == 1);
  CHECK(small.words == std::vector<std::uint32_t>{0x7f0000, 0x007f7f});
}

TEST_CASE("a preview of sizes that do not divide covers every pixel once") {
  Pixels white{1366, 768, std::vector<std::uint32_t>(1366 * 768, 0xffffff)};
  const Pixels small = smaller(white.view());
  CHECK(small.width == 320);
  CHECK(small.height == 179);
  for (const std::uint32_t word : small.words) REQUIRE(word == 0xffffff);
}

TEST_CASE("a preview is never larger than the picture, and of nothing there is none") {
  Pixels tiny{8, 8, std::vector<std::uint32_t>(64)};
  CHECK(smaller(tiny.view()).width == 8);
  CHECK(smaller({}).words.empty());
}

TEST_CASE("a preview renewed in part is the preview of the whole new picture") {
  for (const int width : {1920, 1366, 800, 321}) {
    const int height = width * 9 / 16;
    Pixels picture{width, height, {}};
    for (int i = 0; i < width * height; ++i) picture.words.push_back(static_cast<std::uint32_t>(i) * 2654435761u >> 8);
    const Pixels before = smaller(picture.view());
    const Rect part = preview_grid({101, 37, 83, 59}, width, height);
    CHECK(part.x <= 101);
    CHECK(part.x + part.w >= 184);
    Pixels changed{static_cast<int>(part.w), static_cast<int>(part.h), {}};
    for (int y = 0; y < changed.height; ++y)
      for (int x = 0; x < changed.width; ++x) {
        changed.words.push_back(static_cast<std::uint32_t>(x * 77 + y * 991));
        const auto at = (static_cast<std::size_t>(part.y) + static_cast<std::size_t>(y)) * static_cast<std::size_t>(width) +
                        static_cast<std::size_t>(part.x) + static_cast<std::size_t>(x);
        picture.words[at] = changed.words.back();
      }
    CHECK(renewed(before, width, height, part, changed).words == smaller(picture.view()).words);
  }
}
