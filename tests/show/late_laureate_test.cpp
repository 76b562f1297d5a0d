// Whoever comes late: one request, and a step that can be taken at once.
#include "catch.h"
#include "roster_desk.h"

using namespace bangvang;
using namespace bangvang::sample;

TEST_CASE("a late laureate joins the honour's last group, with one request") {
  RosterDesk desk(one_honour(3, 2));
  RosterChange late = draft("h", "add Nguyễn Văn Muộn");
  late.unit = "Sở Y tế";
  desk.ask(late);
  CHECK(desk.why().empty());
  CHECK(desk.floor() == "r1 r2 | r3 nguyen-van-muon-so-y-te");
  CHECK(desk.flow() == "title honour:h batch:h.1 recipient:h.r1 recipient:h.r2 batch:h.2 recipient:h.r3 "
                       "recipient:h.nguyen-van-muon-so-y-te title~2");
  desk.press("take=recipient:h.nguyen-van-muon-so-y-te");
  CHECK(desk.wall() == "recipient:h.nguyen-van-muon-so-y-te");
  CHECK(desk.person("nguyen-van-muon-so-y-te")->unit == "Sở Y tế");
}

TEST_CASE("a late laureate joins the group that is named, also the one on stage") {
  RosterDesk desk(one_honour(4, 2));
  desk.press("take=recipient:h.r1");
  RosterChange late = draft("h", "add Muộn");
  late.group = "h.1";
  desk.ask(late);
  CHECK(desk.floor() == "r1 r2 muon | r3 r4");
  CHECK(desk.wall() == "recipient:h.r1");
  CHECK(desk.state.standby == "recipient:h.r2");
}

TEST_CASE("where the group has left the stage the late laureate has a step alone, after the one standing by") {
  Ceremony ceremony = one_honour(2, 2);
  ceremony.honours.push_back(honour("i"));
  add_recipients(ceremony, 1, 3);
  RosterDesk desk(ceremony);
  desk.press("take=recipient:h.r1 GO take=recipient:i.r3");
  desk.change("h", "add Muộn");
  CHECK(desk.floor() == "r1 r2 | alone muon");
  CHECK(desk.wall() == "recipient:i.r3");
  CHECK(desk.state.standby == "recipient:i.r4");
  desk.press("GO GO");
  CHECK(desk.wall() == "recipient:h.muon");
  desk.press("GO");
  CHECK(desk.wall() == "recipient:i.r5");
}

TEST_CASE("who stands alone and is taken at once makes nobody be skipped, and is not called a second time") {
  Ceremony ceremony = one_honour(2, 2);
  ceremony.honours.push_back(honour("i"));
  add_recipients(ceremony, 1, 3);
  RosterDesk desk(ceremony);
  desk.press("take=recipient:h.r1 GO take=recipient:i.r3");
  desk.change("h", "add Muộn").press("take=recipient:h.muon");
  CHECK(desk.wall() == "recipient:h.muon");
  CHECK(desk.state.standby == "recipient:i.r4");
  desk.press("GO");
  CHECK(desk.wall() == "recipient:i.r4");
  CHECK(desk.state.standby == "recipient:i.r5");
}

TEST_CASE("two who come late one after the other stand in the order they came") {
  Ceremony ceremony = one_honour(1);
  ceremony.honours.push_back(honour("i"));
  add_recipients(ceremony, 1, 2);
  RosterDesk desk(ceremony);
  desk.press("take=recipient:h.r1 GO");
  desk.change("h", "add Một").change("h", "add Hai");
  CHECK(desk.flow() == "title honour:h recipient:h.r1 honour:i batch:i.1 recipient:h.mot recipient:h.hai recipient:i.r2 "
                       "recipient:i.r3 title~2");
}

