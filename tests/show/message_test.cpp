// Messages of the operator to the hall and to the MC: told, taken away, journaled, brought back.
#include "catch.h"
#include "evening.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

void tell(Evening& evening, Want to, const std::string& text) { evening.send({to, text, "panel", false}); }

}  // namespace

TEST_CASE("a message stays through steps and looks until it is taken away") {
  Evening evening(notices(5));
  tell(evening, Want::tell_mc, "Xin nói chậm lại");
  evening.press("GO black GO GO");
  CHECK(evening.state.mc_message == "Xin nói chậm lại");
  CHECK(evening.state.hall_message.empty());
  tell(evening, Want::tell_mc, "");
  CHECK(evening.state.mc_message.empty());
}

TEST_CASE("the hall and the MC are told each their own") {
  Evening evening(notices(2));
  tell(evening, Want::tell_hall, "Mời chủ xe ra bãi xe");
  tell(evening, Want::tell_mc, "Chờ máy quay");
  tell(evening, Want::tell_mc, " ");
  CHECK(evening.state.hall_message == "Mời chủ xe ra bãi xe");
  CHECK(evening.state.mc_message.empty());
}

TEST_CASE("a message moves nothing in the program and is never too soon") {
  Evening evening(notices(5));
  evening.press_one("GO");
  tell(evening, Want::tell_mc, "Chờ");
  CHECK_FALSE(evening.refused);
  CHECK(evening.state.live == "notice:n2");
  CHECK(evening.state.standby == "notice:n3");
}

TEST_CASE("the same message again, or taking away what is not there, is not journaled") {
  Evening evening(notices(2));
  tell(evening, Want::tell_mc, "Chờ");
  const auto lines = evening.lines;
  tell(evening, Want::tell_mc, " Chờ ");
  tell(evening, Want::tell_hall, "");
  CHECK(evening.lines == lines);
}

TEST_CASE("a message is brought back after a crash") {
  Evening evening(notices(3));
  tell(evening, Want::tell_hall, "Mời quý vị về chỗ");
  tell(evening, Want::tell_mc, "Chờ");
  tell(evening, Want::tell_mc, "");
  evening.press("GO");
  const ShowState back = resume(evening.shared(), read_journal(evening.journal), evening.now).state;
  CHECK(back.hall_message == "Mời quý vị về chỗ");
  CHECK(back.mc_message.empty());
  CHECK(carried_over(evening.program, back, compile(notices(2))).hall_message == back.hall_message);
}

TEST_CASE("a message is composed, on one line, without spaces to spare") {
  CHECK(tidy_message("  Xin\n\tmời \u2028 quý\u0085vị ") == "Xin mời quý vị");
  CHECK(tidy_message("e\u0302\u0301") == "\u1ebf");
  CHECK(tidy_message("\x7f \x01").empty());
}

TEST_CASE("a message is cut at a whole letter") {
  std::string endless;
  for (int i = 0; i < 5000; ++i) endless += "ế";
  const std::string text = tidy_message(endless);
  CHECK(text.size() == most_message_bytes / 3 * 3);
  CHECK(tidy_message(text) == text);
}

TEST_CASE("a message is read back from its line, and only as it was written") {
  for (const char* text : {"message hall Mời quý vị về chỗ", "message mc  x", "message mc", "message mc ",
                           "message panel x", "message", "clear-message mc", "clear-message mc now",
                           "clear-message", "message hall a\u2028b"}) {
    INFO(text);
    const auto command = command_from_text(text);
    const bool good = std::string_view(text) == "message hall Mời quý vị về chỗ" ||
                      std::string_view(text) == "clear-message mc";
    CHECK(command.has_value() == good);
    if (command) CHECK(to_text(*command) == text);
  }
}

TEST_CASE("a state that holds messages has a text and is read back from it") {
  Evening evening(notices(2));
  tell(evening, Want::tell_hall, "Mời quý vị về chỗ");
  CHECK(show_state_from_text(to_text(evening.state)) == evening.state);
}
