// Photos stored on their side, upside down and mirrored come out upright, from every format that can say so.
#include "catch.h"
#include "decoding/developed.h"
#include "decoding/picture_files.h"

using namespace bangvang;

namespace {

constexpr char letter_of(std::uint32_t word) {
  const auto bright = [&](int shift) { return (word >> shift & 255) > 128; };
  return bright(16) ? bright(8) ? 'w' : 'r' : bright(8) ? 'g' : 'b';
}

// The colours of the corners, row by row from the top left: r, g, b or w.
std::string corners(const Developed& image) {
  if (image.outcome != PhotoOutcome::done) return "not developed";
  const int right = image.width - 2, below = image.height - 2;
  return {letter_of(image.at(1, 1)), letter_of(image.at(right, 1)), letter_of(image.at(1, below)),
          letter_of(image.at(right, below))};
}

constexpr int width = 64, height = 48;
std::uint32_t stored(int x, int y) { return four_corners(x, y, width, height); }

// By the text of EXIF 2.3: which side of the photo the first row and the first column show.
const char* const upright[] = {"",     "rgbw", "grwb", "wbgr",   // 1 top left, 2 top right, 3 bottom right,
                               "bwrg", "rbgw", "brwg", "wgbr",   // 4 bottom left, 5 left top, 6 right top, 7 right bottom,
                               "gwrb"};                          // 8 left bottom

}  // namespace

TEST_CASE("JPEGs of all eight orientations come out upright") {
  const std::string plain = jpeg(width, height, stored);
  for (int orientation = 1; orientation <= 8; ++orientation) {
    for (const bool big_endian : {true, false}) {
      const std::string file = jpeg_with(plain, 0xe1, std::string("Exif\0\0", 6) + exif(orientation, big_endian));
      CAPTURE(orientation, big_endian);
      const auto image = developed(file, {.width = 40, .height = 40, .cover = 0});
      CHECK(corners(image) == upright[orientation]);
      CHECK(image.full_width == (orientation < 5 ? width : height));
      CHECK(image.full_height == (orientation < 5 ? height : width));
      CHECK(image.width == (orientation < 5 ? 40 : 30));
      CHECK(image.height == (orientation < 5 ? 30 : 40));
    }
  }
}

TEST_CASE("PNGs and WebPs of all eight orientations come out upright") {
  const std::string plain_png = rgb_png(width, height, stored), plain_webp = webp(width, height, stored);
  for (int orientation = 1; orientation <= 8; ++orientation) {
    CAPTURE(orientation);
    const PhotoRequest request{.width = 40, .height = 40, .cover = 0};
    CHECK(corners(developed(png_with(plain_png, "eXIf", exif(orientation)), request)) == upright[orientation]);
    const std::string named = std::string("Exif\0\0", 6) + exif(orientation);  // as some write it into WebP too
    for (const std::string& said : {exif(orientation), named}) {
      CHECK(corners(developed(webp_with(plain_webp, width, height, said, ""), request)) == upright[orientation]);
    }
  }
}

TEST_CASE("The focus is a place of the upright photo, however it is stored") {
  // Upright 48 × 64: of a cover that is as wide and half as high, the focus chooses the upper or the lower half.
  for (int orientation = 5; orientation <= 8; ++orientation) {
    const std::string said = std::string("Exif\0\0", 6) + exif(orientation);
    const std::string file = jpeg_with(jpeg(width, height, stored), 0xe1, said);
    CAPTURE(orientation);
    const std::string whole = upright[orientation];
    const auto above = developed(file, {.width = 48, .height = 32, .focus_x = .5f, .focus_y = 0});
    CHECK(letter_of(above.at(1, 29)) == whole[0]);
    CHECK(letter_of(above.at(46, 29)) == whole[1]);
    const auto below = developed(file, {.width = 48, .height = 32, .focus_x = .5f, .focus_y = 1});
    CHECK(letter_of(below.at(1, 2)) == whole[2]);
    CHECK(letter_of(below.at(46, 2)) == whole[3]);
  }
  for (int orientation = 1; orientation <= 4; ++orientation) {
    const std::string said = std::string("Exif\0\0", 6) + exif(orientation);
    const std::string file = jpeg_with(jpeg(width, height, stored), 0xe1, said);
    CAPTURE(orientation);
    const std::string whole = upright[orientation];
    const auto left = developed(file, {.width = 32, .height = 48, .focus_x = 0, .focus_y = .5f});
    CHECK(letter_of(left.at(29, 1)) == whole[0]);
    CHECK(letter_of(left.at(29, 46)) == whole[2]);
    const auto right = developed(file, {.width = 32, .height = 48, .focus_x = 1, .focus_y = .5f});
    CHECK(letter_of(right.at(2, 1)) == whole[1]);
    CHECK(letter_of(right.at(2, 46)) == whole[3]);
  }
}

TEST_CASE("A word on orientation that makes no sense leaves the photo as it is stored") {
  const std::string plain = jpeg(width, height, stored), name("Exif\0\0", 6);
  const PhotoRequest request{.width = 40, .height = 40, .cover = 0};
  for (const int nonsense : {0, 9, 65535}) {
    CHECK(corners(developed(jpeg_with(plain, 0xe1, name + exif(nonsense)), request)) == "rgbw");
  }
  for (std::size_t n = 0; n < exif(6).size() - 6; ++n) {  // cut off within
    CHECK(corners(developed(jpeg_with(plain, 0xe1, name + exif(6).substr(0, n)), request)) == "rgbw");
  }
  std::string endless = exif(6);
  endless[endless.size() - 1] = 8;  // the next directory is this one
  CHECK(corners(developed(jpeg_with(plain, 0xe1, name + endless), request)) == upright[6]);
}

TEST_CASE("What libheif has turned already, EXIF does not turn again") {
  const PhotoRequest request{.width = 40, .height = 40, .cover = 0};
  CHECK(corners(developed(fixture("corners.heic"), request)) == "rgbw");
  // EXIF speaks of a turn that is not there; and of one that the file itself speaks of too.
  CHECK(corners(developed(fixture("corners-exif-6.heic"), request)) == "rgbw");
  CHECK(corners(developed(fixture("corners-turned-exif-6.heic"), request)) == "brwg");
  const auto turned = developed(fixture("corners-turned-exif-6.heic"), request);
  CHECK(turned.full_width == height);
  CHECK(turned.full_height == width);
}
