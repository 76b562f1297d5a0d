// Pages: delegates, members, figures, and who signs the pledge.
#include "catch.h"
#include "ceremonies.h"
#include "show/pages.h"
#include "step_ids.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

Program only(Ceremony made, SceneKind scene) {
  RundownRow row;
  row.show = {scene, ""};
  made.rundown = {row};
  return compile(std::move(made));
}

}  // namespace

TEST_CASE("pages are as even as can be, and none is longer than it may be") {
  for (int rows = 1; rows < 100; ++rows) {
    const auto pages = pages_of(rows, 8);
    CHECK(static_cast<int>(pages.size()) == (rows + 7) / 8);
    int next = 0;
    for (const Page& page : pages) {
      CHECK(page.first == next);
      CHECK(page.count <= 8);
      CHECK(page.count >= rows / static_cast<int>(pages.size()));
      next += page.count;
    }
    CHECK(next == rows);
  }
  CHECK(pages_of(0, 8).empty());
}

TEST_CASE("twelve members are one page, thirteen two") {
  Ceremony made = only_a_title();
  add_members(made, 12);
  CHECK(ids(only(made, SceneKind::members)) == "members");
  add_members(made, 1);
  CHECK(ids(only(made, SceneKind::members)) == "members members/page-2");
}

TEST_CASE("an agenda of more than eight items is shown whole, page by page") {
  Ceremony made = only_a_title();
  made.agenda.resize(8);
  CHECK(ids(only(made, SceneKind::agenda)) == "agenda");
  made.agenda.resize(12);
  const Program program = only(made, SceneKind::agenda);
  CHECK(ids(program) == "agenda agenda/page-2");
  CHECK(program.steps[1].first == 6);
  CHECK(program.steps[1].count == 6);
}

TEST_CASE("figures have six big numbers, nine bars or twelve rows to a page") {
  for (const auto& [chart, most] : {std::pair{Chart::big, 6}, {Chart::bars, 9}, {Chart::table, 12}}) {
    Ceremony made = only_a_title();
    Figures& figures = made.figures.emplace_back();
    figures.id = "f";
    figures.chart = chart;
    figures.rows.resize(static_cast<std::size_t>(most));
    CHECK(ids(only(made, SceneKind::figures)) == "figures:f");
    made.figures[0].rows.emplace_back();
    CHECK(ids(only(made, SceneKind::figures)) == "figures:f figures:f/page-2");
  }
}

TEST_CASE("what has no rows has no step") {
  Ceremony made = only_a_title();
  made.figures.emplace_back().id = "f";
  made.albums.emplace_back().id = "a";
  made.rankings.emplace_back().id = "r";
  CHECK(ids(compile(made)) == "title");
}

TEST_CASE("members sign the pledge one after another") {
  Ceremony made = only_a_title();
  made.pledge.emplace();
  add_members(made, 2);
  const Program program = only(made, SceneKind::pledge);
  CHECK(ids(program) == "pledge pledge/m1 pledge/m2");
  CHECK(program.steps[0].signed_count == 0);
  CHECK(program.steps[2].signed_count == 2);
  CHECK(program.steps[2].first == 1);
}

TEST_CASE("a pledge whose members are not all named is one step") {
  Ceremony made = only_a_title();
  made.pledge.emplace();
  made.members_count = 7;
  CHECK(ids(only(made, SceneKind::pledge)) == "pledge");
  add_members(made, 3);
  CHECK(ids(only(made, SceneKind::pledge)) == "pledge");
  made.members_count = 3;
  CHECK(only(made, SceneKind::pledge).steps.size() == 4);
}

TEST_CASE("more than twelve signatories turn the page") {
  Ceremony made = only_a_title();
  made.pledge.emplace();
  add_members(made, 14);
  const Program program = only(made, SceneKind::pledge);
  CHECK(program.steps[12].page == 1);
  CHECK(program.steps[13].page == 2);
  CHECK(program.steps[13].count == 2);
  CHECK(program.steps[13].pages == 2);
}

TEST_CASE("a caption that stands alone is a photo's step too") {
  Ceremony made = only_a_title();
  Album& album = made.albums.emplace_back();
  album.id = "a";
  album.photos.resize(1);
  album.photos[0].id = "1";
  album.photos[0].caption = "Lễ ký giao ước";
  const Program program = only(made, SceneKind::photos);
  CHECK(ids(program) == "photos:a/1");
  CHECK(program.steps[0].title == "Lễ ký giao ước");
}
