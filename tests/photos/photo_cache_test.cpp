// What the cache keeps, and what it lets go of first.
#include "photos/photo_cache.h"

#include "catch.h"

using namespace bangvang;

namespace {

constexpr std::size_t one = 400;  // bytes of an image

PhotoWish wish(const std::string& file) { return {file, 10, 10, true, .5f, .5f}; }
std::shared_ptr<const PhotoImage> image(int times = 1) {
  return std::make_shared<PhotoImage>(PhotoImage{10, 10 * times, std::vector<std::uint32_t>(100u * static_cast<unsigned>(times))});
}
PhotoWindow window(std::initializer_list<const char*> files, std::size_t live = 1, std::size_t urgent = 2) {
  PhotoWindow made;
  for (const char* file : files) made.wishes.push_back(wish(file));
  made.live = std::min(live, made.wishes.size());
  made.urgent = std::min(urgent, made.wishes.size());
  return made;
}

}  // namespace

TEST_CASE("Without a window the cache lets go of what was used longest ago") {
  PhotoCache cache(2 * one);
  cache.keep(wish("a"), image());
  cache.keep(wish("b"), image());
  CHECK(cache.find(wish("a")));
  cache.keep(wish("c"), image());
  CHECK(cache.find(wish("a")));
  CHECK_FALSE(cache.find(wish("b")));
  CHECK(cache.find(wish("c")));
  CHECK(cache.bytes() == 2 * one);
}

TEST_CASE("What is not in the window goes first, however lately it was used") {
  PhotoCache cache(3 * one);
  cache.follow(window({"live", "next", "far"}));
  cache.keep(wish("live"), image());
  cache.keep(wish("far"), image());
  cache.keep(wish("stray"), image());
  CHECK(cache.find(wish("stray")));
  cache.keep(wish("next"), image());
  CHECK_FALSE(cache.knows(wish("stray")));
  CHECK(cache.knows(wish("far")));
}

TEST_CASE("Of the window's photos what is needed last goes first, be it the newest") {
  PhotoCache cache(3 * one);
  cache.follow(window({"live", "next", "soon", "later"}));
  for (const char* file : {"later", "soon", "next"}) CHECK(cache.keep(wish(file), image()));
  CHECK(cache.keep(wish("live"), image()));
  CHECK_FALSE(cache.knows(wish("later")));
  CHECK_FALSE(cache.keep(wish("later"), image()));
  CHECK(cache.knows(wish("soon")));
}

TEST_CASE("A window that moves makes room at once where the budget is overspent") {
  PhotoCache cache(2 * one);
  cache.follow(window({"big"}));
  cache.keep(wish("big"), image(5));
  CHECK(cache.bytes() == 5 * one);
  cache.follow(window({"other", "big"}));
  CHECK_FALSE(cache.knows(wish("big")));
  CHECK(cache.bytes() == 0);
}

TEST_CASE("The live step's photos stay whatever they weigh, and standby's beside them") {
  PhotoCache cache(2 * one);
  cache.follow(window({"live", "next", "soon"}));
  CHECK(cache.keep(wish("live"), image(5)));
  CHECK(cache.keep(wish("next"), image(2)));
  CHECK_FALSE(cache.keep(wish("soon"), image()));
  CHECK(cache.bytes() == 7 * one);
  cache.follow(window({"next", "soon"}));
  CHECK_FALSE(cache.knows(wish("live")));
}

TEST_CASE("A standby photo larger than the budget is not kept") {
  PhotoCache cache(2 * one);
  cache.follow(window({"live", "next"}));
  cache.keep(wish("live"), image());
  CHECK_FALSE(cache.keep(wish("next"), image(3)));
  CHECK(cache.bytes() == one);
}

TEST_CASE("An image larger than the whole cache is not kept") {
  PhotoCache cache(one - 1);
  CHECK_FALSE(cache.keep(wish("a"), image()));
  CHECK(cache.bytes() == 0);
}

TEST_CASE("Failures are remembered, but not without bound") {
  PhotoCache cache(1000);
  for (int i = 0; i < 10000; ++i) cache.keep(wish(std::to_string(i)), nullptr);
  CHECK(cache.find(wish("9999")));
  CHECK_FALSE(cache.find(wish("0")));
}

TEST_CASE("What is forgotten weighs nothing and may come again") {
  PhotoCache cache(one);
  cache.keep(wish("a"), nullptr);
  cache.forget(wish("a"));
  CHECK_FALSE(cache.knows(wish("a")));
  CHECK(cache.keep(wish("a"), image()));
  CHECK(cache.keep(wish("a"), image()));
  CHECK(cache.bytes() == one);
}
