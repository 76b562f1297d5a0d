// Photos that wait for a step (`after`): GO passes them over, a jump is refused, until that step has been shown.
#include "catch.h"
#include "evening.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

// n1, two photos of which the second waits for n2, then n2 and n3.
Ceremony waiting() {
  Ceremony made = notices(3);
  Album album;
  album.id = "le";
  for (const char* file : {"mot.jpg", "hai.jpg"}) {
    Photo photo;
    photo.file = file;
    photo.id = std::string(file).substr(0, 3);
    photo.caption = file;
    album.photos.push_back(photo);
  }
  album.photos[1].after = "notice:n2";
  made.albums.push_back(album);
  RundownRow row;
  row.show = {SceneKind::photos, "le"};
  made.rundown.insert(made.rundown.begin() + 1, row);
  return made;
}

}  // namespace

TEST_CASE("GO passes over a photo whose step is still to come") {
  Evening evening(waiting());
  CHECK(evening.press("GO").wall() == "photos:le/mot");
  CHECK(evening.press("GO").wall() == "notice:n2");
}

TEST_CASE("a jump to a photo whose step is still to come is refused, and says after which cue it comes") {
  Evening evening(waiting());
  const std::string cue = evening.program.steps[static_cast<std::size_t>(evening.program.index_of("notice:n2"))].cue;
  for (const char* jump : {"take=photos:le/hai", "arm=photos:le/hai"}) {
    evening.press(jump);
    REQUIRE(evening.refused);
    CHECK(evening.refused->kind == RefusalKind::waits);
    CHECK(evening.refused->why.en == "This photo comes after cue " + cue + ", which is not announced yet");
  }
  CHECK(evening.wall() == "notice:n1");
}

TEST_CASE("a photo goes on waiting for a step that is not there any more") {
  Ceremony made = waiting();
  made.albums[0].photos[1].after = "recipient:bang-khen.nobody";
  Evening evening(made);
  CHECK(evening.press("GO GO").wall() == "notice:n2");
  evening.press("take=photos:le/hai");
  REQUIRE(evening.refused);
  CHECK(evening.refused->kind == RefusalKind::waits);
}

TEST_CASE("once its step has been shown a photo is like any other") {
  Evening evening(waiting());
  CHECK(evening.press("take=notice:n2 take=photos:le/hai").wall() == "photos:le/hai");
  CHECK_FALSE(evening.refused);
}

TEST_CASE("a photo right behind its step stands by as soon as that is live") {
  Ceremony made = waiting();
  made.albums[0].photos[0].after = "notice:n1";
  Evening evening(made);
  CHECK(evening.state.standby == "photos:le/mot");
}
