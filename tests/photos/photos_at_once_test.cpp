// Photos that are waited for.
#include "photos/photos_at_once.h"

#include "catch.h"
#include "fakes/plain_developer.h"

using namespace bangvang;

namespace {
PhotoWish wish(const std::string& file, int side = 8) { return {file, side, side, true, .5f, .5f}; }
}

TEST_CASE("A photo that is waited for is developed once however often it is asked for") {
  PlainDeveloper developer({{"a.jpg", 0xffff0000u}});
  PhotosAtOnce photos(developer);
  const auto first = photos.photo(wish("a.jpg"));
  REQUIRE(first);
  CHECK(first->words.at(0) == 0xffff0000u);
  CHECK(photos.photo(wish("a.jpg")) == first);
  CHECK(developer.developed == 1);
  CHECK(photos.problems().empty());
}

TEST_CASE("Photos that do not come are problems, one a file, and asked for only once a size") {
  PlainDeveloper developer({});
  PhotosAtOnce photos(developer);
  for (int round = 0; round < 2; ++round) {
    for (const char* file : {"a.jpg", "b.jpg"}) {
      CHECK_FALSE(photos.photo(wish(file)));
      CHECK_FALSE(photos.photo(wish(file, 9)));
    }
  }
  CHECK(developer.developed == 4);
  REQUIRE(photos.problems().size() == 2);
  CHECK(photos.problems()[1].where.file == "b.jpg");
}

TEST_CASE("What is wrong with the decoding itself is told before the photos") {
  PlainDeveloper developer({});
  developer.troubles = {{Severity::warning, {}, {"hỏng", "out of order"}, {}}};
  PhotosAtOnce photos(developer);
  CHECK_FALSE(photos.photo(wish("a.jpg")));
  REQUIRE(photos.problems().size() == 2);
  CHECK(photos.problems()[0].what.en == "out of order");
}
