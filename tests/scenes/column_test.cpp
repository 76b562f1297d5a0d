// Column: what does not fit shrinks together; nothing empty leaves a trace.
#include "scenes/column.h"

#include "catch.h"
#include "fakes/small_show.h"

using namespace bangvang;

namespace {
struct Paper {
  Theme theme;
  Output output;
  FixedMetrics metrics;
  Paper() { output.theme = &theme; }
};
const std::string long_text(400, 'x');
std::string words(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += "khen thưởng ";
  return text;
}
}  // namespace

TEST_CASE("empty texts and rules without a neighbour draw nothing") {
  Paper paper;
  Sketch s(paper.output, paper.metrics);
  Column column(s, 96, 800);
  column.divider(10).kicker("").text(" ", voice::body(paper.theme)).pills({""}, 10).divider(10);
  CHECK(column.draw(100, 900) == 100);
  CHECK(s.take().marks.empty());
}

TEST_CASE("a column ends where its blocks end") {
  Paper paper;
  Sketch s(paper.output, paper.metrics);
  Column column(s, 96, 800);
  column.text("Một dòng", voice::body(paper.theme));
  CHECK(column.draw(100, 900) == Approx(100 + 44 * 1.32f));
}

TEST_CASE("a block stands no higher than it was placed, while there is room") {
  Paper paper;
  Sketch s(paper.output, paper.metrics);
  Column column(s, 96, 800);
  column.text("Một", voice::body(paper.theme)).at(500).text("Hai", voice::body(paper.theme));
  CHECK(column.draw(100, 900) == Approx(500 + 44 * 1.32f));
}

TEST_CASE("long texts shrink together until they fit") {
  Paper paper;
  Sketch s(paper.output, paper.metrics);
  Column column(s, 96, 900);
  column.text(words(8), voice::hero(paper.theme)).text(words(24), voice::topic(paper.theme));
  CHECK(column.draw(100, 700) <= 700.5f);
  CHECK(s.take().notes.empty());
}

TEST_CASE("a column fits in its own height, whatever rounding does") {
  Paper paper;
  paper.output.width = 1024, paper.output.height = 768;
  Sketch s(paper.output, paper.metrics);
  Column column(s, 96, 400);
  column.text(words(5), voice::position(paper.theme));
  const float height = column.height(), top = 613.7f;
  CHECK(column.draw(top, top + height) == Approx(top + height));
  CHECK(s.take().notes.empty());
}

TEST_CASE("a little more than fits is set below the smallest size, and noted, before any of it is cut") {
  Paper paper;
  Sketch s(paper.output, paper.metrics);
  Column column(s, 96, 900);
  column.text("Một", voice::body(paper.theme)).text("Hai", voice::body(paper.theme));
  column.draw(100, 100 + 2 * 36 * 1.32f * .9f);
  const Picture picture = s.take();
  REQUIRE(picture.notes.size() == 2);
  CHECK(picture.notes[0].kind == LayoutNote::Kind::below_smallest);
  CHECK(words_of(picture) == "Một|Hai");
}

TEST_CASE("what cannot fit even at the smallest size is cut, noted, and stays inside") {
  Paper paper;
  Sketch s(paper.output, paper.metrics);
  Column column(s, 96, 600);
  column.text(words(60), voice::topic(paper.theme)).text(words(60), voice::body(paper.theme));
  CHECK(column.draw(100, 500) <= 500.5f);
  CHECK_FALSE(s.take().notes.empty());
}

TEST_CASE("nothing is set larger than the name above it") {
  Paper paper;
  Sketch s(paper.output, paper.metrics);
  Column column(s, 96, 900);
  column.text(words(11), voice::hero(paper.theme)).text("Ngắn", voice::topic(paper.theme));
  column.draw(100, 900);
  const Picture picture = s.take();
  const auto& name = std::get<Text>(picture.marks.front());
  const auto& topic = std::get<Text>(picture.marks.back());
  CHECK(topic.style.size <= name.style.size);
}

TEST_CASE("a name held together is parted before any of it is lost") {
  Paper paper;
  Sketch s(paper.output, paper.metrics);
  Column column(s, 96, 400);
  Voice voice = voice::name(paper.theme, type::S);
  voice.lines = voice.most_lines = 2;
  column.text("Đồng chí Nguyễn\u00a0Hoàng\u00a0Văn\u00a0Mẫu", voice);
  column.draw(100, 100 + 1.4f * 36);
  CHECK(says(s.take(), "Nguyễn"));
}
