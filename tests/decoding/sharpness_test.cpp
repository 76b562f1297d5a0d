// How near a JPEG that is scaled while it is decoded comes to the best that could be made of all its pixels.
#include <turbojpeg.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

#include "catch.h"
#include "decoding/developed.h"
#include "decoding/picture_files.h"

using namespace bangvang;

namespace {

// Cloudy light of many sizes, as photos have it (each octave half as strong), with hard edges: an outline, stripes.
class Scene {
 public:
  Scene(int width, int height) : width_(width), height_(height) {
    for (auto& value : lattice_) value = static_cast<float>((seed_ = seed_ * 1664525 + 1013904223) >> 8) / (1 << 24);
  }
  std::uint32_t at(int x, int y) const {
    float light = 0, tint = 0;
    for (int octave = 0; octave < 9; ++octave) {
      const float size = static_cast<float>(width_) / static_cast<float>(2 << octave);
      const float strength = .5f / static_cast<float>(1 << octave);
      light += strength * noise(static_cast<float>(x) / size, static_cast<float>(y) / size, octave);
      if (octave < 6) tint += strength * noise(static_cast<float>(x) / size, static_cast<float>(y) / size, octave + 16);
    }
    const float dx = static_cast<float>(x) / static_cast<float>(width_) - .5f;
    const float dy = static_cast<float>(y) / static_cast<float>(height_) - .4f;
    if (dx * dx + dy * dy < .04f) light = .55f + .5f * light;
    if (dy > .45f && x / (width_ / 40) % 2 == 0) light *= .3f;
    const auto byte = [](float v) { return static_cast<std::uint32_t>(std::clamp(v * 255, 0.f, 255.f)); };
    return byte(light) << 16 | byte(light * (.7f + .4f * tint)) << 8 | byte(light * (1.1f - .5f * tint));
  }

 private:
  float noise(float x, float y, int salt) const {
    const int i = static_cast<int>(x), j = static_cast<int>(y);
    const float fx = x - static_cast<float>(i), fy = y - static_cast<float>(j);
    const auto point = [&](int a, int b) {
      return lattice_[static_cast<std::size_t>((a * 73 + b * 179 + salt * 31) & 4095)];
    };
    const auto mix = [](float a, float b, float t) { return a + (b - a) * t * t * (3 - 2 * t); };
    return mix(mix(point(i, j), point(i + 1, j), fx), mix(point(i, j + 1), point(i + 1, j + 1), fx), fy);
  }
  int width_, height_;
  std::uint32_t seed_ = 7;
  std::vector<float> lattice_ = std::vector<float>(4096);
};

double lanczos(double x) {
  x = std::abs(x) * std::numbers::pi;
  return x < 1e-9 ? 1 : x < 3 * std::numbers::pi ? 3 * std::sin(x) * std::sin(x / 3) / (x * x) : 0;
}

// Lanczos of three lobes, widened, along `lines` lines, which become the columns: twice, and both ways are done.
std::vector<float> across(const std::vector<float>& from, int length, int lines, int to) {
  std::vector<float> result(static_cast<std::size_t>(to) * static_cast<std::size_t>(lines) * 3);
  const double step = static_cast<double>(length) / to, reach = std::max(1.0, step);
  for (int i = 0; i < to; ++i) {
    const double centre = (i + .5) * step - .5;
    std::vector<float> weights;
    const int first = std::max(0, static_cast<int>(std::ceil(centre - 3 * reach)));
    const int last = std::min(length - 1, static_cast<int>(std::floor(centre + 3 * reach)));
    double sum = 0;
    for (int s = first; s <= last; ++s) sum += lanczos((s - centre) / reach);
    for (int s = first; s <= last; ++s) weights.push_back(static_cast<float>(lanczos((s - centre) / reach) / sum));
    for (int line = 0; line < lines; ++line) {
      const float* in = from.data() + (static_cast<std::ptrdiff_t>(line) * length + first) * 3;
      float red = 0, green = 0, blue = 0;
      for (const float weight : weights) {
        red += weight * in[0], green += weight * in[1], blue += weight * in[2];
        in += 3;
      }
      float* out = result.data() + (static_cast<std::ptrdiff_t>(i) * lines + line) * 3;
      out[0] = red, out[1] = green, out[2] = blue;
    }
  }
  return result;
}

std::vector<float> decoded(const std::string& file, int width, int height) {
  const std::unique_ptr<void, int (*)(void*)> handle(tjInitDecompress(), &tjDestroy);
  std::vector<std::uint8_t> bytes(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
  REQUIRE(tjDecompress2(handle.get(), reinterpret_cast<const unsigned char*>(file.data()), file.size(), bytes.data(),
                        width, 0, height, TJPF_RGB, TJFLAG_ACCURATEDCT) == 0);
  return {bytes.begin(), bytes.end()};
}

// Decibels between a photo of this size fitted into a box and the reference.
double likeness(int width, int height, unsigned box_width, unsigned box_height) {
  const Scene scene(width, height);
  const auto colour = [&](int x, int y) { return scene.at(x, y); };
  const std::string file = jpeg(width, height, colour, {.quality = 90, .half_chroma = true});
  const auto image = developed(file, {.width = box_width, .height = box_height, .cover = 0});
  REQUIRE(image.outcome == PhotoOutcome::done);
  const auto narrow = across(decoded(file, width, height), width, height, image.width);
  const auto reference = across(narrow, height, image.width, image.height);
  double sum = 0;
  for (std::size_t i = 0; i < reference.size(); ++i) {
    const int shift = 16 - 8 * static_cast<int>(i % 3);
    const double wrong = std::clamp(reference[i], 0.f, 255.f) - static_cast<double>(image.words[i / 3] >> shift & 255);
    sum += wrong * wrong;
  }
  return 10 * std::log10(255 * 255 / (sum / static_cast<double>(reference.size())));
}

bool long_tests() { return std::getenv("BANGVANG_LONG") != nullptr; }

}  // namespace

TEST_CASE("A scaled JPEG is within 38 dB of a Lanczos reference made of all its pixels") {
  CHECK(likeness(800, 600, 384, 216) >= 38);  // as 12 megapixels to full HD: .36
  CHECK(likeness(640, 480, 320, 240) >= 38);  // just a half, where nothing is left to the filter
  CHECK(likeness(640, 480, 310, 300) >= 38);
  if (long_tests()) CHECK(likeness(4000, 3000, 1920, 1080) >= 38);
}
