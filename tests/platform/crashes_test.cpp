// When a crashed show is started again, and what it tells its supervisor.
#include "catch.h"
#include "platform/cover.h"
#include "platform/crashes.h"

using namespace bangvang;

TEST_CASE("a show that crashes now and then is started at once, as before") {
  Crashes crashes;
  for (std::int64_t now = 0; now < 100'000; now += 5001) CHECK(crashes.next(now) == NextStart{0, false});
}

TEST_CASE("the third crash within ten seconds takes the panel away, for good") {
  Crashes crashes;
  CHECK_FALSE(crashes.next(0).without_panel);
  CHECK_FALSE(crashes.next(5000).without_panel);
  CHECK(crashes.next(10'000) == NextStart{0, true});
  CHECK(crashes.next(900'000).without_panel);
}

TEST_CASE("a show that goes on crashing without the panel is started once a second") {
  Crashes crashes;
  for (int i = 0; i < 3; ++i) CHECK(crashes.next(i).delay_ms == 0);
  CHECK(crashes.next(3).delay_ms == 1000);
  CHECK(crashes.next(60'000).delay_ms == 0);
}

TEST_CASE("what is to be covered is said in a line, and read back") {
  const Cover cover{0x7a0c14, {{"", 0, 0, 1920, 1080}, {"", -1280, 0, 1280, 800}}};
  const std::string text = to_text(cover);
  CHECK(text == "cover 7a0c14 0,0,1920,1080 -1280,0,1280,800\n");
  CHECK(cover_from_text(text.substr(0, text.size() - 1)) == cover);
  CHECK(cover_from_text("cover 000001") == Cover{1, {}});
}

TEST_CASE("what is no such line covers nothing") {
  for (const char* text : {"", "cover", "cover 12", "cover 7a0c14 1,2,3", "cover 7a0c14 0,0,0,10", "cover 7a0c14 0,0,10,10 x",
                           "uncover 7a0c14", "cover 7a0c14 999999,0,10,10"})
    CHECK_FALSE(cover_from_text(text));
  std::string many = "cover 7a0c14";
  for (int i = 0; i < 17; ++i) many += " 0,0,10,10";
  CHECK_FALSE(cover_from_text(many));
}
