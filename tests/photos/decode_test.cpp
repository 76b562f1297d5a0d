// Decoding and scaling of photos.
#include "catch.h"
#include "fakes/photo_files.h"
#include "photos/decode.h"
#include "photos/resample.h"

using namespace bangvang;

TEST_CASE("A picture is decoded with its size and colours") {
  const auto decoded = decode(bmp(3, 2, [](int x, int) { return x == 0 ? 0xff0000u : 0x00ff00u; }));
  REQUIRE(decoded);
  CHECK(decoded->width == 3);
  CHECK(decoded->height == 2);
  CHECK(decoded->bytes[0] == 255);
  CHECK(decoded->bytes[5] == 255);
  CHECK(decoded->bytes[3] == 255);
}

TEST_CASE("What is no picture is not decoded") {
  CHECK_FALSE(decode(""));
  CHECK_FALSE(decode("not a picture at all"));
  CHECK_FALSE(decode(std::string(1000, '\xff')));
}

TEST_CASE("A picture cut at any byte is refused or decoded, never worse") {
  const std::string whole = bmp(5, 5, [](int x, int y) { return static_cast<unsigned>(x * y); });
  for (std::size_t n = 0; n < whole.size(); ++n) {
    const auto decoded = decode(std::string_view(whole).substr(0, n));
    if (decoded) CHECK(decoded->bytes.size() == 100);
  }
}

TEST_CASE("A header that claims more than a hundred megapixels is refused before memory is taken") {
  CHECK_FALSE(decode(bmp_header(20000, 5001)));
  CHECK_FALSE(decode(bmp_header(2147483647, 2147483647)));
}

TEST_CASE("A picture whose data inflate to far more than its pixels is refused") {
  CHECK(decode(inflating_png(1000)));
  CHECK_FALSE(decode(inflating_png(8'000'000)));
}

TEST_CASE("Cover fills the box and keeps the focus in it") {
  // Left half red, right half blue, twice as wide as the wish.
  const auto decoded = decode(bmp(80, 40, [](int x, int) { return x < 40 ? 0xff0000u : 0x0000ffu; }));
  REQUIRE(decoded);
  const PhotoImage left = resample(*decoded, {"", 20, 20, true, 0, .5f});
  const PhotoImage right = resample(*decoded, {"", 20, 20, true, 1, .5f});
  REQUIRE(left.width == 20);
  REQUIRE(left.height == 20);
  CHECK(left.words[5] == 0xffff0000u);
  CHECK(right.words[5] == 0xff0000ffu);
}

TEST_CASE("Contain keeps the whole picture and its proportions") {
  const auto decoded = decode(bmp(80, 40, [](int, int) { return 0x123456u; }));
  REQUIRE(decoded);
  const PhotoImage image = resample(*decoded, {"", 20, 20, false, .5f, .5f});
  CHECK(image.width == 20);
  CHECK(image.height == 10);
  CHECK(image.words[55] == 0xff123456u);
}

TEST_CASE("A picture a thousand times as long as wide is never empty") {
  const auto decoded = decode(bmp(1000, 1, [](int, int) { return 0xffffffu; }));
  REQUIRE(decoded);
  const PhotoImage image = resample(*decoded, {"", 30, 30, false, .5f, .5f});
  CHECK(image.height == 1);
}

TEST_CASE("Scaling up and down keeps an even colour even") {
  const auto decoded = decode(bmp(7, 5, [](int, int) { return 0x808080u; }));
  REQUIRE(decoded);
  for (const int side : {1, 2, 7, 50}) {
    for (const std::uint32_t word : resample(*decoded, {"", side, side, true, .5f, .5f}).words) CHECK(word == 0xff808080u);
  }
}

TEST_CASE("A fine pattern becomes its mean when it is made much smaller") {
  const auto decoded = decode(bmp(400, 400, [](int x, int y) { return (x + y) % 2 ? 0xffffffu : 0u; }));
  REQUIRE(decoded);
  for (const std::uint32_t word : resample(*decoded, {"", 10, 10, true, .5f, .5f}).words) {
    CHECK(static_cast<int>(word & 255) == Approx(127.5).margin(3));
  }
}

TEST_CASE("No colour rises above its alpha") {
  Decoded edge{2, 1, {255, 255, 255, 255, 0, 0, 0, 0}};
  for (const std::uint32_t word : resample(edge, {"", 9, 1, true, .5f, .5f}).words) {
    CHECK((word & 255) <= word >> 24);
  }
}