TEST_CASE("an honour whose announcement is to come gets its first group; one whose announcement is past, a step alone") {
  Ceremony ceremony = only_a_title();
  ceremony.honours = {honour("h"), honour("i")};
  RosterDesk desk(ceremony);
  desk.change("h", "add Một");
  CHECK(desk.flow() == "title honour:h recipient:h.mot honour:i title~2");
  desk.press("take=honour:i").change("h", "add Hai");
  CHECK(desk.floor() == "mot | alone hai");
  CHECK(desk.flow() == "title honour:h recipient:h.mot honour:i recipient:h.hai title~2");
}

TEST_CASE("a list that has been read gets a step for the late one; one that has not, a line") {
  RosterDesk desk(one_honour(3, 8, HonourLayout::list));
  desk.change("h", "add Một");
  CHECK(desk.floor() == "r1 r2 r3 mot");
  CHECK(desk.flow() == "title honour:h batch:h.1 title~2");
  desk.press("take=batch:h.1 GO").change("h", "add Hai");
  CHECK(desk.flow() == "title honour:h batch:h.1 title~2 recipient:h.hai");
}

TEST_CASE("a ninth card goes to a page of its own: those on the wall stay where they are") {
  RosterDesk desk(one_honour(8));
  desk.press("take=batch:h.1").change("h", "add Muộn");
  const Step& first = desk.program.steps[static_cast<std::size_t>(desk.program.index_of("batch:h.1"))];
  CHECK(first.count == 8);
  CHECK(desk.program.index_of("batch:h.1/page-2") > 0);
  CHECK(desk.wall() == "batch:h.1");
}

TEST_CASE("the same late laureate is not added twice, however often Enter is pressed") {
  RosterDesk desk(one_honour(2));
  desk.change("h", "add Muộn").change("h", "add  Muộn ");
  CHECK(desk.why() == "“Muộn” is in the list already");
  CHECK(desk.change("h", "add").why() == "There is no name yet");
  CHECK(desk.change("x", "add Ai").why() == "There is no honour “x”");
}

TEST_CASE("late ones of one name have ids of their own, and a name without letters has one too") {
  RosterDesk desk(one_honour(1));
  desk.change("h", "add An").change("h", "add Ân").change("h", "add 李");
  CHECK(desk.floor() == "r1 an an-2 late-3");
}

TEST_CASE("a late laureate may then be absent, corrected, moved, received for, like the others") {
  RosterDesk desk(one_honour(2));
  desk.change("h", "add Muộn").change("h", "move muon - 1").change("h", "correct muon Mượn");
  CHECK(desk.floor() == "muon r1 r2");
  CHECK(desk.person("muon")->name == "Mượn");
  desk.change("h", "proxy muon Bà Ba").change("h", "swap muon r2").change("h", "absent muon");
  CHECK(desk.why().empty());
  CHECK(desk.floor() == "r2 r1");
}

TEST_CASE("a late laureate whom the data have after all is there once") {
  Ceremony ceremony = one_honour(2);
  RosterDesk desk(ceremony);
  desk.change("h", "add Muộn").change("h", "correct muon Mượn");
  Recipient known = ceremony.recipients[0];
  known.id = "muon";
  known.name = "Muộn";
  ceremony.recipients.push_back(known);
  const Program program = compile(ceremony, desk.state.roster);
  CHECK(program.groups[0].recipients.size() == 3);
  CHECK(program.ceremony.recipients.size() == 3);
  CHECK(program.ceremony.recipients[2].name == "Mượn");
}

TEST_CASE("the cues that were printed stay true; what is late gets a cue between them") {
  Ceremony ceremony = one_honour(2);
  ceremony.honours.push_back(honour("i"));
  add_recipients(ceremony, 1, 1);
  RosterDesk desk(ceremony);
  const Program before = desk.program;
  desk.press("take=recipient:h.r1 GO GO").change("h", "add Muộn");
  for (const Step& step : before.steps) {
    const int now = desk.program.index_of(step.id);
    REQUIRE(now >= 0);
    CHECK(desk.program.steps[static_cast<std::size_t>(now)].cue == step.cue);
  }
  CHECK(desk.program.index_of_cue("5.1") == desk.program.index_of("recipient:h.muon"));
}
