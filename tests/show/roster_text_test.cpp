// Changes as text, there and back, whatever names are made of.
#include <random>

#include "base/folding.h"
#include "catch.h"
#include "roster_desk.h"

using namespace bangvang;
using namespace bangvang::sample;

TEST_CASE("a change is one line, with names in quotation marks") {
  RosterChange change = draft("bang-khen", "proxy nghe-an Trần \"Bé\" Thị B\\C");
  change.id = 7;
  change.relation = "vợ";
  change.was = "An";
  CHECK(to_text(change) == "proxy 7 honour=bang-khen recipient=nghe-an name=\"Trần \\\"Bé\\\" Thị B\\\\C\" relation=\"vợ\" was=An");
  CHECK(change_from_text(to_text(change)) == change);
}

TEST_CASE("ids with spaces, signs and line ends stay on one line") {
  RosterChange change = draft("a b=\"c\"", "absent");
  change.id = 1;
  change.recipient = "x\ny\x01\xcc\x81";
  CHECK(to_text(change) == "absent 1 honour=\"a b=\\\"c\\\"\" recipient=\"x\\x0ay\\x01\xcc\x81\"");
  CHECK(change_from_text(to_text(change)) == change);
}

TEST_CASE("what no change would be written as is not read") {
  for (const char* text :
       {"", "absent", "absent ", "absent 0 honour=h", "absent x honour=h", "absent 01 honour=h", "absent 1 honour=",
        "absent 1  honour=h", "absent 1 recipient=a honour=h", "absent 1 honour=\"h\"", "absent 1 honour=h nonsense=x",
        "absent 1 honour=h honour=h", "absent 1 honour=h ", "absent 1 honour=\"h x", "move 1 honour=h place=0",
        "move 1 honour=h place=-1", "regroup 1 honour=h kept=2,1", "regroup 1 honour=h kept=", "add 1 honour=h kind=person",
        "add 1 honour=h name=\"a\xcc\x81\"", "add 1 honour=h name=\"\xff\"", "add 1 honour=h name=\"a\\x0ab\"",
        "absent 1 honour=\"\\x0\"", "absent 1 honour=\"\\", "away 1 honour=h", "undo 1"}) {
    INFO(text);
    CHECK_FALSE(change_from_text(text));
  }
}

TEST_CASE("every command of the roster is read back from the journal's text") {
  for (const char* text : {"absent 1 honour=h recipient=r1 was=\"Người 1\"", "swap 2 honour=h recipient=r1 other=r2",
                           "add 3 honour=h recipient=muon group=h.2 name=\"Muộn\" kind=collective",
                           "add 4 honour=h recipient=m after=recipient:h.r1 since=title name=M", "undo 3",
                           "regroup 5 honour=h kept=1,3", "move 6 honour=h recipient=r2 group=h.1 place=2"}) {
    INFO(text);
    const auto command = command_from_text(text);
    REQUIRE(command);
    CHECK(to_text(*command) == text);
  }
  for (const char* text : {"undo", "undo 0", "undo x", "undo 1 2", "undo -1"}) CHECK_FALSE(command_from_text(text));
}

TEST_CASE("changes of random bytes in every field have a text that is read back") {
  std::mt19937 random(7);
  const std::vector<std::string> parts{"a", " ", "\"", "\\", "=", "ế", "\xcc\x81", "李", "🏆", "\\x0a", ",", "'"};
  const auto words = [&] {
    std::string text;
    for (unsigned n = random() % 6; n > 0; --n) text += parts[random() % parts.size()];
    return nfc(text);
  };
  for (int i = 0; i < 5000; ++i) {
    RosterChange change;
    change.kind = static_cast<ChangeKind>(random() % 8);
    change.id = 1 + static_cast<int>(random() % 1000);
    for (std::string* field : {&change.honour, &change.recipient, &change.other, &change.group, &change.after, &change.since,
                               &change.salutation, &change.name, &change.position, &change.unit, &change.citation,
                               &change.say, &change.relation, &change.was})
      if (random() % 2 == 0) *field = words();
    change.place = static_cast<int>(random() % 3);
    change.person = static_cast<RecipientKind>(random() % 3);
    for (int n = 1; n < 4; ++n)
      if (random() % 3 == 0) change.kept.push_back(n);
    INFO(to_text(change));
    REQUIRE(change_from_text(to_text(change)) == change);
  }
}

TEST_CASE("a state with a roster has a text and is read back from it") {
  RosterDesk desk(one_honour(4, 2));
  desk.change("h", "absent r2").change("h", "add \"Muộn\" \\ Màng").change("h", "swap r1 r4").undo(1);
  const std::string text = to_text(desk.state);
  CHECK(show_state_from_text(text) == desk.state);
  std::string doubled = text;
  doubled.replace(doubled.find("next-change 4"), 13, "next-change 2");
  CHECK_FALSE(show_state_from_text(doubled));
}
