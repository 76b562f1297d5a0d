// The live roster: each change as the operator makes it, what the program is then, and what is refused.
#include "catch.h"
#include "roster_desk.h"

using namespace bangvang;
using namespace bangvang::sample;

TEST_CASE("an absent recipient is not called, and the group stays one short") {
  RosterDesk desk(one_honour(5, 3));
  desk.change("h", "absent r2");
  CHECK(desk.why().empty());
  CHECK(desk.floor() == "r1 r3 | r4 r5");
  CHECK(desk.flow() == "title honour:h batch:h.1 recipient:h.r1 recipient:h.r3 batch:h.2 recipient:h.r4 recipient:h.r5 title~2");
  CHECK(desk.state.live == "title");
  CHECK(desk.state.standby == "honour:h");
}

TEST_CASE("a group on stage does not reflow: an absence leaves its place empty, and the others keep theirs") {
  RosterDesk desk(one_honour(4));
  desk.press("take=batch:h.1");
  desk.change("h", "absent r2");
  CHECK(desk.why().empty());
  CHECK(desk.floor() == "r1 r2 r3 r4");
  CHECK(desk.program.ceremony.recipients[1].absent);
  desk.press("GO GO");
  CHECK(desk.wall() == "recipient:h.r3");
  CHECK(desk.change("h", "absent r2").why() == "“Người 2” is marked absent already");
  desk.undo(1);
  CHECK_FALSE(desk.program.ceremony.recipients[1].absent);
}

TEST_CASE("whoever is absent while standing by gives way to the next") {
  RosterDesk desk(one_honour(3));
  desk.press("take=batch:h.1");
  desk.change("h", "absent r1");
  CHECK(desk.state.live == "batch:h.1");
  CHECK(desk.state.standby == "recipient:h.r2");
}

TEST_CASE("nobody is absent who has been announced, is on the wall, or is absent already") {
  RosterDesk desk(one_honour(3));
  desk.press("take=recipient:h.r1 GO");
  CHECK(desk.change("h", "absent r1").refused->kind == RefusalKind::already_announced);
  CHECK(desk.change("h", "absent r2").refused->kind == RefusalKind::already_announced);
  CHECK(desk.why() == "“Người 2” has been announced: only the name and who receives can still be changed");
  CHECK(desk.refused->why.vi == "“Người 2” đã được công bố: chỉ còn sửa được tên và người nhận thay");
  CHECK_FALSE(desk.change("h", "absent r3").refused);
  CHECK(desk.change("h", "absent r3").why() == "“Người 3” is marked absent already");
  CHECK(desk.change("h", "absent r9").why() == "“r9” is not among the recipients");
  CHECK(desk.change("x", "absent r1").why() == "There is no honour “x”");
}

TEST_CASE("a group of which nobody has come is passed over, but its steps keep their ids") {
  RosterDesk desk(one_honour(4, 2));
  desk.change("h", "absent r1").change("h", "absent r2");
  CHECK(desk.flow() == "title honour:h batch:h.2 recipient:h.r3 recipient:h.r4 title~2");
  CHECK(desk.program.index_of("batch:h.1") >= 0);
}

TEST_CASE("a group that is on the wall stays live when its last one turns out to be absent") {
  RosterDesk desk(one_honour(4, 2));
  desk.press("take=batch:h.1");
  desk.change("h", "absent r1").change("h", "absent r2");
  CHECK(desk.why().empty());
  CHECK(desk.wall() == "batch:h.1");
  CHECK(desk.state.standby == "batch:h.2");
}

TEST_CASE("a proxy is named beside the honouree, even once that one is live") {
  RosterDesk desk(one_honour(3));
  desk.press("take=recipient:h.r1");
  RosterChange proxy = draft("h", "proxy r1 Trần Thị B");
  proxy.relation = "con gái";
  desk.ask(proxy);
  CHECK(desk.why().empty());
  CHECK(desk.person("r1")->name == "Người 1");
  CHECK(desk.person("r1")->received_by == "Trần Thị B");
  CHECK(desk.person("r1")->relation == "con gái");
  CHECK(desk.wall() == "recipient:h.r1");
  CHECK(desk.announced("recipient:h.r1"));
  CHECK(desk.ask(proxy).why() == "That would change nothing");
  CHECK(desk.change("h", "proxy r1").why() == "There is no name yet");
}

