// Photos from the ceremony's folder, by a thread of their own.
#include <atomic>
#include <condition_variable>
#include <mutex>

#include "catch.h"
#include "fakes/fake_disk.h"
#include "fakes/photo_files.h"
#include "photos/photo_library.h"

using namespace bangvang;

namespace {

std::string red(int side) {
  return bmp(side, side, [](int, int) { return 0xff0000u; });
}
FakeDisk with(std::map<std::string, std::string> files) { return FakeDisk(std::move(files)); }
PhotoWish wish(const std::string& file, int side = 8) { return {file, side, side, true, .5f, .5f}; }

// Waits until a library has answered `n` wishes.
struct Arrivals {
  std::mutex mutex;
  std::condition_variable changed;
  int count = 0;
  std::function<void()> one() {
    return [this] {
      const std::lock_guard lock(mutex);
      ++count;
      changed.notify_all();
    };
  }
  void wait_for(int n) {
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return count >= n; });
  }
};

}  // namespace

TEST_CASE("The library answers with nothing first, and has the photo when it arrives") {
  const FakeDisk disk = with({{"le/a.jpg", red(20)}});
  Arrivals arrivals;
  PhotoLibrary photos(disk, "le", 1 << 20, arrivals.one());
  CHECK_FALSE(photos.photo(wish("a.jpg")));
  arrivals.wait_for(1);
  const auto image = photos.photo(wish("a.jpg"));
  REQUIRE(image);
  CHECK(image->words[0] == 0xffff0000u);
  CHECK(photos.generation() == 1);
  CHECK_FALSE(photos.busy());
}

TEST_CASE("A photo asked for many times while it is on its way is developed once") {
  const FakeDisk disk = with({{"le/a.jpg", red(300)}});
  Arrivals arrivals;
  PhotoLibrary photos(disk, "le", 1 << 20, arrivals.one());
  for (int i = 0; i < 50; ++i) (void)photos.photo(wish("a.jpg"));
  arrivals.wait_for(1);
  CHECK(photos.photo(wish("a.jpg")));
  CHECK(photos.generation() == 1);
}

TEST_CASE("A failing photo stays away for ever and leaves a problem") {
  const FakeDisk disk = with({{"le/a.jpg", "no picture"}});
  Arrivals arrivals;
  PhotoLibrary photos(disk, "le", 1 << 20, arrivals.one());
  CHECK_FALSE(photos.photo(wish("a.jpg")));
  arrivals.wait_for(1);
  CHECK_FALSE(photos.photo(wish("a.jpg")));
  CHECK_FALSE(photos.busy());
  REQUIRE(photos.problems().size() == 1);
  CHECK(photos.problems()[0].where.file == "a.jpg");
}

TEST_CASE("A library closes while wishes are waiting") {
  std::map<std::string, std::string> files;
  for (int i = 0; i < 100; ++i) files["le/" + std::to_string(i) + ".jpg"] = red(200);
  const FakeDisk disk(files);
  PhotoLibrary photos(disk, "le", 1 << 20);
  for (int i = 0; i < 100; ++i) (void)photos.photo(wish(std::to_string(i) + ".jpg"));
}

TEST_CASE("The cache lets go of what was used longest ago") {
  const auto image = std::make_shared<PhotoImage>(PhotoImage{10, 10, std::vector<std::uint32_t>(100)});
  PhotoCache cache(1000);
  cache.keep(wish("a"), image);
  cache.keep(wish("b"), image);
  CHECK(cache.find(wish("a")));
  cache.keep(wish("c"), image);
  CHECK(cache.find(wish("a")));
  CHECK_FALSE(cache.find(wish("b")));
  CHECK(cache.find(wish("c")));
  CHECK(cache.bytes() == 800);
}

TEST_CASE("An image larger than the cache is kept alone") {
  const auto image = std::make_shared<PhotoImage>(PhotoImage{10, 10, std::vector<std::uint32_t>(100)});
  PhotoCache cache(10);
  cache.keep(wish("a"), image);
  cache.keep(wish("b"), image);
  CHECK(cache.find(wish("b")));
  CHECK_FALSE(cache.find(wish("a")));
}

TEST_CASE("Failures are remembered, but not without bound") {
  PhotoCache cache(1000);
  for (int i = 0; i < 10000; ++i) cache.keep(wish(std::to_string(i)), nullptr);
  CHECK(cache.find(wish("9999")));
  CHECK_FALSE(cache.find(wish("0")));
}
