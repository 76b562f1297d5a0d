// Text on the wall: shapes, measures, wrapping.
#include "base/folding.h"
#include "catch.h"
#include "wall.h"

using namespace bangvang;

namespace {

const std::string composed = "Nguyễn Thị Hồng Hạnh, Tổ trưởng Tổ Dệt, Đắk Lắk";
const std::string decomposed =
    "Nguye\u0302\u0303n Thi\u0323 Ho\u0302\u0300ng Ha\u0323nh, To\u0302\u0309 tru\u031bo\u031b\u0309ng "
    "To\u0302\u0309 De\u0323\u0302t, \u0110a\u0306\u0301k La\u0306\u0301k";

}  // namespace

TEST_CASE("Vietnamese looks the same composed and decomposed") {
  Canvas canvas = canvas_for(composed + decomposed);
  for (const TextStyle& style : {sans, serif}) {
    const Pixels a = painted(canvas, picture_of({white(composed, style)}, 2000));
    const Pixels b = painted(canvas, picture_of({white(decomposed, style)}, 2000));
    CHECK(lit(a).w > 100);
    CHECK(same(a, b));
    CHECK(canvas.measure(composed, style) == canvas.measure(decomposed, style));
  }
}

TEST_CASE("No script of the region lacks a glyph") {
  const std::vector<std::string> scripts{
      "Đặng Thị Ngọc Ánh ẲẴỲỸ", "ស្ថាបនា កម្ពុជា",   "ภาษาไทย น้ำ ก็", "ພາສາລາວ",   "မြန်မာ", "العربية كتاب", "हिन्दी क्षत्रिय",
      "中文 日本語 한국어",            "ꪼꪕ ꪎꪰꪣ", "ꨌꩌ",               "🏆 🎖 👏🏽",       "Ελληνικά", "Русский",          "தமிழ்"};
  for (const std::string& script : scripts) {
    INFO(script);
    Canvas canvas = canvas_for(script);
    CHECK_FALSE(canvas.missing_glyphs(script));
    for (const TextStyle& style : {sans, serif}) {
      CHECK(lit(painted(canvas, picture_of({white(script, style)}, 1200))).w > 20);
    }
  }
}

TEST_CASE("A character that no font has is reported and leaves no box on the wall") {
  const std::string unknown = "\U000E5555";
  Canvas canvas = canvas_for("A" + unknown);
  CHECK(canvas.missing_glyphs("A" + unknown));
  CHECK(lit(painted(canvas, picture_of({white(unknown, sans)}))).w == 0);
}

TEST_CASE("An emoji comes in colour, at the size of the text") {
  Canvas canvas = canvas_for("🏆");
  const Pixels pixels = painted(canvas, picture_of({white("🏆", sans)}));
  const Rect box = lit(pixels);
  CHECK(box.w > 20);
  CHECK(box.w < 70);
  bool coloured = false;
  for (const std::uint32_t word : pixels.words) coloured = coloured || ((word >> 16 & 255) > (word & 255) + 60);
  CHECK(coloured);
}

TEST_CASE("Ink stays within what was measured") {
  const std::vector<std::string> texts{"Ặ", "Ỷ Ứ Ẵ", "fjord Ấp Đồng", "HỘI NGHỊ TỔNG KẾT", "ស្ថាបនា", "العربية", "น้ำปู่", "j"};
  std::string all;
  for (const std::string& text : texts) all += text;
  Canvas canvas = canvas_for(all);
  for (const std::string& text : texts) {
    for (const TextStyle& style : {sans, serif}) {
      INFO(text);
      const LineSize size = canvas.measure(text, style);
      const Rect box = lit(painted(canvas, picture_of({white(text, style, 60, 130)}, 1400, 260)));
      REQUIRE(box.w > 0);
      CHECK(box.x >= 60 - size.ink_left - 1.5f);
      CHECK(box.x + box.w <= 60 + size.width + size.ink_right + 1.5f);
      CHECK(box.y >= 130 - size.ascent - 1.5f);
      CHECK(box.y + box.h <= 130 + size.descent + 1.5f);
    }
  }
}

TEST_CASE("Alignment puts the left end, the centre, or the right end at x") {
  Canvas canvas = canvas_for();
  const float width = canvas.measure("Nghệ An", sans).width;
  Text text = white("Nghệ An", sans, 300, 120);
  const Rect left = lit(painted(canvas, picture_of({text})));
  text.align = Align::centre;
  const Rect centre = lit(painted(canvas, picture_of({text})));
  text.align = Align::right;
  const Rect right = lit(painted(canvas, picture_of({text})));
  CHECK(left.x - centre.x == Approx(width / 2).margin(1.1));
  CHECK(left.x - right.x == Approx(width).margin(1.1));
}

