// load_theme: the themes that come along, and what is said of a wrong one.
#include "scenes/theme.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

#include "catch.h"
#include "fakes/fake_disk.h"

using namespace bangvang;

namespace {

std::string shipped(const std::string& name) {
  std::ostringstream text;
  text << std::ifstream(std::string(BANGVANG_TREE) + "/assets/themes/" + name + ".toml").rdbuf();
  return text.str();
}

Result<Theme> loaded(const std::string& text) {
  FakeDisk disk;
  (void)disk.replace("themes/x.toml", text);
  return load_theme(disk, "themes", "x");
}

std::string with(std::string text, const std::string& was, const std::string& is) {
  const std::size_t at = text.find(was);
  REQUIRE(at != std::string::npos);
  return text.replace(at, was.size(), is);
}

// WCAG's contrast of two colours.
double luminance(Colour c) {
  auto part = [](std::uint8_t v) {
    const double x = v / 255.;
    return x <= .03928 ? x / 12.92 : std::pow((x + .055) / 1.055, 2.4);
  };
  return .2126 * part(c.r) + .7152 * part(c.g) + .0722 * part(c.b);
}
double contrast(Colour a, Colour b) {
  const double x = luminance(a), y = luminance(b);
  return (std::max(x, y) + .05) / (std::min(x, y) + .05);
}

}  // namespace

TEST_CASE("every theme that comes along loads, and its text can be read on its ground") {
  for (const std::string name : {"do-vang", "lam-ngoc", "giay-do"}) {
    INFO(name);
    const auto theme = loaded(shipped(name));
    REQUIRE(theme);
    for (Colour ground : {theme->background.from, theme->background.to, theme->panel.from, theme->panel.to}) {
      CHECK(contrast(theme->ink, ground) >= 9);
      CHECK(contrast(theme->ink2, ground) >= 7);
      CHECK(contrast(theme->gold, ground) >= 7);
      CHECK(contrast(theme->dim, ground) >= 4.5);
    }
    CHECK(contrast(theme->ink, theme->panel_current.from) >= 7);
    CHECK(contrast(theme->on_fill, theme->fill.from) >= 7);
    CHECK(contrast(theme->on_fill, theme->fill.to) >= 6);
  }
}

TEST_CASE("a wrong colour is named with its line") {
  const auto theme = loaded(with(shipped("do-vang"), "#330207", "red"));
  REQUIRE_FALSE(theme);
  CHECK(theme.problem().where.file == "x.toml");
  CHECK(theme.problem().where.line > 1);
  CHECK(theme.problem().what.en == "“track” is not a colour");
}

TEST_CASE("a missing key, an alpha beyond 1 and broken TOML are problems") {
  CHECK_FALSE(loaded(with(shipped("do-vang"), "ink2 =", "ink3 =")));
  CHECK_FALSE(loaded(with(shipped("do-vang"), "halo = 0.14", "halo = 14")));
  CHECK_FALSE(loaded("background = ["));
  CHECK_FALSE(loaded(""));
}

TEST_CASE("a theme's name cannot leave its folder") {
  FakeDisk disk;
  CHECK_FALSE(load_theme(disk, "themes", "../secret"));
  CHECK_FALSE(load_theme(disk, "themes", ""));
}
