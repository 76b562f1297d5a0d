// A run sheet that is written: its order, cues, titles, notes and seconds.
#include "catch.h"
#include "ceremonies.h"
#include "step_ids.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

RundownRow row(SceneKind scene, std::string subject = {}, std::string cue = {}) {
  RundownRow made;
  made.show = {scene, std::move(subject)};
  made.cue = std::move(cue);
  return made;
}

std::string steps(std::vector<RundownRow> rows) {
  Ceremony made = rich();
  made.rundown = std::move(rows);
  return ids(compile(made));
}

}  // namespace

TEST_CASE("a written run sheet is followed row by row, and nothing is added") {
  CHECK(steps({row(SceneKind::title), row(SceneKind::speaker, "agenda#1"), row(SceneKind::agenda, "agenda#3"),
               row(SceneKind::hold)}) == "title speaker:agenda#1 agenda/3 hold");
}

TEST_CASE("each scene can be named by itself") {
  CHECK(steps({row(SceneKind::decision, "bang-khen")}) == "decision:bang-khen");
  CHECK(steps({row(SceneKind::decision, "bang-khen.dot-2")}) == "decision:bang-khen.dot-2");
  CHECK(steps({row(SceneKind::recipient, "bang-khen.r3")}) == "recipient:bang-khen.r3");
  CHECK(steps({row(SceneKind::recipient, "bang-khen")}) ==
        "recipient:bang-khen.r2 recipient:bang-khen.r3 recipient:bang-khen.r4 recipient:bang-khen.r5");
  CHECK(steps({row(SceneKind::flowers, "co-thi-dua"), row(SceneKind::flowers, "leadership")}) ==
        "flowers:co-thi-dua flowers:leadership");
  CHECK(steps({row(SceneKind::photos, "le-ky/anh-2")}) == "photos:le-ky/anh-2");
  CHECK(steps({row(SceneKind::notice, "giai-lao"), row(SceneKind::countdown, "giai-lao")}) ==
        "countdown:giai-lao countdown:giai-lao~2");
  CHECK(steps({row(SceneKind::talk, "ky-anh"), row(SceneKind::quote, "motto"), row(SceneKind::handover)}) ==
        "talk:ky-anh quote:motto handover");
}

TEST_CASE("a batch brings its own decision and its recipients") {
  CHECK(steps({row(SceneKind::batch, "dot-2"), row(SceneKind::notice, "chup-anh")}) ==
        "batch:bang-khen.dot-2 decision:bang-khen.dot-2 recipient:bang-khen.r4 recipient:bang-khen.r5 notice:chup-anh");
}

TEST_CASE("an honour comes without what the run sheet names by itself") {
  CHECK(steps({row(SceneKind::honour, "bang-khen"), row(SceneKind::decision, "bang-khen"),
               row(SceneKind::batch, "bang-khen.dot-1"), row(SceneKind::batch, "bang-khen.dot-2"),
               row(SceneKind::notice, "chup-anh")}) ==
        "honour:bang-khen decision:bang-khen batch:bang-khen.dot-1 recipient:bang-khen.r2 recipient:bang-khen.r3 "
        "batch:bang-khen.dot-2 decision:bang-khen.dot-2 recipient:bang-khen.r4 recipient:bang-khen.r5 notice:chup-anh");
}

TEST_CASE("recipients that are named one by one are not called again with their honour") {
  CHECK(steps({row(SceneKind::honour, "co-thi-dua"), row(SceneKind::recipient, "co-thi-dua.r1")}) ==
        "honour:co-thi-dua recipient:co-thi-dua.r1");
}

TEST_CASE("the same thing named twice is shown twice") {
  CHECK(steps({row(SceneKind::title), row(SceneKind::title), row(SceneKind::title)}) == "title title~2 title~3");
}

TEST_CASE("an asterisk names all of its kind that the run sheet does not name by id") {
  CHECK(steps({row(SceneKind::notice, "chao-co"), row(SceneKind::notice, "*")}) ==
        "notice:chao-co countdown:giai-lao notice:chup-anh");
}

TEST_CASE("a row of unknown things adds nothing; nothing at all is a title") {
  CHECK(steps({row(SceneKind::title), row(SceneKind::ranking, "nix"), row(SceneKind::speaker, "agenda#99"),
               row(SceneKind::agenda, "agenda#"), row(SceneKind::photos, "x/y")}) == "title");
  CHECK(steps({row(SceneKind::ranking, "nix")}) == "title");
}

TEST_CASE("written cues win, others are numbered past them, and steps of one row share one") {
  Ceremony made = rich();
  made.rundown = {row(SceneKind::title, "", "2"), row(SceneKind::agenda), row(SceneKind::figures, "kinh-te", "12.5"),
                  row(SceneKind::members)};
  CHECK(cued_ids(compile(made)) == "2 title\n1 agenda\n12.5 figures:kinh-te\n12.5 figures:kinh-te/page-2\n3 members\n");
}

TEST_CASE("title and script are the first step's, notes and seconds every step's of the row") {
  Ceremony made = rich();
  RundownRow one = row(SceneKind::photos, "le-ky");
  one.title = "Ảnh";
  one.notes = "tắt đèn";
  one.script = "Mời xem";
  one.seconds = 8;
  one.skip = true;
  made.rundown = {one, row(SceneKind::title)};
  const Program program = compile(made);
  CHECK(program.steps[0].title == "Ảnh");
  CHECK(program.steps[1].title == "anh-2");
  CHECK(program.steps[0].script == "Mời xem");
  CHECK(program.steps[1].script.empty());
  CHECK(program.steps[1].notes == "tắt đèn");
  CHECK(program.steps[1].seconds == 8);
  CHECK(program.steps[1].skip);
  CHECK_FALSE(program.steps[2].skip);
}

TEST_CASE("rows after an agenda item belong to it") {
  Ceremony made = rich();
  made.rundown = {row(SceneKind::title), row(SceneKind::speaker, "agenda#1"), row(SceneKind::members)};
  const Program program = compile(made);
  CHECK(program.steps[0].section.empty());
  CHECK(program.steps[2].section == "Khai mạc");
  CHECK(program.steps[2].agenda == 0);
}
