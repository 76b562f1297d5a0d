// What the verbs print, and in which language.
#include "verbs/terminal.h"

#include <unistd.h>

#include <cstdlib>

#include "catch.h"
#include "verbs/assets_folder.h"
#include "verbs/help.h"

using namespace bangvang;

namespace {

// Sets the three variables that decide, and puts them back.
class Locale {
 public:
  Locale(const char* all, const char* messages, const char* lang) {
    set("LC_ALL", all, 0);
    set("LC_MESSAGES", messages, 1);
    set("LANG", lang, 2);
  }
  ~Locale() {
    const char* names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (int i = 0; i < 3; ++i) {
      if (had_[i]) setenv(names[i], before_[i].c_str(), 1);
      else unsetenv(names[i]);
    }
  }

 private:
  void set(const char* name, const char* value, int i) {
    const char* before = std::getenv(name);
    had_[i] = before != nullptr;
    if (before) before_[i] = before;
    if (value) setenv(name, value, 1);
    else unsetenv(name);
  }
  bool had_[3] = {};
  std::string before_[3];
};

}  // namespace

TEST_CASE("the terminal speaks English unless its locale is Vietnamese") {
  {
    Locale none(nullptr, nullptr, nullptr);
    offer_terminal_language("en");
    CHECK(terminal_language() == Language::english);
  }
  {
    Locale vietnamese(nullptr, nullptr, "vi_VN.UTF-8");
    CHECK(terminal_language() == Language::vietnamese);
  }
}

TEST_CASE("the environment asks for a language only if it names one of ours") {
  {
    Locale none(nullptr, nullptr, nullptr);
    CHECK(language_of_environment() == std::nullopt);
  }
  for (const char* other : {"C.UTF-8", "C", "POSIX", "fr_FR.UTF-8"}) {
    Locale locale(nullptr, nullptr, other);
    CHECK(language_of_environment() == std::nullopt);
  }
  Locale english(nullptr, "en_GB.UTF-8", "vi_VN.UTF-8");
  CHECK(language_of_environment() == Language::english);
}

TEST_CASE("LC_ALL goes before LC_MESSAGES and LANG, and an empty one counts as not set") {
  {
    Locale all("C", "vi_VN", "vi_VN");
    offer_terminal_language("en");
    CHECK(terminal_language() == Language::english);
  }
  {
    Locale messages("", "vi", "en_GB");
    CHECK(terminal_language() == Language::vietnamese);
  }
}

TEST_CASE("every verb has help in both languages, with an example") {
  for (const char* verb : {"show", "render", "check", "steps", "bench"}) {
    CHECK(help_for(verb, Language::english).find("Example") != std::string::npos);
    CHECK(help_for(verb, Language::vietnamese).find("Ví dụ") != std::string::npos);
    CHECK(help_for("", Language::english).find(std::string("  ") + verb + " ") != std::string::npos);
  }
}

TEST_CASE("the assets are found from a program that was built in the tree, and where the environment says") {
  CHECK(assets_folder() == std::string(BANGVANG_TREE) + "/assets");
  const std::string elsewhere = std::string(BANGVANG_TREE) + "/app/../assets";
  setenv("BANGVANG_ASSETS", elsewhere.c_str(), 1);
  CHECK(assets_folder() == elsewhere);
  setenv("BANGVANG_ASSETS", "/nowhere", 1);
  CHECK(assets_folder() == "");
  unsetenv("BANGVANG_ASSETS");
}

TEST_CASE("a message that cannot be written is lost, and nothing else") {
  std::FILE* const full = std::fopen("/dev/full", "w");
  if (!full) return;
  std::setbuf(full, nullptr);
  CHECK_NOTHROW(put_line(full, "there is one monitor only"));
  std::fclose(full);
}

TEST_CASE("the trace waits for no reader") {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  put_line_at_once(ends[1], "step=title");
  for (int i = 0; i < 10'000; ++i) put_line_at_once(ends[1], std::string(100, 'x'));  // returns, though nobody reads
  char first[11] = {};
  CHECK(read(ends[0], first, 11) == 11);
  CHECK(std::string(first, 11) == "step=title\n");
  close(ends[0]);
  close(ends[1]);
}

TEST_CASE("what cannot be a ceremony says why and what to do") {
  REQUIRE(not_a_ceremony("no such folder"));
  CHECK(to_text(*not_a_ceremony("no such folder"), Language::english) ==
        "error: there is no folder “no such folder”; give the path of a ceremony's folder, such as data/le-trao-giai-mau");
  CHECK(to_text(*not_a_ceremony(BANGVANG_TREE "/app"), Language::vietnamese).find("ceremony.toml: lỗi: thư mục “") == 0);
  CHECK_FALSE(not_a_ceremony(BANGVANG_TREE "/data/le-trao-giai-mau"));
}

TEST_CASE("a language that was chosen goes before the environment's") {
  Locale english(nullptr, nullptr, "en_US.UTF-8");
  choose_terminal_language(Language::vietnamese);
  CHECK(terminal_language() == Language::vietnamese);
  choose_terminal_language(Language::english);
  CHECK(terminal_language() == Language::english);
  choose_terminal_language(std::nullopt);
}

TEST_CASE("the terminal speaks the ceremony's language where nobody asked for one") {
  {
    Locale plain(nullptr, nullptr, "C.UTF-8");
    offer_terminal_language("vi");
    CHECK(terminal_language() == Language::vietnamese);
    choose_terminal_language(Language::english);
    CHECK(terminal_language() == Language::english);
    choose_terminal_language(std::nullopt);
  }
  Locale english(nullptr, nullptr, "en_US.UTF-8");
  CHECK(terminal_language() == Language::english);
  offer_terminal_language("en");
}
