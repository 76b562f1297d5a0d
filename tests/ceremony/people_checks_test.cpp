// Who is named twice, or not at all; who comes to the stage, where, and for whom.
#include "catch.h"
#include "rows.h"

using namespace bangvang;
using namespace bangvang::rows;

TEST_CASE("one name in two spellings is one person: case, spaces, composed or not, where the tone stands, apostrophes") {
  for (const char* other : {"NGUYỄN THỊ HOÀ", "Nguyễn  Thị Hòa ", "Nguyê\u0303n Thị Ho\u0300a", "nguyễn thị hoà"}) {
    Ceremony c;
    add_honour(c, "Cờ");
    add_recipient(c, "Nguyễn Thị Hoà", "Sở Y tế");
    add_recipient(c, other, "SỞ Y TẾ");
    CHECK(found(c).size() == 1);
  }
  Ceremony c;
  add_honour(c, "Cờ");
  add_recipient(c, "H’Bia Êban", "");
  add_recipient(c, "H'Bia Êban", "");
  CHECK(found(c).size() == 1);
}

TEST_CASE("names that differ in an accent are two people") {
  Ceremony c;
  add_honour(c, "Cờ");
  add_recipient(c, "Nguyễn Thị Lan", "Sở Y tế");
  add_recipient(c, "Nguyễn Thị Lân", "Sở Y tế");
  add_recipient(c, "Nguyễn Thị Lãn", "Sở Y tế");
  CHECK(found(c) == Lines{});
}

TEST_CASE("where one of two namesakes has no unit, their positions tell them apart, or nothing does") {
  Ceremony c;
  add_honour(c, "Cờ");
  add_recipient(c, "Lê Văn A", "Sở Y tế").position = "Giám đốc";
  add_recipient(c, "Lê Văn A", "").position = "Hiệu trưởng Trường B";
  add_recipient(c, "Lê Văn A", "").position = "Bí thư xã C";
  CHECK(found(c) == Lines{});
  add_recipient(c, "Lê Văn A", "").position = "giám đốc";
  CHECK(found(c) == Lines{"recipients.csv:5: warning: “Lê Văn A” stands on line 2 already; remove one of the rows, or tell "
                          "them apart by their units"});
}

TEST_CASE("one person in two groups of an honour would be called twice") {
  Ceremony c;
  add_honour(c, "Cờ");
  add_batch(c, "co.1", 0).presenters = {{"A", ""}};
  add_batch(c, "co.2", 0).presenters = {{"A", ""}};
  add_recipient(c, "Lê Văn A", "Sở Y tế", 0, 0);
  add_recipient(c, "Lê Văn A", "Sở Y tế", 0, 1);
  CHECK(found(c) == Lines{"recipients.csv:3: warning: “Lê Văn A” stands on line 2 already, in the group “co.1”; remove one of "
                          "the rows: everybody is called once"});
}

TEST_CASE("a name without a letter is no name; other scripts have letters") {
  Ceremony c;
  add_honour(c, "Cờ");
  for (const char* name : {"…", "12", "—", "Đ", "សុខ", "李"}) add_recipient(c, name, "");
  const Lines lines = found(c);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0] == "recipients.csv:2: warning: the name “…” has no letter; write the name, or remove the row if there is "
                    "nobody yet");
}

