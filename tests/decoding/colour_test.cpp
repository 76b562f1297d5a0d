// Photos in other colours than sRGB's look as they were meant to.
#include <lcms2.h>

#include "catch.h"
#include "decoding/developed.h"
#include "decoding/picture_files.h"

using namespace bangvang;

namespace {

constexpr int side = 16;
constexpr PhotoRequest whole{.width = side, .height = side};

std::string saved(cmsHPROFILE profile) {
  cmsUInt32Number size = 0;
  cmsSaveProfileToMem(profile, nullptr, &size);
  std::string bytes(size, '\0');
  cmsSaveProfileToMem(profile, bytes.data(), &size);
  cmsCloseProfile(profile);
  return bytes;
}

// What phones write: P3's primaries, sRGB's curve.
std::string display_p3() {
  const cmsCIExyY white{.3127, .3290, 1};
  const cmsCIExyYTRIPLE primaries{{.680, .320, 1}, {.265, .690, 1}, {.150, .060, 1}};
  const cmsFloat64Number srgb[] = {2.4, 1 / 1.055, .055 / 1.055, 1 / 12.92, .04045};
  cmsToneCurve* curve = cmsBuildParametricToneCurve(nullptr, 4, srgb);
  cmsToneCurve* const curves[] = {curve, curve, curve};
  const std::string bytes = saved(cmsCreateRGBProfile(&white, &primaries, curves));
  cmsFreeToneCurve(curve);
  return bytes;
}

std::string grey_of_power(double power) {
  cmsToneCurve* curve = cmsBuildGamma(nullptr, power);
  const std::string bytes = saved(cmsCreateGrayProfile(cmsD50_xyY(), curve));
  cmsFreeToneCurve(curve);
  return bytes;
}

std::string even_jpeg(std::uint32_t colour, bool grey = false) {
  return jpeg(side, side, [=](int, int) { return colour; }, {.quality = 100, .grey = grey});
}

void check_colour(const std::string& file, int red, int green, int blue, int margin = 3) {
  const auto image = developed(file, whole);
  REQUIRE(image.outcome == PhotoOutcome::done);
  const std::uint32_t word = image.at(7, 7);
  CHECK(static_cast<int>(word >> 16 & 255) == Approx(red).margin(margin));
  CHECK(static_cast<int>(word >> 8 & 255) == Approx(green).margin(margin));
  CHECK(static_cast<int>(word & 255) == Approx(blue).margin(margin));
}

}  // namespace

TEST_CASE("Display P3 becomes sRGB") {
  // By the matrices of the two: P3 (0, 200, 0) lies beyond sRGB; (200, 100, 50) within it.
  check_colour(jpeg_with_profile(even_jpeg(0xc86432), display_p3(), 65000), 215, 93, 31);
  check_colour(jpeg_with_profile(even_jpeg(0x808080), display_p3(), 65000), 128, 128, 128);
  check_colour(jpeg_with_profile(even_jpeg(0x00c800), display_p3(), 65000), 0, 203, 0);
}

TEST_CASE("A profile in pieces is put together, and one with a piece lost is not used") {
  const std::string profile = display_p3(), plain = even_jpeg(0xc86432);
  check_colour(jpeg_with_profile(plain, profile, 100), 215, 93, 31);
  std::string lost = jpeg_with_profile(plain, profile, 100);
  lost.erase(2, 2 + 2 + 14 + 100);  // the first piece
  check_colour(lost, 200, 100, 50);
}

TEST_CASE("PNG and WebP carry profiles too") {
  const auto colour = [](int, int) { return 0xc86432u; };
  const std::string profile = display_p3();
  const std::string named = std::string("P3\0\0", 4) + stored_zlib(profile);
  check_colour(png_with(rgb_png(side, side, colour), "iCCP", named), 215, 93, 31);
  check_colour(webp_with(webp(side, side, colour), side, side, "", profile), 215, 93, 31);
}

TEST_CASE("Colours named by number are followed: cICP in PNG, nclx in AVIF") {
  const std::string plain = rgb_png(side, side, [](int, int) { return 0xc86432u; });
  check_colour(png_with(plain, "cICP", std::string("\x0c\x0d\0\1", 4)), 215, 93, 31);
  check_colour(png_with(plain, "cICP", std::string("\x01\x0d\0\1", 4)), 200, 100, 50, 0);
  check_colour(fixture("green-p3.avif"), 0, 203, 0, 8);
}

TEST_CASE("A grey photo's own curve is followed") {
  check_colour(jpeg_with_profile(even_jpeg(0x808080, true), grey_of_power(1), 65000), 188, 188, 188);
  check_colour(jpeg_with_profile(even_jpeg(0x808080, true), grey_of_power(2.2), 65000), 128, 128, 128);
}

TEST_CASE("A transparent photo in other colours stays premultiplied") {
  const std::string file = rgba_png(side, side, [](int, int) { return 0x80c86432u; });
  const auto image = developed(png_with(file, "iCCP", std::string("P3\0\0", 4) + stored_zlib(display_p3())), whole);
  const std::uint32_t word = image.at(7, 7);
  CHECK(word >> 24 == 0x80);
  CHECK(static_cast<int>(word >> 16 & 255) == Approx(215 * 128 / 255).margin(3));
  CHECK(static_cast<int>(word & 255) == Approx(31 * 128 / 255).margin(3));
}

TEST_CASE("Profiles that are sRGB, of ink, damaged or no profile at all change nothing") {
  const std::string plain = even_jpeg(0xc86432), p3 = display_p3();
  const auto before = developed(plain, whole).words;
  CHECK(developed(jpeg_with_profile(plain, saved(cmsCreate_sRGBProfile()), 65000), whole).words == before);
  CHECK(developed(jpeg_with_profile(plain, saved(cmsCreateLab4Profile(nullptr)), 65000), whole).words == before);
  CHECK(developed(jpeg_with_profile(plain, std::string(5000, 'x'), 65000), whole).words == before);
  CHECK(developed(jpeg_with_profile(plain, p3.substr(0, 150), 65000), whole).words == before);
  for (std::size_t at = 0; at < p3.size(); at += 7) {
    std::string damaged = p3;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x81);
    CHECK(developed(jpeg_with_profile(plain, damaged, 65000), whole).outcome == PhotoOutcome::done);
  }
}
