// The run sheet that is made when none is written: what comes, and in which order.
#include "catch.h"
#include "ceremonies.h"
#include "step_ids.h"

using namespace bangvang;
using namespace bangvang::sample;

TEST_CASE("a rich ceremony compiles to exactly these steps") {
  CHECK(cued_ids(compile(rich())) == R"(1 title
2 notice:chao-co
3 delegates
3 delegates/page-2
4 agenda
5 speaker:agenda#1
6 agenda/2
7 talk:ky-anh
8 agenda/3
9 ranking:tong
9 ranking:tong/others
9 ranking:tong/place-3
9 ranking:tong/place-2
9 ranking:tong/place-1
10 honour:co-thi-dua
11 recipient:co-thi-dua.r1
12 flowers:co-thi-dua
13 decision:bang-khen
14 honour:bang-khen
15 batch:bang-khen.dot-1
15 recipient:bang-khen.r2
15 recipient:bang-khen.r3
16 notice:chup-anh
17 batch:bang-khen.dot-2
18 decision:bang-khen.dot-2
19 recipient:bang-khen.r4
19 recipient:bang-khen.r5
20 notice:chup-anh~2
21 honour:giay-khen
22 leadership
23 flowers:leadership
24 countdown:giai-lao
25 members
26 figures:kinh-te
26 figures:kinh-te/page-2
27 quote:motto
28 handover
29 pledge
29 pledge/m1
29 pledge/m2
30 photos:le-ky/anh-1
30 photos:le-ky/anh-2
31 speaker:agenda#4
32 title~2
)");
}

TEST_CASE("a ceremony that is only a title is one step") { CHECK(ids(compile(only_a_title())) == "title"); }

TEST_CASE("without an agenda the ceremony is what it awards, between two titles") {
  Ceremony made = only_a_title();
  made.honours = {honour("a")};
  add_recipients(made, 0, 1);
  CHECK(ids(compile(made)) == "title honour:a recipient:a.r1 title~2");
}

TEST_CASE("agenda rows with a speaker show the speaker, the others the agenda with the row marked") {
  Ceremony made = only_a_title();
  made.agenda = {item("Khai mạc", "A"), item("Thảo luận")};
  const Program program = compile(made);
  CHECK(ids(program) == "title agenda speaker:agenda#1 agenda/2 title~2");
  CHECK(program.steps[2].subject == 0);
  CHECK(program.steps[3].part == StepPart::item);
  CHECK(program.steps[3].subject == 1);
  CHECK(program.steps[3].section == "Thảo luận");
  CHECK(program.steps[4].agenda == -1);
}

TEST_CASE("what no row names comes before the closing row, else at the end") {
  Ceremony made = only_a_title();
  add_members(made, 1);
  made.agenda = {item("Khai mạc"), item("Bế mạc", "", AgendaKind::closing)};
  CHECK(ids(compile(made)) == "title agenda agenda/1 members agenda/2 title~2");
  made.agenda.pop_back();
  CHECK(ids(compile(made)) == "title agenda agenda/1 members title~2");
}

TEST_CASE("an asterisk names all of its kind that no row names by id") {
  Ceremony made = only_a_title();
  for (const char* id : {"a", "b", "c"}) made.honours.push_back(honour(id));
  made.agenda = {item("x", "", AgendaKind::notice, {{SceneKind::honour, "*"}}),
                 item("y", "", AgendaKind::notice, {{SceneKind::honour, "b"}})};
  CHECK(ids(compile(made)) == "title agenda agenda/1 honour:a honour:c agenda/2 honour:b title~2");
}

TEST_CASE("what is named twice is shown twice, under a name of its own") {
  Ceremony made = only_a_title();
  made.rankings = {ranking("x", {1, 2}, Reveal::all)};
  made.agenda = {item("x", "", AgendaKind::notice, {{SceneKind::ranking, "x"}, {SceneKind::ranking, "x"}})};
  CHECK(ids(compile(made)) == "title agenda agenda/1 ranking:x ranking:x~2 title~2");
}

TEST_CASE("a row that names what does not exist shows itself alone") {
  Ceremony made = only_a_title();
  made.agenda = {item("x", "", AgendaKind::notice, {{SceneKind::ranking, "nix"}, {SceneKind::leadership, ""}})};
  CHECK(ids(compile(made)) == "title agenda agenda/1 title~2");
}

TEST_CASE("honours come lowest first where the ceremony is ascending") {
  Ceremony made = only_a_title();
  made.honours = {honour("a"), honour("b")};
  made.highest_honour_first = false;
  CHECK(ids(compile(made)) == "title honour:b honour:a title~2");
}

TEST_CASE("a batch named by an agenda row is not shown again with its honour") {
  Ceremony made = only_a_title();
  made.honours = {honour("a", HonourLayout::list, 2)};
  add_recipients(made, 0, 4);
  made.agenda = {item("x", "", AgendaKind::notice, {{SceneKind::batch, "a.1"}})};
  CHECK(ids(compile(made)) == "title agenda agenda/1 batch:a.1 honour:a batch:a.2 title~2");
}

TEST_CASE("a break with seconds counts down, one without is a notice") {
  Ceremony made = only_a_title();
  made.notices = {notice("a", NoticeKind::pause, 600), notice("b", NoticeKind::pause)};
  CHECK(ids(compile(made)) == "title countdown:a notice:b title~2");
}

TEST_CASE("titles are in the ceremony's language") {
  Ceremony made = rich();
  CHECK(compile(made).steps[11].title == "Xếp hạng – đồng hạng 3");
  made.language = "en";
  CHECK(compile(made).steps[11].title == "Xếp hạng – tied for place 3");
}
