// What each format can hold: depths, palettes, transparency, ink; and what is not a photo at all.
#include "catch.h"
#include "decoding/developed.h"
#include "decoding/picture_files.h"

using namespace bangvang;

namespace {

constexpr int width = 64, height = 48;
constexpr PhotoRequest whole{.width = width, .height = height};

std::uint32_t stored(int x, int y) { return four_corners(x, y, width, height); }

// Red, green, blue within `margin` of 0xRRGGBB, and opaque.
bool near(std::uint32_t word, std::uint32_t rgb, int margin) {
  bool near = word >> 24 == 255;
  for (const int shift : {16, 8, 0}) {
    near = near && std::abs(static_cast<int>(word >> shift & 255) - static_cast<int>(rgb >> shift & 255)) <= margin;
  }
  return near;
}

void check_corners(const std::string& file, int margin) {
  const auto image = developed(file, whole);
  REQUIRE(image.outcome == PhotoOutcome::done);
  CHECK(image.full_width == width);
  CHECK(image.full_height == height);
  for (const auto& [x, y] : {std::pair(8, 8), std::pair(56, 8), std::pair(8, 40), std::pair(56, 40)}) {
    CAPTURE(file.substr(0, 4), image.at(x, y));
    CHECK(near(image.at(x, y), stored(x, y), margin));
  }
}

}  // namespace

TEST_CASE("Every format shows the same picture") {
  check_corners(rgb_png(width, height, stored), 0);
  check_corners(tga(width, height, stored), 0);
  check_corners(webp(width, height, stored), 0);
  check_corners(webp(width, height, stored, false), 6);
  check_corners(jpeg(width, height, stored), 6);
  check_corners(jpeg(width, height, stored, {.half_chroma = true}), 6);
  check_corners(jpeg(width, height, stored, {.progressive = true}), 6);
  check_corners(fixture("corners.heic"), 16);
  check_corners(fixture("corners.avif"), 16);
}

TEST_CASE("A JPEG of ink, which TurboJPEG does not take, is shown by stb_image") {
  const auto image = developed(fixture("corners-cmyk.jpg"), whole);
  REQUIRE(image.outcome == PhotoOutcome::done);
  CHECK(near(image.at(8, 8), 0xff0000, 24));
  CHECK(near(image.at(56, 40), 0xffffff, 24));
}

TEST_CASE("Grey photos are grey") {
  const auto grey = [](int x, int) { return 0x010101u * static_cast<unsigned>(4 * x); };
  CHECK(near(developed(jpeg(width, height, grey, {.grey = true}), whole).at(32, 20), 0x808080, 3));
  std::string lines, deep, with_alpha;
  for (int i = 0; i < width * height; ++i) {
    const char level = static_cast<char>(4 * (i % width));
    lines += level;
    (deep += level) += '\x77';
    (with_alpha += level) += '\x80';
  }
  CHECK(near(developed(png(width, height, 8, 0, lines), whole).at(32, 20), 0x808080, 0));
  CHECK(near(developed(png(width, height, 16, 0, deep), whole).at(32, 20), 0x808080, 1));
  CHECK(developed(png(width, height, 8, 4, with_alpha), whole).at(32, 20) == 0x80404040u);
}

TEST_CASE("Sixteen bits a channel become eight") {
  std::string lines;
  for (int i = 0; i < width * height; ++i) lines += std::string("\xff\xff\x80\x00\x00\x00", 6);
  CHECK(near(developed(png(width, height, 16, 2, lines), whole).at(9, 9), 0xff8000, 1));
  const int large = 600;  // large enough that what stb_image may hold is decided by the photo's size
  std::string many;
  for (int i = 0; i < large * large; ++i) many += std::string("\xff\xff\x80\x00\x00\x00\xff\xff", 8);
  CHECK(near(developed(png(large, large, 16, 6, many), whole).at(9, 9), 0xff8000, 1));
}

TEST_CASE("A palette's colours are shown, and its transparent ones are not") {
  std::string lines;
  for (int i = 0; i < width * height; ++i) lines += static_cast<char>(i % width < 32 ? 0 : 1);
  std::string file = png_with(png(width, height, 8, 3, lines), "tRNS", std::string("\xff\0", 2));
  file = png_with(file, "PLTE", std::string("\x12\x34\x56\xff\xff\xff", 6));
  const auto image = developed(file, whole);
  CHECK(image.at(8, 8) == 0xff123456u);
  CHECK(image.at(56, 8) == 0);
}

