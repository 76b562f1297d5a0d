// Files that are cut short, claim too much, or lie.
#include "catch.h"
#include "decoding/developed.h"
#include "decoding/measure.h"
#include "decoding/picture_files.h"
#include "fakes/photo_files.h"

using namespace bangvang;

namespace {

constexpr PhotoRequest small{.width = 32, .height = 24};
constexpr int width = 160, height = 120;

std::uint32_t noisy(int x, int y) {
  const auto n = static_cast<std::uint32_t>(x * 7919 + y * 104729) * 2654435761u;
  return n >> 8;
}

struct Named {
  const char* name;
  std::string file;
};

std::vector<Named> one_of_each() {
  return {{"jpeg", jpeg(width, height, noisy)},
          {"progressive jpeg", jpeg(width, height, noisy, {.progressive = true})},
          {"jpeg of ink", fixture("corners-cmyk.jpg")},
          {"png", rgb_png(width, height, noisy)},
          {"webp", webp(width, height, noisy, false)},
          {"lossless webp", webp(width, height, noisy)},
          {"heic", fixture("corners.heic")},
          {"avif", fixture("corners.avif")},
          {"bmp", bmp(width, height, noisy)},
          {"gif", gif(width, height, std::string(std::size_t{width} * height, '\1'))},
          {"tga", tga(width, height, noisy)}};
}

std::string number(std::uint32_t n, int bytes, bool big) {
  std::string text;
  for (int i = 0; i < bytes; ++i) text += static_cast<char>(n >> 8 * (big ? bytes - 1 - i : i) & 0xff);
  return text;
}

}  // namespace

TEST_CASE("A photo that is cut short is refused, not half shown") {
  for (const auto& [name, file] : one_of_each()) {
    CAPTURE(name);
    REQUIRE(developed(file, small).outcome == PhotoOutcome::done);
    for (std::size_t n = 0; n + 16 < file.size(); n += 256) {
      CAPTURE(n);
      CHECK(developed(file.substr(0, n), small).outcome != PhotoOutcome::done);
    }
  }
}

TEST_CASE("The size of a JPEG is known from its beginning") {
  const std::string file = jpeg(1200, 900, noisy);
  const Development size = develop(std::string_view(file).substr(0, 2000), {.measure = 1}, {});
  CHECK(size.outcome == PhotoOutcome::done);
  CHECK(size.full_width == 1200);
}

TEST_CASE("Bytes after a photo's end do no harm: phones hang films on them") {
  for (const auto& [name, file] : one_of_each()) {
    CAPTURE(name);
    if (file.substr(4, 4) == "ftyp") continue;  // there they would be boxes
    CHECK(developed(file + std::string(5000, '\xff') + "ftyp", small).outcome == PhotoOutcome::done);
  }
}

TEST_CASE("Damage within a photo is survived") {
  for (const auto& [name, whole] : one_of_each()) {
    CAPTURE(name);
    std::uint32_t seed = 1;
    for (int round = 0; round < 60; ++round) {
      std::string file = whole;
      for (int i = 0; i < 3; ++i) {
        seed = seed * 1664525 + 1013904223;
        file[(seed >> 8) % file.size()] = static_cast<char>(seed);
      }
      const auto image = developed(file, small);
      if (image.outcome == PhotoOutcome::done) CHECK(image.words.size() == 32 * 24);
    }
  }
}

TEST_CASE("A JPEG whose data are damaged is refused, not shown in stripes") {
  std::string file = jpeg(width, height, noisy);
  file.replace(file.size() / 2, 2, "\xff\xd3");  // a restart where none belongs
  CHECK(developed(file, small).outcome == PhotoOutcome::broken);
}

TEST_CASE("stb_image 2.27 is not given JPEGs that it would read beyond its tables for") {
  const std::string ink = fixture("corners-cmyk.jpg");
  std::string crowded = ink;
  crowded[ink.find("\xff\xc4") + 5 + 15] = '\xff';  // 255 codes of 16 bits, besides the others
  std::string fraction = ink;
  fraction[ink.find("\xff\xc0") + 11] = '\x32';  // the first component 3 × 2, the others as they were
  fraction[ink.find("\xff\xc0") + 14] = '\x22';
  REQUIRE(developed(ink, small).outcome == PhotoOutcome::done);
  CHECK(developed(crowded, small).outcome == PhotoOutcome::broken);
  CHECK(developed(fraction, small).outcome == PhotoOutcome::broken);
}

TEST_CASE("Headers of 20000 × 20000 are refused at once, in every format") {
  const int side = 20000;
  const auto s = static_cast<std::uint32_t>(side);
  std::vector<Named> bombs{{"jpeg", jpeg_claiming(jpeg(16, 16, noisy), side, side)},
                           {"progressive jpeg", jpeg_claiming(jpeg(16, 16, noisy, {.progressive = true}), side, side)},
                           {"bmp", bmp_header(s, s)}};
  const auto claiming = [&](const char* name, std::string file, std::size_t at, const std::string& size) {
    bombs.push_back({name, file.replace(at, size.size(), size)});
  };
  claiming("jpeg of ink", jpeg_claiming(fixture("corners-cmyk.jpg"), side, side), 0, "");
  claiming("png", rgb_png(8, 8, noisy), 16, number(s, 4, true) + number(s, 4, true));
  claiming("gif", gif(8, 8, std::string(64, '\1')), 6, number(s, 2, false) + number(s, 2, false));
  claiming("tga", tga(8, 8, noisy), 12, number(s, 2, false) + number(s, 2, false));
  for (const char* name : {"corners.heic", "corners.avif"}) {
    const std::string file = fixture(name);
    const std::size_t at = file.find("ispe") + 8;
    claiming(name, file, at, number(s, 4, true) + number(s, 4, true));
  }
  for (const auto& [name, file] : bombs) {
    CAPTURE(name);
    CHECK(developed(file, small).outcome == PhotoOutcome::too_large);
    CHECK(develop(file, {.measure = 1}, {}).outcome == PhotoOutcome::too_large);
  }
  // WebP's longest side is 16384: two of them are too many pixels.
  std::string lossless = webp(8, 8, noisy);
  lossless.replace(21, 4, std::string("\xff\xff\xff\x0f", 4));
  CHECK(developed(lossless, small).outcome == PhotoOutcome::too_large);
}

TEST_CASE("A progressive JPEG of endless scans is refused") {
  std::string file = jpeg_claiming(jpeg(16, 16, noisy, {.progressive = true}), 9000, 9000);
  const std::size_t scan = file.find("\xff\xda"), end = file.size() - 2;
  const std::string scans = file.substr(scan, end - scan);
  for (int i = 0; i < 200; ++i) file.insert(scan, scans);
  CHECK(developed(file, small).outcome == PhotoOutcome::too_large);
}

TEST_CASE("A file larger than 64 MB is refused") {
  std::string file = jpeg(width, height, noisy);
  file.resize(most_photo_bytes + 1);
  CHECK(developed(file, small).outcome == PhotoOutcome::too_large);
}

TEST_CASE("To warm up does no harm") {
  warm_up();
  warm_up();
  CHECK(developed(fixture("corners.heic"), small).outcome == PhotoOutcome::done);
}
