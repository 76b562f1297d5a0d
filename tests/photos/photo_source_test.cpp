// Photos from the ceremony's folder: at once, and by a thread of their own.
#include <atomic>
#include <condition_variable>
#include <mutex>

#include "catch.h"
#include "fakes/fake_disk.h"
#include "fakes/photo_files.h"
#include "photos/photo_library.h"
#include "photos/photos_at_once.h"

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

TEST_CASE("A photo comes at the size it was wished for") {
  const FakeDisk disk = with({{"le/photos/a.jpg", red(20)}});
  PhotosAtOnce photos(disk, "le");
  const auto image = photos.photo(wish("photos/a.jpg"));
  REQUIRE(image);
  CHECK(image->width == 8);
  CHECK(image->words[0] == 0xffff0000u);
  CHECK(photos.problems().empty());
}

TEST_CASE("A photo is read once however often it is asked for") {
  const FakeDisk disk = with({{"le/a.jpg", red(20)}});
  PhotosAtOnce photos(disk, "le");
  const auto first = photos.photo(wish("a.jpg"));
  CHECK(photos.photo(wish("a.jpg")) == first);
  CHECK(disk.reads == 1);
}

TEST_CASE("Missing, broken and empty photos are problems, one a file, and asked for only once a size") {
  const FakeDisk disk = with({{"le/broken.jpg", "\xff\xd8\xff nothing"}, {"le/empty.png", ""}});
  PhotosAtOnce photos(disk, "le");
  for (int round = 0; round < 2; ++round) {
    for (const char* file : {"missing.jpg", "broken.jpg", "empty.png", ""}) {
      CHECK_FALSE(photos.photo(wish(file)));
      CHECK_FALSE(photos.photo(wish(file, 9)));
    }
  }
  REQUIRE(photos.problems().size() == 4);
  CHECK(to_text(photos.problems()[0], Language::english) ==
        "missing.jpg: warning: there is no such photo; copy it into the ceremony's folder, or mend its name in the table");
  CHECK(to_text(photos.problems()[1], Language::english) ==
        "broken.jpg: warning: the photo cannot be decoded; save it anew as JPEG or PNG of at most 100 megapixels");
}

TEST_CASE("A photo outside of the folder is refused, by path and by link") {
  FakeDisk disk = with({{"le/a.jpg", red(4)}, {"other/b.jpg", red(4)}, {"le-2/c.jpg", red(4)}});
  disk.links["le/link.jpg"] = "other/b.jpg";
  PhotosAtOnce photos(disk, "le");
  CHECK_FALSE(photos.photo(wish("../other/b.jpg")));
  CHECK_FALSE(photos.photo(wish("../le-2/c.jpg")));
  CHECK_FALSE(photos.photo(wish("link.jpg")));
  CHECK(photos.photo(wish("./a.jpg")));
  REQUIRE(photos.problems().size() == 3);
  CHECK(photos.problems()[0].what.en == "the photo lies outside of the ceremony's folder");
  CHECK(disk.reads == 1);
}

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
