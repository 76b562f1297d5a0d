// The worst evenings of other programs' users, as far as they are the photos': none of them may happen here.
#include "catch.h"
#include "photos/photo_work.h"

using namespace bangvang;

TEST_CASE("worst evening 9: 309 photos of 8 MB eat the memory (icpctools #1133)") {
  constexpr int steps = 309;
  constexpr std::size_t budget = 96u << 20;
  const auto pixels = std::make_shared<const PhotoImage>(PhotoImage{1920, 1080, std::vector<std::uint32_t>(1920u * 1080)});
  std::vector<std::vector<PhotoWish>> shown;
  for (int step = 0; step < steps; ++step) shown.push_back({{std::to_string(step) + ".jpg", 1920, 1080, true, .5f, .5f}});
  const std::size_t one = bytes_of(shown[0][0]);
  REQUIRE(one * steps > 25 * budget);

  PhotoWork work(budget);
  std::size_t most = 0;
  for (int live = 0; live < steps; ++live) {
    const Vantage vantage{live, live + 1 < steps ? live + 1 : -1, live - 1, -1, steps, [](int step) { return step + 1 < steps ? step + 1 : -1; }};
    work.want(photo_window(vantage, [&](int step) { return &shown[static_cast<std::size_t>(step)]; }, budget));
    if (live > 0) CHECK(work.photo(shown[static_cast<std::size_t>(live)][0]));  // it stood ready
    while (work.begin()) {
      work.finish(pixels);
      most = std::max(most, work.cached_bytes());
    }
    CHECK(work.photo(shown[static_cast<std::size_t>(live)][0]));
  }
  CHECK(most <= budget + one);
  CHECK(most > budget / 2);
}