TEST_CASE("ten thousand namesakes are told without a long wait") {
  Ceremony c;
  add_honour(c, "Cờ");
  for (int i = 0; i < 10'000; ++i) add_recipient(c, "Nguyễn Văn A", i % 2 ? "Huế" : std::to_string(i).c_str());
  CHECK(found(c).size() == 4'999);
}

TEST_CASE("an honour given posthumously is received by somebody, and to persons only") {
  Ceremony c;
  add_honour(c, "Cờ");
  add_recipient(c, "Lê Văn A", "").posthumous = true;
  Recipient& received = add_recipient(c, "Lê Văn B", "");
  received.posthumous = true;
  received.received_by = "Trần Thị C";
  received.relation = "vợ";
  Recipient& unit = add_recipient(c, "Trường D", "");
  unit.posthumous = true;
  unit.kind = RecipientKind::collective;
  CHECK(found(c) == Lines{"recipients.csv:2: warning: “Lê Văn A” is honoured posthumously, but nobody is named who receives "
                          "it; write received_by and relation",
                          "recipients.csv:4: warning: “Trường D” is a collective, but is honoured posthumously; clear "
                          "posthumous, or make the kind a person"});
  c.honours[0].layout = HonourLayout::list;  // nobody comes to the stage
  CHECK(found(c).size() == 1);
}

TEST_CASE("a relation without a proxy, and a proxy for oneself, are slips; a proxy alone is none") {
  Ceremony c;
  add_honour(c, "Cờ");
  add_recipient(c, "Lê Văn A", "").relation = "vợ";
  add_recipient(c, "Lê Văn B", "").received_by = "LÊ VĂN B";
  add_recipient(c, "Lê Văn C", "").received_by = "Trần Thị C";
  CHECK(found(c) == Lines{"recipients.csv:2: warning: “Lê Văn A” has the relation “vợ”, but nobody who receives; write "
                          "received_by, or clear the relation",
                          "recipients.csv:3: warning: “Lê Văn B” is named as his or her own proxy; clear received_by, or name "
                          "somebody else"});
}

TEST_CASE("people without a batch, where the others of their honour have one, are told once") {
  Ceremony c;
  add_honour(c, "Cờ");
  add_batch(c, "co.1", 0).presenters = {{"A", ""}};
  add_recipient(c, "A", "", 0, 0);
  add_recipient(c, "B", "");
  add_recipient(c, "C", "");
  CHECK(found(c) == Lines{"recipients.csv:3: warning: 2 of 3 rows of the honour “Cờ” have no batch; these people come last, in "
                          "groups of their own; write their batch, from this row on"});
}

TEST_CASE("a batch that is larger than its honour's groups is told, unless no size was given") {
  Ceremony c;
  add_honour(c, "Cờ").group = 2;
  add_batch(c, "co.1", 0).presenters = {{"A", ""}};
  for (const char* name : {"A", "B", "C"}) add_recipient(c, name, "", 0, 0);
  CHECK(found(c) == Lines{"batches.csv:2: warning: the batch “co.1” has 3 people, but the honour “Cờ” says 2 a group; part the "
                          "batch, or mend the honour's group"});
  c.honours[0].group = Honour{}.group;
  CHECK(found(c) == Lines{});
}

TEST_CASE("two people at one numbered place of a group are told; words for a place may be several people's") {
  Ceremony c;
  add_honour(c, "Cờ");
  add_batch(c, "co.1", 0).presenters = {{"A", ""}};
  add_batch(c, "co.2", 0).presenters = {{"A", ""}};
  add_recipient(c, "A", "", 0, 0).stand = "3";
  add_recipient(c, "B", "", 0, 0).stand = "3";
  add_recipient(c, "C", "", 0, 1).stand = "3";
  add_recipient(c, "D", "", 0, 0).stand = "hàng đầu";
  add_recipient(c, "E", "", 0, 0).stand = "hàng đầu";
  CHECK(found(c) == Lines{"recipients.csv:3: warning: the place “3” of this batch is taken on line 2; give everybody a place "
                          "of their own"});
}

TEST_CASE("a batch made of the recipients' column needs no presenter; one of a table of its own does, whatever its file") {
  Ceremony c;
  add_honour(c, "Cờ");
  add_recipient(c, "A", "", 0, 0);
  add_batch(c, "co.1", 0).origin = at("recipients.csv", 2);
  CHECK(found(c) == Lines{});
  c.batches[0].origin = at("ceremony.xlsx", 2);
  CHECK(found(c).size() == 1);
}

TEST_CASE("batches that are called in another order than their numbers are told, once an honour") {
  Ceremony c;
  add_honour(c, "Cờ").id = "co";
  for (const char* id : {"co.2", "co.1"}) add_batch(c, id, 0).presenters = {{"A", ""}};
  add_recipient(c, "Lê Văn A", "", 0, 0);
  add_recipient(c, "Lê Văn B", "", 0, 1);
  CHECK(found(c) == Lines{"batches.csv:2: warning: batch 2 of the honour “Cờ” is called in turn 1, and the wall calls it group 1; put "
                          "the rows in the order of their batches, and number these from 1 on"});
  c.batches[0].id = "co.1", c.batches[1].id = "co.2";
  CHECK(found(c).empty());
  c.batches[0].id = "sáng", c.batches[1].id = "chiều";
  CHECK(found(c).empty());
}

TEST_CASE("places on stage that run against the rows of a batch are told, once a batch") {
  Ceremony c;
  add_honour(c, "Cờ").id = "co";
  add_batch(c, "co.1", 0).presenters = {{"A", ""}};
  for (const char* stand : {"2", "1", "giữa"}) add_recipient(c, ("Lê Văn " + std::string(stand)).c_str(), "", 0, 0).stand = stand;
  CHECK(found(c) == Lines{"recipients.csv:3: warning: the place 1 comes after the place 2 in the list; the wall and the call sheet "
                          "number people by their rows; put the rows of the batch in the order of their places"});
  std::swap(c.recipients[0].stand, c.recipients[1].stand);
  CHECK(found(c).empty());
}