TEST_CASE("Widths grow in proportion to the size") {
  Canvas canvas = canvas_for();
  TextStyle large = sans;
  large.size = 3 * sans.size;
  const LineSize a = canvas.measure("Cờ thi đua của Chính phủ", sans), b = canvas.measure("Cờ thi đua của Chính phủ", large);
  CHECK(b.width == Approx(3 * a.width));
  CHECK(b.ascent == Approx(3 * a.ascent));
}

TEST_CASE("Tracking widens a line by its part of an em a letter") {
  Canvas canvas = canvas_for();
  TextStyle tracked = sans;
  tracked.tracking = .05f;
  CHECK(canvas.measure("ABCDEFGHIJ", tracked).width - canvas.measure("ABCDEFGHIJ", sans).width ==
        Approx(10 * .05 * 44).margin(.06 * 44));
}

TEST_CASE("Figures stand on the line, all as high as capitals, and tabular ones are equally wide") {
  Canvas canvas = canvas_for();
  const float capital = canvas.measure("H", serif).ascent;
  for (const char* digit : {"0", "1", "3", "4", "5", "7", "9"}) {
    const LineSize size = canvas.measure(digit, serif);
    CHECK(size.ascent > .9f * capital);
    CHECK(size.descent < .06f * serif.size);
  }
  TextStyle tabular = sans;
  tabular.tabular = true;
  CHECK(canvas.measure("111,11", tabular).width == Approx(canvas.measure("888,88", tabular).width));
}

TEST_CASE("Lines wrap between words and none is too wide") {
  Canvas canvas = canvas_for();
  const std::string text = "Trưởng Ban Thi đua - Khen thưởng Trung ương, Phó Chủ tịch thường trực Hội đồng";
  const auto lines = canvas.wrap(text, sans, 420);
  CHECK(lines.size() > 2);
  std::string joined;
  for (const std::string& line : lines) {
    CHECK(canvas.measure(line, sans).width <= 420.5f);
    joined += (joined.empty() ? "" : " ") + line;
  }
  CHECK(joined == text);
}

TEST_CASE("A text that was measured fits on one line of that width") {
  Canvas canvas = canvas_for();
  for (const char* text : {"Ủy ban nhân dân tỉnh Thừa Thiên Huế", "i", "WWWWWWWW", "Số liệu năm 2022"}) {
    CHECK(canvas.wrap(text, sans, canvas.measure(text, sans).width).size() == 1);
  }
}

TEST_CASE("A word wider than the line is broken between graphemes") {
  Canvas canvas = canvas_for();
  std::string word;
  for (int i = 0; i < 40; ++i) word += "e\u0302\u0301";
  const auto lines = canvas.wrap(word, sans, 200);
  CHECK(lines.size() > 2);
  for (const std::string& line : lines) {
    CHECK(line.size() % 5 == 0);
    CHECK(canvas.measure(line, sans).width <= 200.5f);
  }
}

TEST_CASE("A no-break space is not broken at, and a line feed is") {
  Canvas canvas = canvas_for();
  CHECK(canvas.wrap("năm\u00a02022", sans, canvas.measure("năm", sans).width + 40).front() != "năm");
  CHECK(canvas.wrap("Một\nhai", sans, 1000) == std::vector<std::string>{"Một", "hai"});
  CHECK(canvas.wrap("", sans, 100) == std::vector<std::string>{""});
}

TEST_CASE("Thai is wrapped between its words though no space parts them") {
  const std::string text = "ประเทศไทยมีภาษาไทยเป็นภาษาราชการของประเทศ";
  Canvas canvas = canvas_for(text);
  const auto lines = canvas.wrap(text, sans, 300);
  CHECK(lines.size() >= 2);
  CHECK(lines.front() == "ประเทศไทยมี");
}

TEST_CASE("No text, however it is made, brings the canvas down") {
  Canvas canvas = canvas_for();
  const std::vector<std::string> texts{"\xff\xfe\x80", std::string("a\0b", 3), "\n\r\t\x1b", std::string(100000, 'x'),
                                       "\u202e\u2066\u2069", "\xf0\x9f\x8f", std::string(3000, '\n')};
  for (const std::string& text : texts) {
    (void)canvas.measure(text, sans);
    (void)canvas.wrap(text, sans, 100);
    (void)canvas.wrap(text, sans, 0);
    (void)painted(canvas, picture_of({white(text, sans)}, 64, 64));
  }
  for (const float size : {0.f, -5.f, 1e-9f, 5000.f}) {
    TextStyle odd = sans;
    odd.size = size;
    (void)canvas.measure("Lễ", odd);
    (void)canvas.wrap("Lễ trao giải", odd, 50);
    (void)painted(canvas, picture_of({white("Lễ", odd)}, 64, 64));
  }
  SUCCEED();
}
