// Photos cut, scaled and bounded, whatever their format.
#include "catch.h"
#include "decoding/cut.h"
#include "decoding/developed.h"
#include "fakes/photo_files.h"

using namespace bangvang;

TEST_CASE("A picture is developed with its size and colours") {
  const std::string file = bmp(3, 2, [](int x, int) { return x == 0 ? 0xff0000u : 0x00ff00u; });
  const auto image = developed(file, {.width = 3, .height = 2});
  REQUIRE(image.outcome == PhotoOutcome::done);
  CHECK(image.width == 3);
  CHECK(image.height == 2);
  CHECK(image.at(0, 0) == 0xffff0000u);
  CHECK(image.at(1, 1) == 0xff00ff00u);
}

TEST_CASE("To measure a photo needs no sheet") {
  const Development size = develop(bmp(30, 20, [](int, int) { return 0u; }), {.measure = 1}, {});
  CHECK(size.outcome == PhotoOutcome::done);
  CHECK(size.full_width == 30);
  CHECK(size.full_height == 20);
}

TEST_CASE("What is no picture is not developed") {
  for (const std::string& file :
       {std::string(), std::string("not a picture at all"), std::string(1000, '\xff'), std::string(1000, '\0')}) {
    CHECK(developed(file, {.width = 3, .height = 3}).outcome == PhotoOutcome::not_a_picture);
  }
}

TEST_CASE("A request that its sheet cannot hold is refused") {
  std::vector<std::uint32_t> sheet(10);
  const std::string file = bmp(3, 2, [](int, int) { return 0u; });
  CHECK(develop(file, {.width = 4, .height = 3}, sheet).outcome == PhotoOutcome::too_large);
  CHECK(develop(file, {.width = 0, .height = 3}, sheet).outcome == PhotoOutcome::too_large);
  CHECK(develop(file, {.width = 1u << 31, .height = 1u << 31}, sheet).outcome == PhotoOutcome::too_large);
}

TEST_CASE("A header that claims more than a hundred megapixels is refused before memory is taken") {
  CHECK(developed(bmp_header(20000, 5001), {.width = 3, .height = 3}).outcome == PhotoOutcome::too_large);
  CHECK(developed(bmp_header(2147483647, 2147483647), {.width = 3, .height = 3}).outcome != PhotoOutcome::done);
}

TEST_CASE("A picture whose data inflate to far more than its pixels is refused") {
  CHECK(developed(inflating_png(1000), {.width = 3, .height = 3}).outcome == PhotoOutcome::done);
  CHECK(developed(inflating_png(8'000'000), {.width = 3, .height = 3}).outcome != PhotoOutcome::done);
}

TEST_CASE("A face near the side of a wide photo comes to stand in the middle of the cut, not at its edge") {
  PhotoRequest request{.width = 560, .height = 800, .focus_x = 2000.f / 2400, .focus_y = .67f};
  const Cut aside = cut_of(2400, 1350, request);
  CHECK(aside.part.x + aside.part.width == Approx(2400));  // as far as the photo goes
  CHECK(2000 - aside.part.x < .7 * aside.part.width);
  request.focus_x = .6f;
  const Cut within = cut_of(2400, 1350, request);
  CHECK(within.part.x + within.part.width / 2 == Approx(.6 * 2400));
}

TEST_CASE("The focus stands between a third and the middle of the cut's height, and the middle stays the middle") {
  const auto place = [](float focus_y) {
    const Cut cut = cut_of(1000, 4000, {.width = 100, .height = 100, .focus_y = focus_y});
    return (focus_y * 4000 - cut.part.y) / cut.part.height;
  };
  CHECK(place(.2f) == Approx(.33));
  CHECK(place(.33f) == Approx(.33));
  CHECK(place(.5f) == Approx(.5));
  CHECK(place(.7f) == Approx(.5));
}

TEST_CASE("Cover fills the box and keeps the focus in it") {
  // Left half red, right half blue, twice as wide as the wish.
  const std::string file = bmp(80, 40, [](int x, int) { return x < 40 ? 0xff0000u : 0x0000ffu; });
  const auto left = developed(file, {.width = 20, .height = 20, .focus_x = 0});
  const auto right = developed(file, {.width = 20, .height = 20, .focus_x = 1});
  CHECK(left.width == 20);
  CHECK(left.height == 20);
  CHECK(left.at(5, 0) == 0xffff0000u);
  CHECK(right.at(5, 0) == 0xff0000ffu);
}

TEST_CASE("Contain keeps the whole picture and its proportions") {
  const std::string file = bmp(80, 40, [](int, int) { return 0x123456u; });
  const auto image = developed(file, {.width = 20, .height = 20, .cover = 0});
  CHECK(image.width == 20);
  CHECK(image.height == 10);
  CHECK(image.at(15, 2) == 0xff123456u);
}

TEST_CASE("A picture a thousand times as long as wide is never empty") {
  const std::string file = bmp(1000, 1, [](int, int) { return 0xffffffu; });
  CHECK(developed(file, {.width = 30, .height = 30, .cover = 0}).height == 1);
  CHECK(developed(file, {.width = 30, .height = 30}).at(29, 29) == 0xffffffffu);
}

TEST_CASE("Scaling up and down keeps an even colour even") {
  const std::string file = bmp(7, 5, [](int, int) { return 0x808080u; });
  for (const unsigned side : {1u, 2u, 7u, 50u}) {
    for (const std::uint32_t word : developed(file, {.width = side, .height = side}).words) CHECK(word == 0xff808080u);
  }
}

TEST_CASE("A fine pattern becomes its mean when it is made much smaller") {
  const std::string file = bmp(400, 400, [](int x, int y) { return (x + y) % 2 ? 0xffffffu : 0u; });
  const auto image = developed(file, {.width = 10, .height = 10});
  for (const std::uint32_t word : image.words) CHECK(static_cast<int>(word & 255) == Approx(127.5).margin(3));
}
