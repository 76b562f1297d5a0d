// Photos that wait for a step which comes too late, or not at all.
#include "show/after_problems.h"

#include "catch.h"
#include "ceremonies.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

using Lines = std::vector<std::string>;

// An album of photos that wait for these steps, behind an honour of two with a group's call.
Ceremony album(const std::vector<std::string>& after) {
  Ceremony made = only_a_title();
  made.honours = {honour("h")};
  add_recipients(made, 0, 2);
  Album& one = made.albums.emplace_back();
  one.id = "le-ky";
  for (const std::string& step : after) {
    Photo& photo = one.photos.emplace_back();
    photo.id = std::to_string(one.photos.size());
    photo.after = step;
    photo.origin.file = "photos/le-ky.csv";
    photo.origin.line = static_cast<int>(one.photos.size()) + 1;
    photo.origin.column = 4;
  }
  return made;
}

RundownRow row(SceneKind scene, const std::string& subject) {
  RundownRow made;
  made.show = {scene, subject};
  return made;
}

Lines found(const Ceremony& ceremony, Language language = Language::english) {
  Lines lines;
  for (const Problem& problem : after_problems(compile(ceremony))) lines.push_back(to_text(problem, language));
  return lines;
}

}  // namespace

TEST_CASE("a photo behind what it waits for is in its place, and so is one that waits for nothing") {
  CHECK(found(album({"recipient:h.r1", "", "honour:h"})).empty());
}

TEST_CASE("a photo that the run sheet has before what it waits for is a warning at its cell") {
  Ceremony ceremony = album({"recipient:h.r2", "title"});
  ceremony.rundown = {row(SceneKind::title, ""), row(SceneKind::photos, "le-ky"), row(SceneKind::honour, "h")};
  CHECK(found(ceremony) == Lines{"photos/le-ky.csv:2:4: warning: the photo is shown before the step that it must wait for: "
                                 "“recipient:h.r2” (“Người 2 – Đơn vị 2”); place the album behind that step in the run sheet, or mend this cell"});
  CHECK(found(ceremony, Language::vietnamese) ==
        Lines{"photos/le-ky.csv:2:4: cảnh báo: ảnh được chiếu trước bước mà ảnh phải chờ: “recipient:h.r2” "
              "(“Người 2 – Đơn vị 2”); xếp album sau bước đó trong trình tự, hoặc sửa cột này"});
  ceremony.rundown[1].skip = true;  // GO passes it over
  CHECK(found(ceremony).empty());
}

TEST_CASE("a photo that is shown twice, first too early, is a warning") {
  Ceremony ceremony = album({"honour:h"});
  ceremony.rundown = {row(SceneKind::photos, "le-ky"), row(SceneKind::honour, "h"), row(SceneKind::photos, "le-ky")};
  CHECK(found(ceremony).size() == 1);
}

TEST_CASE("a step that the run sheet does not have is a warning with the nearest one") {
  const Lines lines = found(album({"recipient:h.r2/place-1", "recipient:h.r22", "photos:le-ky/9"}));
  REQUIRE(lines.size() == 3);
  CHECK(lines[1] == "photos/le-ky.csv:3:4: warning: the run sheet has no such step as the photo must wait for: “recipient:h.r22”; did you mean “recipient:h.r2”?");
}

TEST_CASE("a list has no steps of its own for its people: waiting for one of them is waiting for ever") {
  Ceremony ceremony = album({"recipient:h.r1", "batch:h.1"});
  ceremony.honours[0].layout = HonourLayout::list;
  CHECK(found(ceremony).size() == 1);
}

TEST_CASE("ten thousand wrong cells are a thousand warnings, and no long wait") {
  CHECK(found(album(std::vector<std::string>(10'000, "no:such"))).size() == 1000);
}
