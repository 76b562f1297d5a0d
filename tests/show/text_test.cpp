// Commands and states as text, there and back.
#include "catch.h"
#include "evening.h"

using namespace bangvang;
using namespace bangvang::sample;

TEST_CASE("every command has a text and is read back from it") {
  for (const char* text : {"take recipient:co-thi-dua.nghe-an", "arm ranking:tong/place-3", "look black", "look hold",
                           "look program", "presented title~2", "load sha256=ab12", "load sha256=", "end",
                           "look freeze", "retract ranking:tong/place-3", "speed 150", "pause", "resume"}) {
    INFO(text);
    const auto command = command_from_text(text);
    REQUIRE(command);
    CHECK(to_text(*command) == text);
  }
}

TEST_CASE("what is no command is not read") {
  for (const char* text : {"", "take", "take ", "take a b", "look", "look green", "look ", "load 12", "end now",
                           "Take a", " take a", "take a\n", "take\ta", "none x", "presented", "retract", "speed", "speed 0", "speed 401", "speed 1e2", "pause now"}) {
    INFO(text);
    CHECK_FALSE(command_from_text(text));
  }
}

TEST_CASE("a state has a text and is read back from it") {
  Evening evening(notices(80));
  evening.press("GO GO take=notice:n70 black arm=notice:n5");
  const std::string text = to_text(evening.state);
  CHECK(text.find("announced 0-2 69\n") != std::string::npos);
  const auto read = show_state_from_text(text);
  REQUIRE(read);
  CHECK(*read == evening.state);
  CHECK(show_state_from_text(to_text(ShowState{})) == ShowState{});
}

TEST_CASE("a state's text that is cut anywhere is not read") {
  Evening evening(notices(3));
  const std::string text = to_text(evening.state);
  for (std::size_t end = 0; end < text.size(); ++end) CHECK_FALSE(show_state_from_text(text.substr(0, end)));
  CHECK_FALSE(show_state_from_text(text + "more\n"));
}

TEST_CASE("announced steps of a state's text must be in range") {
  const std::string text = to_text(ShowState{});
  for (const char* bad : {"announced 5-3", "announced -1", "announced 0-99999999999", "announced 0-2000000000",
                          "announced x"}) {
    std::string changed = text;
    changed.replace(changed.find("announced "), 10, bad);
    INFO(bad);
    CHECK_FALSE(show_state_from_text(changed));
  }
}
