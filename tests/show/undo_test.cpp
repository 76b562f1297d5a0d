// Each change is undone by itself; regrouping; what has been announced stays.
#include "catch.h"
#include "roster_desk.h"

using namespace bangvang;
using namespace bangvang::sample;

TEST_CASE("a change is undone by its own id, whatever came after it") {
  RosterDesk desk(one_honour(4, 2));
  desk.change("h", "absent r2").change("h", "swap r1 r4").change("h", "proxy r3 Bà Ba");
  desk.undo(1);
  CHECK(desk.floor() == "r4 r2 | r3 r1");
  desk.undo(3);
  CHECK(desk.person("r3")->received_by.empty());
  desk.undo(2);
  CHECK(desk.floor() == "r1 r2 | r3 r4");
  CHECK(desk.state.roster.changes.empty());
  CHECK(desk.undo(2).why() == "That change is no longer there");
}

TEST_CASE("the id of an undone change is not given again") {
  RosterDesk desk(one_honour(2));
  desk.change("h", "absent r1").undo(1).change("h", "absent r2");
  CHECK(desk.state.roster.changes.at(0).id == 2);
}

TEST_CASE("without any change left the program is the one it was") {
  RosterDesk desk(one_honour(5, 2));
  const Program before = desk.program;
  desk.change("h", "add Muộn").change("h", "move r1 h.2 0").change("h", "absent r2").undo(1).undo(3).undo(2);
  CHECK(desk.program.steps == before.steps);
  CHECK(desk.program.groups == before.groups);
  CHECK(desk.program.ceremony == before.ceremony);
  CHECK(desk.program.edition == before.edition);
}

TEST_CASE("with an addition go the changes that are about the one who was added") {
  RosterDesk desk(one_honour(2));
  desk.change("h", "add Muộn").change("h", "proxy muon Bà Ba").change("h", "swap r1 muon").change("h", "absent r2");
  desk.undo(1);
  CHECK(desk.why().empty());
  CHECK(desk.floor() == "r1");
  CHECK(desk.state.roster.changes.size() == 1);
}

TEST_CASE("whoever was absent comes back to the old place") {
  RosterDesk desk(one_honour(3));
  desk.change("h", "absent r2").undo(1);
  CHECK(desk.floor() == "r1 r2 r3");
}

TEST_CASE("what has been announced with a change cannot be undone") {
  RosterDesk desk(one_honour(4, 2));
  desk.change("h", "swap r1 r4").change("h", "add Muộn").change("h", "proxy r3 Bà Ba");
  desk.press("take=recipient:h.r4");
  CHECK(desk.undo(1).why() == "It cannot be undone: it has been announced");
  desk.press("take=recipient:h.muon");
  CHECK(desk.undo(2).refused->kind == RefusalKind::already_announced);
  desk.press("take=recipient:h.r3");
  CHECK_FALSE(desk.undo(3).refused);  // it is not said that anybody stood there who did not
}

TEST_CASE("a call that is on the wall for the sake of a late one is not undone beneath it") {
  RosterDesk desk(one_honour(1));
  desk.change("h", "add Muộn").press("take=batch:h.1");
  CHECK(desk.undo(1).refused->kind == RefusalKind::already_announced);
  RosterDesk full(one_honour(8));
  full.change("h", "add Muộn").press("take=batch:h.1/page-2");
  CHECK(full.undo(1).refused->kind == RefusalKind::already_announced);
}

TEST_CASE("regrouping fills the groups anew, but for those that have been on stage") {
  RosterDesk desk(one_honour(9, 3));
  desk.press("take=recipient:h.r1");
  desk.change("h", "absent r2").change("h", "absent r5").change("h", "absent r6");
  CHECK(desk.floor() == "r1 r2 r3 | r4 | r7 r8 r9");
  desk.change("h", "regroup");
  CHECK(desk.floor() == "r1 r2 r3 | r4 r7 r8 | r9");
  CHECK(desk.wall() == "recipient:h.r1");
  CHECK(desk.change("h", "regroup").why() == "That would change nothing");
  desk.undo(4);
  CHECK(desk.floor() == "r1 r2 r3 | r4 | r7 r8 r9");
}

TEST_CASE("regrouping makes a group more where there are too many, and its steps have ids of their own") {
  Ceremony ceremony = one_honour(4, 2);
  ceremony.honours[0].flowers_by = "Lãnh đạo tỉnh";
  ceremony.notices = {notice("anh", NoticeKind::group_photo)};
  ceremony.honours.push_back(honour("i"));
  add_recipients(ceremony, 1, 1);
  RosterDesk desk(ceremony);
  const std::string before = ids(desk.program);
  desk.change("h", "add Một").change("h", "regroup");
  CHECK(desk.floor() == "r1 r2 | r3 r4 | mot");
  CHECK(before == "title honour:h batch:h.1 recipient:h.r1 recipient:h.r2 flowers:h.1 notice:anh batch:h.2 recipient:h.r3 "
                  "recipient:h.r4 flowers:h.2 notice:anh~2 honour:i recipient:i.r5 notice:anh~3 title~2");
  CHECK(ids(desk.program) ==
        "title honour:h batch:h.1 recipient:h.r1 recipient:h.r2 flowers:h.1 notice:anh batch:h.2 recipient:h.r3 "
        "recipient:h.r4 flowers:h.2 notice:anh~2 recipient:h.mot flowers:h.3 notice:anh/h.3 honour:i recipient:i.r5 "
        "notice:anh~3 title~2");
}

TEST_CASE("a regrouping by which somebody has been called cannot be undone") {
  RosterDesk desk(one_honour(6, 2));
  desk.change("h", "absent r1").change("h", "regroup");
  CHECK(desk.floor() == "r2 r3 | r4 r5 | r6");
  desk.press("take=batch:h.2");
  CHECK(desk.undo(2).refused->kind == RefusalKind::already_announced);
}

TEST_CASE("written batches are not regrouped: their presenters belong to them") {
  Ceremony ceremony = one_honour(0);
  ceremony.batches.resize(2);
  ceremony.batches[0].id = "sang";
  ceremony.batches[1].id = "chieu";
  ceremony.batches[0].honour = ceremony.batches[1].honour = 0;
  add_recipients(ceremony, 0, 2, 0);
  add_recipients(ceremony, 0, 2, 1);
  RosterDesk desk(ceremony);
  desk.change("h", "absent r1");
  CHECK(desk.change("h", "regroup").refused->kind == RefusalKind::already_so);
  desk.change("h", "move r2 h.chieu 1");
  CHECK(desk.floor() == " | r2 r3 r4");
  CHECK(desk.person("r2")->batch == 1);
}
