// Which photos the scenes show, and how: covered about the focus, or whole.
#include <fmt/format.h>

#include "catch.h"
#include "fakes/sample_ceremony.h"
#include "wall.h"

using namespace bangvang;

namespace {

std::vector<PhotoMark> photos_of(const Picture& picture) {
  std::vector<PhotoMark> photos;
  for (const Mark& mark : picture.marks)
    if (const PhotoMark* photo = std::get_if<PhotoMark>(&mark)) photos.push_back(*photo);
  return photos;
}

// "file cover .5 .33"
std::string said(const PhotoMark& p) {
  return fmt::format("{} {} {:.2f} {:.2f}", p.file, p.fit == Fit::cover ? "cover" : "contain", p.focus_x, p.focus_y);
}

Ceremony with_photo(const Photo& photo) {
  Ceremony c = sample_ceremony();
  c.albums[0].photos = {photo};
  return c;
}

}  // namespace

TEST_CASE("a portrait fills its frame, with the focus at the upper third unless its row says another") {
  Ceremony c = sample_ceremony();
  const std::string step = "recipient:chien-si." + c.recipients.back().id;
  const Wall plain(c);
  REQUIRE(photos_of(plain.picture(step)).size() == 1);
  CHECK(said(photos_of(plain.picture(step))[0]) == "photos/b.jpg cover 0.50 0.33");
  c.recipients.back().focus = {.2f, .7f};
  CHECK(said(photos_of(Wall(c).picture(step))[0]) == "photos/b.jpg cover 0.20 0.70");
}

TEST_CASE("the portraits of a group on cards fill theirs, each about its own focus") {
  Ceremony c = sample_ceremony();
  c.recipients[2].focus = {.1f, .1f};
  const std::vector<PhotoMark> photos = photos_of(Wall(c).picture("recipient:bang-khen.r4"));
  REQUIRE(photos.size() == 5);  // of eight, three have none
  CHECK(said(photos[0]) == "photos/a.jpg cover 0.10 0.10");
  CHECK(said(photos[1]) == "photos/a.jpg cover 0.50 0.33");
}

TEST_CASE("who is on a list, or has no photo, is shown without one") {
  const Wall wall(sample_ceremony());
  for (const char* step : {"batch:giay-khen.1", "recipient:co-thi-dua.r1"})
    CHECK(photos_of(wall.picture(step)).empty());
}

TEST_CASE("emblems are shown whole: the ceremony's on hold, the members' on their cards") {
  Ceremony c = sample_ceremony();
  c.emblem = "emblem.png";
  c.members[0].emblem = "photos/th.png";
  const Wall wall(c);
  const std::vector<PhotoMark> hold = photos_of(hold_picture(wall.program, wall.output, wall.metrics));
  REQUIRE(hold.size() == 1);
  CHECK(hold[0].fit == Fit::contain);
  const std::vector<PhotoMark> members = photos_of(wall.picture("members"));
  REQUIRE(members.size() == 1);
  CHECK(members[0].fit == Fit::contain);
}

TEST_CASE("a photo over the wall fills it about the middle, or about the focus of its row") {
  Photo photo;
  photo.id = "1", photo.file = "photos/le-ky/1.jpg";
  CHECK(said(photos_of(Wall(with_photo(photo)).picture("photos:le-ky/1"))[0]) == "photos/le-ky/1.jpg cover 0.50 0.50");
  photo.focus = {.5f, .2f};
  CHECK(said(photos_of(Wall(with_photo(photo)).picture("photos:le-ky/1"))[0]) == "photos/le-ky/1.jpg cover 0.50 0.20");
}

TEST_CASE("a document in an album is shown whole where its row says so") {
  Photo photo;
  photo.id = "1", photo.file = "photos/le-ky/giao-uoc.jpg", photo.whole = true;
  for (const char* caption : {"", "Bản giao ước thi đua"}) {
    photo.caption = caption;
    const std::vector<PhotoMark> photos = photos_of(Wall(with_photo(photo)).picture("photos:le-ky/1"));
    REQUIRE(photos.size() == 1);
    CHECK(photos[0].fit == Fit::contain);
  }
}

TEST_CASE("speakers, leaders and quotations are words only") {
  const Wall wall(sample_ceremony());
  for (const char* step : {"speaker:agenda#1", "talk:kinh-nghiem", "leadership", "quote:loi-bac"}) {
    INFO(step);
    REQUIRE(wall.program.index_of(step) >= 0);
    CHECK(photos_of(wall.picture(step)).empty());
  }
}