TEST_CASE("Transparency comes out premultiplied, and no colour rises above it") {
  const std::string file = rgba_png(width, height, [](int x, int) { return x < 32 ? 0x80ff0040u : 0x00ffffffu; });
  const auto image = developed(file, {.width = 100, .height = 100, .cover = 0});
  CHECK(image.at(5, 5) == 0x80800020u);
  CHECK(image.at(95, 5) == 0);
  for (std::size_t i = 0; i < static_cast<std::size_t>(image.width * image.height); ++i) {
    const std::uint32_t word = image.words[i], alpha = word >> 24;
    if ((word >> 16 & 255) > alpha || (word >> 8 & 255) > alpha || (word & 255) > alpha) FAIL("at " << i);
  }
}

TEST_CASE("Of a GIF the first picture is shown") {
  std::string pixels;
  for (int i = 0; i < width * height; ++i) pixels += static_cast<char>(i % width < 32 ? 0 : 2);
  std::string file = gif(width, height, pixels);
  const std::string second = file.substr(13 + 12, file.size() - 13 - 12 - 1);
  file.insert(file.size() - 1, second);
  const auto image = developed(file, whole);
  CHECK(image.at(8, 8) == 0xffff0000u);
  CHECK(image.at(56, 8) == 0xff0000ffu);
}

TEST_CASE("Of an animated WebP the first picture is shown") {
  const auto low = [](std::size_t n, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text += static_cast<char>(n >> 8 * i & 0xff);
    return text;
  };
  const auto chunk = [&](const std::string& name, const std::string& body) {
    return name + low(body.size(), 4) + body + (body.size() % 2 ? std::string(1, '\0') : "");
  };
  const auto frame = [&](const Colour& colour) {
    return chunk("ANMF", low(0, 6) + low(width - 1, 3) + low(height - 1, 3) + low(100, 3) + '\0' +
                             webp(width, height, colour).substr(12));
  };
  const std::string chunks = chunk("VP8X", '\2' + low(0, 3) + low(width - 1, 3) + low(height - 1, 3)) +
                             chunk("ANIM", low(0, 6)) + frame(stored) + frame([](int, int) { return 0u; });
  check_corners("RIFF" + low(chunks.size() + 4, 4) + "WEBP" + chunks, 0);
}

TEST_CASE("A part of a large WebP is what the same part of a PNG is") {
  const auto waves = [](int x, int y) {
    return static_cast<unsigned>((x * 2 & 255) << 16 | (y * 3 & 255) << 8 | ((x + y) & 255));
  };
  for (const PhotoRequest& request : {PhotoRequest{.width = 50, .height = 90, .focus_x = .7f, .focus_y = .2f},
                                      PhotoRequest{.width = 20, .height = 12, .focus_x = 1, .focus_y = 1},
                                      PhotoRequest{.width = 700, .height = 90, .focus_x = 0, .focus_y = .6f}}) {
    const auto one = developed(webp(400, 300, waves), request), other = developed(rgb_png(400, 300, waves), request);
    REQUIRE(one.outcome == PhotoOutcome::done);
    double sum = 0;
    for (std::size_t i = 0; i < one.words.size(); ++i) {
      for (const int shift : {16, 8, 0}) {
        sum += std::abs(static_cast<int>(one.words[i] >> shift & 255) - static_cast<int>(other.words[i] >> shift & 255));
      }
    }
    CAPTURE(request.width);
    CHECK(sum / static_cast<double>(one.words.size() * 3) < 3);
  }
}

TEST_CASE("A TGA is known by a header that makes sense, and by nothing less") {
  const std::string good = tga(width, height, stored);
  for (const auto& [place, byte] :
       {std::pair(1, 7), std::pair(2, 0), std::pair(2, 77), std::pair(16, 9), std::pair(17, 0xff)}) {
    std::string bad = good;
    bad[static_cast<std::size_t>(place)] = static_cast<char>(byte);
    CHECK(developed(bad, whole).outcome == PhotoOutcome::not_a_picture);
  }
}

TEST_CASE("A film, a text and a page are no pictures") {
  const std::string film = std::string(3, '\0') + " ftypisom" + std::string(500, 'x');
  for (const char* other : {"%PDF-1.7 and so on, for longer than any header", "\xff\xd8"}) {
    CHECK(developed(other, whole).outcome == PhotoOutcome::not_a_picture);
  }
  CHECK(developed(film, whole).outcome == PhotoOutcome::not_a_picture);
}
