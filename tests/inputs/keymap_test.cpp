// Keymap files, good and broken.
#include <fstream>
#include <sstream>

#include "catch.h"
#include "fakes/fake_disk.h"
#include "inputs/key_names.h"
#include "inputs/keymap.h"

using namespace bangvang;

namespace {

LoadedKeymap load_text(const std::string& text) {
  FakeDisk disk;
  disk.files["/keys/mine.toml"] = text;
  return load_keymap(disk, "/keys/mine.toml");
}
std::string only_problem(const std::string& text) {
  LoadedKeymap loaded = load_text(text);
  REQUIRE(loaded.problems.size() == 1);
  CHECK(loaded.keymap == built_in_keymap());
  CHECK(loaded.problems[0].severity == Severity::warning);
  return to_text(loaded.problems[0], Language::english);
}
const std::string enough = "go = \"Space\"\nback = \"Left\"\ncancel = \"Esc\"\n";

}  // namespace

TEST_CASE("The keymap in assets says the same as the built-in one") {
  std::ifstream in(BANGVANG_TREE "/assets/keymaps/default.toml");
  std::stringstream text;
  text << in.rdbuf();
  LoadedKeymap loaded = load_text(text.str());
  CHECK(loaded.problems.empty());
  CHECK(loaded.keymap == built_in_keymap());
}

TEST_CASE("The profiles for clickers are in order, and GO has a key that a clicker sends") {
  for (const char* name : {"clicker-only", "clicker-arrows"}) {
    std::ifstream in(std::string(BANGVANG_TREE "/assets/keymaps/") + name + ".toml");
    std::stringstream text;
    text << in.rdbuf();
    INFO(name);
    const LoadedKeymap loaded = load_text(text.str());
    CHECK(loaded.problems.empty());
    REQUIRE(loaded.keymap.find(*stroke_named("PageDown")));
    CHECK(loaded.keymap.find(*stroke_named("PageDown"))->act == Act::go);
    CHECK_FALSE(loaded.keymap.find(*stroke_named("F5")));
  }
}

TEST_CASE("A keymap replaces the built-in keys whole") {
  LoadedKeymap loaded = load_text(enough);
  CHECK(loaded.problems.empty());
  CHECK(loaded.keymap.bindings.size() == 3);
  CHECK(loaded.keymap.find(*stroke_named("Space"))->act == Act::go);
  CHECK(loaded.keymap.find(*stroke_named("B")) == nullptr);
}

TEST_CASE("Modifiers must match") {
  Keymap keymap = built_in_keymap();
  CHECK(keymap.find(*stroke_named("Ctrl+Q")));
  CHECK_FALSE(keymap.find(*stroke_named("Q")));
  CHECK_FALSE(keymap.find(*stroke_named("Ctrl+Shift+Q")));
}

TEST_CASE("A broken keymap names the line and the built-in keys hold") {
  const std::string not_toml = only_problem("go = [\"Space\"\nback=3");
  CHECK(not_toml.substr(0, 54) == "mine.toml:2:1: warning: the keymap is not TOML: Error ");
  CHECK(only_problem(enough + "blak = \"B\"\n") ==
        "mine.toml:4:1: warning: no act is called “blak”; did you mean “black”?; the built-in keys are used meanwhile");
  CHECK(only_problem(enough + "black = [\"Perod\"]\n") ==
        "mine.toml:4:10: warning: no key is called “Perod”; did you mean “Period”?; the built-in keys are used meanwhile");
  CHECK(only_problem(enough + "black = [\"Space\"]\n") ==
        "mine.toml:4:10: warning: “Space” is already the key of “go”; a key does one thing; the built-in keys are used "
        "meanwhile");
  CHECK(only_problem(enough + "black = \"Digit3\"\n") ==
        "mine.toml:4:9: warning: the digit “Digit3” belongs to the jump; choose another key; the built-in keys are used "
        "meanwhile");
  CHECK(only_problem(enough + "black = [1]\n") ==
        "mine.toml:4:10: warning: a key is a text in quotes; write it like \"Space\" or \"Ctrl+Q\"; the built-in keys are "
        "used meanwhile");
}

TEST_CASE("A keymap without a key for GO is refused") {
  LoadedKeymap loaded = load_text("back = \"Left\"\ncancel = \"Esc\"\n");
  CHECK(loaded.keymap == built_in_keymap());
  CHECK(to_text(loaded.problems.at(0), Language::english) ==
        "mine.toml: warning: “go” has no key; add a line like go = [\"…\"]; the built-in keys are used meanwhile");
}

TEST_CASE("A missing keymap is a warning and the built-in keys hold") {
  LoadedKeymap loaded = load_keymap(FakeDisk{}, "/keys/none.toml");
  CHECK(loaded.keymap == built_in_keymap());
  CHECK(loaded.problems.size() == 1);
}

TEST_CASE("Any bytes at all leave a working keymap") {
  unsigned seed = 7;
  for (int i = 0; i < 300; ++i) {
    std::string bytes = enough;
    for (int k = 0; k < 5; ++k) {
      seed = seed * 1664525u + 1013904223u;
      bytes[(seed >> 8) % bytes.size()] = static_cast<char>(seed >> 24);
    }
    CHECK(load_text(bytes).keymap.find(*stroke_named("Space")));
  }
}

TEST_CASE("Keys are labelled as a person reads them") {
  CHECK(label(*stroke_named("Ctrl+Q")) == "Ctrl+Q");
  CHECK(label(*stroke_named("Shift+Slash")) == "?");
  CHECK(label(*stroke_named("Right")) == "→");
  CHECK(label(*stroke_named("F11")) == "F11");
  CHECK(label(*stroke_named("F13")) == "F13");
  CHECK(label(*stroke_named("Digit0")) == "0");
  CHECK(labels(built_in_keymap(), Act::go, 3) == "Space  →  ↓");
  for (const std::string& name : key_names()) CHECK(key_named(name) != 0);
}
