// A theme that is not there is a warning with the nearest name, and the show goes on in the default one.
#include "catch.h"
#include "verbs/theme_problems.h"

using namespace bangvang;

namespace {
const std::vector<std::string> there{"do-vang", "giay-do", "lam-ngoc"};
}

TEST_CASE("a misspelt theme is a warning that names the nearest, and the hall keeps the default") {
  Ceremony ceremony;
  ceremony.theme = "lam-ngok";
  const Problems problems = theme_problems(ceremony, there);
  REQUIRE(problems.size() == 1);
  CHECK(to_text(problems[0], Language::english) ==
        "ceremony.toml: warning: there is no theme “lam-ngok”; the wall uses “do-vang”; did you mean “lam-ngoc”?");
  CHECK(to_text(problems[0], Language::vietnamese) ==
        "ceremony.toml: cảnh báo: không có chủ đề “lam-ngok”; màn hình dùng “do-vang”; có phải “lam-ngoc” không?");
  CHECK(theme_of(ceremony, "hall", there) == "do-vang");
}

TEST_CASE("the hall's own theme goes before the ceremony's, if it is there") {
  Ceremony ceremony;
  ceremony.theme = "giay-do";
  CHECK(theme_of(ceremony, "hall", there) == "giay-do");
  ceremony.outputs["hall"].theme = "lam-ngoc";
  CHECK(theme_of(ceremony, "hall", there) == "lam-ngoc");
  CHECK(theme_problems(ceremony, there).empty());
  ceremony.outputs["hall"].theme = "xyz";
  CHECK(theme_of(ceremony, "hall", there) == "giay-do");
  CHECK(theme_problems(ceremony, there).size() == 1);
}

TEST_CASE("an output's misspelt theme is told with the output, and with the theme that it has instead") {
  Ceremony ceremony;
  ceremony.theme = "giay-do";
  ceremony.outputs["lobby"].theme = "lam-ngok";
  const Problems problems = theme_problems(ceremony, there);
  REQUIRE(problems.size() == 1);
  CHECK(to_text(problems[0], Language::english) ==
        "ceremony.toml: warning: [output.lobby]: there is no theme “lam-ngok”; the lobby uses “giay-do”; did you mean “lam-ngoc”?");
  CHECK(to_text(problems[0], Language::vietnamese) ==
        "ceremony.toml: cảnh báo: [output.lobby]: không có chủ đề “lam-ngok”; sảnh dùng “giay-do”; có phải “lam-ngoc” không?");
  CHECK(theme_of(ceremony, "lobby", there) == "giay-do");
}

TEST_CASE("a theme for the MC's screen is told to have no effect") {
  Ceremony ceremony;
  ceremony.outputs["mc"].theme = "lam-ngoc";
  const Problems problems = theme_problems(ceremony, there);
  REQUIRE(problems.size() == 1);
  CHECK(to_text(problems[0], Language::english) ==
        "ceremony.toml: warning: [output.mc]: “theme” has no effect, the MC's screen has colours of its own; remove the line");
}
