// The library's thread, with a developer that the test steps.
#include "photos/photo_library.h"

#include "catch.h"
#include "fakes/stepped_developer.h"

using namespace bangvang;

namespace {

PhotoWish wish(const std::string& file) { return {file, 8, 8, true, .5f, .5f}; }
PhotoWindow window(std::initializer_list<const char*> files) {
  PhotoWindow made;
  for (const char* file : files) made.wishes.push_back(wish(file));
  made.live = std::min<std::size_t>(1, made.wishes.size());
  made.urgent = std::min<std::size_t>(2, made.wishes.size());
  return made;
}

// A library, and a count of what it has answered.
struct Hall {
  SteppedDeveloper developer;
  std::mutex mutex;
  std::condition_variable changed;
  int answers = 0;
  PhotoLibrary photos{developer, 1 << 20, [this] {
    const std::lock_guard lock(mutex);
    ++answers;
    changed.notify_all();
  }};
  void wait_for(int count) {
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return answers >= count; });
  }
};

}  // namespace

TEST_CASE("The library answers with nothing at once, and has the photo when it has come") {
  Hall hall;
  CHECK_FALSE(hall.photos.photo(wish("a")));
  hall.developer.wait_for("a");
  CHECK_FALSE(hall.photos.photo(wish("a")));
  CHECK(hall.photos.busy());
  hall.developer.step();
  hall.wait_for(1);
  const auto image = hall.photos.photo(wish("a"));
  REQUIRE(image);
  CHECK(image->words[0] == 0xff123456u);
  CHECK_FALSE(hall.photos.busy());
  CHECK(hall.photos.take_arrived() == std::vector<PhotoWish>{wish("a")});
}

TEST_CASE("A window is developed to its end without being asked for photo by photo") {
  Hall hall;
  hall.photos.want(window({"live", "next", "soon"}));
  hall.developer.step(3);
  hall.wait_for(3);
  CHECK(hall.photos.photo(wish("soon")));
  CHECK(hall.developer.developed() == 3);
  CHECK(hall.photos.cached_bytes() == 3 * 256);
}

TEST_CASE("After a jump the slow photo in hand makes way for the live step's") {
  Hall hall;
  hall.photos.want(window({"far"}));
  hall.developer.wait_for("far");
  hall.photos.want(window({"there"}));
  CHECK(hall.photos.hasten(0) == patience_ms);
  CHECK(hall.photos.hasten(patience_ms) == 2 * patience_ms);
  hall.developer.wait_for("there");
  CHECK_FALSE(hall.photos.hasten(patience_ms + 1));
  CHECK(hall.developer.given_up() == 1);
  CHECK(hall.photos.problems().empty());
}

TEST_CASE("A photo that is no longer wanted by anybody is finished if nothing waits behind it") {
  Hall hall;
  hall.photos.want(window({"far"}));
  hall.developer.wait_for("far");
  hall.photos.want({});
  CHECK_FALSE(hall.photos.hasten(0));
  hall.developer.step();
  hall.wait_for(1);
  CHECK(hall.photos.photo(wish("far")));
}

TEST_CASE("Closing does not wait for the photo in hand, nor for those behind it") {
  SteppedDeveloper developer;
  {
    PhotoLibrary photos(developer, 1 << 20);
    photos.want(window({"a", "b", "c"}));
    developer.wait_for("a");
  }
  CHECK(developer.developed() == 0);
  CHECK(developer.given_up() == 1);
}

TEST_CASE("A library that has nothing to do closes at once") {
  SteppedDeveloper developer;
  { PhotoLibrary photos(developer, 1 << 20); }
  CHECK(developer.given_up() == 0);
}

TEST_CASE("A broken photo stays away until its file is another one") {
  Hall hall;
  hall.developer.write("a", true);
  hall.photos.want(window({"a"}));
  hall.developer.step();
  hall.wait_for(1);
  CHECK_FALSE(hall.photos.photo(wish("a")));
  REQUIRE(hall.photos.problems().size() == 1);
  CHECK(hall.photos.problems()[0].where.file == "a");
  CHECK(hall.photos.take_arrived().empty());

  hall.photos.want(window({"a", "b"}));
  hall.developer.step();
  hall.wait_for(2);
  CHECK(hall.developer.developed() == 2);  // "b"; the broken file was looked at, not developed

  hall.developer.write("a", false);
  hall.photos.want(window({"a"}));
  hall.developer.step();
  hall.wait_for(3);
  CHECK(hall.photos.photo(wish("a")));
  CHECK(hall.photos.problems().empty());
}

TEST_CASE("Photos are asked for from many threads at once") {
  Hall hall;
  hall.developer.step(1000);
  std::vector<std::thread> hands;
  for (int hand = 0; hand < 4; ++hand) {
    hands.emplace_back([&hall, hand] {
      for (int i = 0; i < 200; ++i) {
        (void)hall.photos.photo(wish(std::to_string(i % 17)));
        if (i % 50 == hand) hall.photos.want(window({"1", "2", "3"}));
        (void)hall.photos.hasten(i);
        (void)hall.photos.take_arrived();
        (void)hall.photos.problems();
      }
    });
  }
  for (std::thread& hand : hands) hand.join();
  hall.photos.want(window({"1"}));
  hall.developer.step(1000);
  while (!hall.photos.photo(wish("1"))) std::this_thread::yield();
  SUCCEED();
}