TEST_CASE("somebody moves to another place of the group, or to another group") {
  RosterDesk desk(one_honour(6, 3));
  desk.change("h", "move r3 - 1");
  CHECK(desk.floor() == "r3 r1 r2 | r4 r5 r6");
  desk.change("h", "move r1 h.2 2");
  CHECK(desk.floor() == "r3 r2 | r4 r1 r5 r6");
  CHECK(desk.change("h", "move r1 h.3 1").why() == "This honour has no group “h.3”");
  CHECK(desk.change("h", "move r1 h.2 2").why() == "That would change nothing");
  CHECK(desk.flow() == "title honour:h batch:h.1 recipient:h.r3 recipient:h.r2 batch:h.2 recipient:h.r4 recipient:h.r1 "
                       "recipient:h.r5 recipient:h.r6 title~2");
}

TEST_CASE("who was to come next and moves to the end is no longer standing by") {
  RosterDesk desk(one_honour(3));
  desk.press("take=recipient:h.r1");
  CHECK(desk.state.standby == "recipient:h.r2");
  desk.change("h", "move r2 - 0");
  CHECK(desk.state.standby == "recipient:h.r3");
}

TEST_CASE("nobody moves before those who have been announced, or into a group that has left the stage") {
  RosterDesk desk(one_honour(6, 3));
  desk.press("take=recipient:h.r1 GO GO GO GO");
  CHECK(desk.wall() == "recipient:h.r4");
  CHECK(desk.change("h", "move r6 h.2 1").refused->kind == RefusalKind::already_announced);
  CHECK(desk.change("h", "move r6 h.1 0").why() == "That group has left the stage: choose another");
  CHECK_FALSE(desk.change("h", "move r6 h.2 2").refused);
}

TEST_CASE("two change places, within a group or between two") {
  RosterDesk desk(one_honour(4, 2));
  desk.change("h", "swap r1 r4");
  CHECK(desk.floor() == "r4 r2 | r3 r1");
  CHECK(desk.change("h", "swap r1 r1").why() == "That would change nothing");
  desk.press("take=recipient:h.r4");
  CHECK(desk.change("h", "swap r4 r3").refused->kind == RefusalKind::already_announced);
}

TEST_CASE("an honour shared by two names both") {
  RosterDesk desk(one_honour(2));
  RosterChange share = draft("h", "share r1 Lê Thị D");
  share.salutation = "Bà";
  share.unit = "Sở Y tế";
  desk.ask(share);
  CHECK(desk.person("r1")->name == "Người 1 và Bà Lê Thị D");
  CHECK(desk.person("r1")->unit == "Đơn vị 1; Sở Y tế");
  desk.undo(1);
  CHECK(desk.person("r1")->name == "Người 1");
}

TEST_CASE("a name is corrected, and be it on the wall") {
  RosterDesk desk(one_honour(2));
  desk.press("take=recipient:h.r1");
  desk.change("h", "correct r1   Người  Thu\xcc\x9b\xcc\x81 Nhất ");
  CHECK(desk.why().empty());
  CHECK(desk.person("r1")->name == "Người Thứ Nhất");
  CHECK(desk.wall() == "recipient:h.r1");
  CHECK(desk.announced("recipient:h.r1"));
  CHECK(desk.state.roster.changes[0].was == "Người 1");
}

TEST_CASE("a name of 201 letters is refused") {
  RosterDesk desk(one_honour(2));
  std::string name;
  for (int i = 0; i < 200; ++i) name += "ắ";
  CHECK_FALSE(desk.change("h", "correct r1 " + name).refused);
  CHECK(desk.change("h", "correct r1 " + name + "n").refused->kind == RefusalKind::too_long);
}
