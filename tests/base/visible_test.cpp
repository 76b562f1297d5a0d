// Visible: what a terminal is shown of names that somebody else has chosen.
#include "base/visible.h"

#include "base/problem.h"
#include "catch.h"

using namespace bangvang;

TEST_CASE("text stays as it is, in every script") {
  CHECK(visible("Nguyễn Văn An, “Sở Y tế” 🏆 ខ្មែរ") == "Nguyễn Văn An, “Sở Y tế” 🏆 ខ្មែរ");
  CHECK(visible("").empty());
}

TEST_CASE("no control character reaches a terminal") {
  CHECK(visible("a\x1b[31m") == "a\\x1b[31m");
  CHECK(visible("a\x1b]0;t\x07") == "a\\x1b]0;t\\x07");
  CHECK(visible("\xC2\x9B" "31m\x7F") == "\\x9b31m\\x7f");
  CHECK(visible(std::string_view("a\0b", 3)) == "a\\x00b");
}

TEST_CASE("marks that turn the writing around are seen") {
  CHECK(visible("a\u202Evsc.exe\u2066") == "a\\u202evsc.exe\\u2066");
}

TEST_CASE("bytes that are no UTF-8 are seen, one by one") {
  CHECK(visible("a\xFF\xFE") == "a\\xff\\xfe");
  CHECK(visible("\xC3") == "\\xc3");
  CHECK(visible("\xE1\xBB") == "\\xe1\\xbb");
  CHECK(visible("\xC0\xAF\xED\xA0\x80") == "\\xc0\\xaf\\xed\\xa0\\x80");
}

TEST_CASE("a file's name cannot forge a problem of its own") {
  const Problem problem{Severity::warning, {"a\nerror: x.csv", 3, 0}, {"lạ\n", "odd\n"}, {"", "look\r"}};
  CHECK(to_text(problem, Language::english) == "a\\x0aerror: x.csv:3: warning: odd\\x0a; look\\x0d");
}
