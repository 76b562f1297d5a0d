// step_transition: what moves when the wall goes from one step to the next.
#include <algorithm>

#include "catch.h"
#include "fakes/sample_ceremony.h"
#include "scenes/wall.h"

using namespace bangvang;

namespace {

bool within(Point p, const Rect& r) {
  return p.x >= r.x - 1 && p.x <= r.x + r.w + 1 && p.y >= r.y - 1 && p.y <= r.y + r.h + 1;
}

// The first mark that is in one picture only and reaches beyond every change, as text; "" if none does.
std::string uncovered(const Wall& wall, const Picture& a, const Picture& b, const Transition& transition) {
  auto lonely = [&](const Picture& one, const Picture& other) -> std::string {
    for (const Mark& mark : one.marks) {
      if (std::find(other.marks.begin(), other.marks.end(), mark) != other.marks.end()) continue;
      const Text* text = std::get_if<Text>(&mark);
      const Rect box = text ? wall.letters(*text) : bounds(mark);
      for (float x : {0.f, .25f, .5f, .75f, 1.f}) {
        for (float y : {0.f, .5f, 1.f}) {
          const Point p{box.x + box.w * x, box.y + box.h * y};
          const bool on_wall =
              within(p, {0, 0, static_cast<float>(wall.output.width), static_cast<float>(wall.output.height)});
          if (on_wall && std::none_of(transition.changes.begin(), transition.changes.end(),
                                      [&](const Change& c) { return within(p, c.area); })) {
            Picture shown = one;
            shown.marks = {mark};
            return to_text(shown);
          }
        }
      }
    }
    return {};
  };
  const std::string first = lonely(a, b);
  return first.empty() ? lonely(b, a) : first;
}

Transition between(const Wall& wall, const std::string& from, const std::string& to) {
  return step_transition(wall.program, wall.program.index_of(from), wall.program.index_of(to), wall.output,
                         wall.metrics);
}

}  // namespace

TEST_CASE("whatever differs between one step and the next lies in an area that changes, forwards and back") {
  for (auto [width, height] : {std::pair{1920, 1080}, {1024, 768}, {1080, 1920}}) {
    const Wall wall(sample_ceremony(), width, height);
    for (int i = 0; i + 1 < static_cast<int>(wall.program.steps.size()); ++i) {
      INFO(wall.program.steps[static_cast<std::size_t>(i)].id
           << " → " << wall.program.steps[static_cast<std::size_t>(i + 1)].id);
      const Picture a = wall.picture(i), b = wall.picture(i + 1);
      CHECK(uncovered(wall, a, b, step_transition(wall.program, i, i + 1, wall.output, wall.metrics)) == "");
      CHECK(uncovered(wall, b, a, step_transition(wall.program, i + 1, i, wall.output, wall.metrics)) == "");
    }
  }
}

TEST_CASE("one scene gives way to another in one fade of the whole picture") {
  const Wall wall(sample_ceremony());
  const Transition t = between(wall, "agenda", "members");
  REQUIRE(t.changes.size() == 1);
  CHECK(t.changes[0].area == Rect{0, 0, 1920, 1080});
  CHECK(t.total_ms == 300);
}

TEST_CASE("the winner's row is wiped in for as long as the ceremony says") {
  Ceremony c = sample_ceremony();
  c.settings.reveal_ms = 1200;
  const Wall wall(c);
  const Transition t = between(wall, "ranking:tong/place-2", "ranking:tong/place-1");
  REQUIRE(t.changes.size() == 2);  // the winner, and the second place calming
  CHECK(t.changes[0].kind == Change::Kind::wipe_right);
  CHECK(t.changes[0].duration_ms == 1200);
  CHECK(t.changes[1].duration_ms == 400);
  CHECK(t.total_ms == 1200);
}

TEST_CASE("a place that is called fades in while its bar grows") {
  const Wall wall(sample_ceremony());
  const Transition t = between(wall, "ranking:tong/others", "ranking:tong/place-3");
  const auto bars = std::count_if(t.changes.begin(), t.changes.end(),
                                  [](const Change& c) { return c.kind == Change::Kind::wipe_right; });
  CHECK(bars == 1);
  CHECK(t.total_ms == 600);
}

TEST_CASE("signing changes one card and the count above") {
  const Wall wall(sample_ceremony());
  CHECK(between(wall, "pledge/nghe-an", "pledge/ha-tinh").changes.size() == 2);
}

TEST_CASE("hidden places look alike whether or not they tie") {
  Ceremony tied = sample_ceremony();
  tied.rankings[0].rows[1].total = tied.rankings[0].rows[0].total;
  const Wall plain(sample_ceremony()), tie(tied);
  CHECK(to_text(plain.picture("ranking:tong")) == to_text(tie.picture("ranking:tong")));
  CHECK(to_text(plain.picture("ranking:tong/others")) == to_text(tie.picture("ranking:tong/others")));
}

TEST_CASE("black is nothing but black, and the looks take half a second") {
  const Wall wall(sample_ceremony());
  CHECK(to_text(black_picture(wall.output)) == "picture 1920×1080\nbox 0,0 1920×1080 fill #000000\n");
  CHECK(look_transition(wall.program, wall.output).total_ms == 500);
}
