// Fonts: what happens when they are not there.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "catch.h"
#include "painting/font_list.h"
#include "painting/scripts.h"
#include "wall.h"

using namespace bangvang;

namespace {

// An assets folder with this font list, gone with the test.
struct Assets {
  std::string path;
  explicit Assets(const std::string& list) {
    std::string name = (std::filesystem::temp_directory_path() / "bangvang-fonts-XXXXXX").string();
    path = mkdtemp(name.data());
    std::ofstream(path + "/fonts.toml") << list;
  }
  ~Assets() { std::filesystem::remove_all(path); }
};

}  // namespace

TEST_CASE("The list of the tree is read whole") {
  const auto list = read_font_list(BANGVANG_TREE "/assets/fonts.toml");
  REQUIRE(list);
  REQUIRE(list->serif.size() == 3);
  CHECK(list->serif[0].family == "Vollkorn");
  CHECK(list->serif[0].files[0] == "/usr/share/fonts/truetype/vollkorn/Vollkorn-Medium.ttf");
  CHECK(list->sans[0].family == "Inter");
  for (const FallbackFonts& fallback : list->fallbacks) {
    CHECK_FALSE(fallback.files.empty());
    for (const auto& [from, to] : fallback.ranges) CHECK(from <= to);
  }
}

TEST_CASE("A theme font that is not installed is told, and the next family is taken") {
  const Assets assets(R"(
[[serif]]
family = "Vollkorn"
files = ["nowhere/Vollkorn-Bold.ttf"]
[[serif]]
family = "Noto Serif"
files = ["truetype/noto/NotoSerif-Bold.ttf"]
[[sans]]
family = "Noto Sans"
files = ["truetype/noto/NotoSans-Regular.ttf"]
)");
  Canvas canvas = canvas_for("Lễ trao giải", assets.path);
  REQUIRE(canvas.problems().size() == 1);
  CHECK(to_text(canvas.problems()[0], Language::english) ==
        "warning: the font “Vollkorn” is not installed; the wall uses “Noto Serif”; "
        "install the packages fonts-vollkorn, fonts-inter and fonts-noto-core");
  CHECK_FALSE(canvas.missing_glyphs("Lễ trao giải"));
}

TEST_CASE("Without any listed font the wall still has letters") {
  const Assets assets("[[serif]]\nfamily = \"Vollkorn\"\nfiles = [\"nowhere.ttf\"]\n");
  Canvas canvas = canvas_for("Lễ trao giải", assets.path);
  CHECK_FALSE(canvas.problems().empty());
  CHECK(lit(painted(canvas, picture_of({white("Lễ trao giải", sans)}))).w > 50);
}

TEST_CASE("A broken or missing list is a problem that names it, and the wall still has letters") {
  const Assets assets("[[serif]\n");
  Canvas canvas = canvas_for("Lễ", assets.path);
  REQUIRE_FALSE(canvas.problems().empty());
  CHECK(canvas.problems()[0].where.file == assets.path + "/fonts.toml");
  CHECK(canvas.problems()[0].where.line == 1);
  CHECK(lit(painted(canvas, picture_of({white("Lễ", sans)}))).w > 10);
  Canvas nowhere = canvas_for("Lễ", assets.path + "/nowhere");
  CHECK_FALSE(nowhere.problems().empty());
}

TEST_CASE("Characters are collected once each, without those that need no glyph") {
  CHECK(characters_of({"ba", "ab\n", "ễ\u200d\ufe0f\xff"}) == std::vector<char32_t>{U'a', U'b', U'ễ'});
}
