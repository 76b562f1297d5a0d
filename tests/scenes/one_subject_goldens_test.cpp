// Goldens of the scenes of one subject: their pictures as text at 1920×1080, three of them also stacked.
#include <algorithm>

#include "fakes/sample_ceremony.h"
#include "scenes/golden.h"
#include "scenes/wall.h"

using namespace bangvang;

namespace {

std::string file_name(std::string id) {
  std::replace_if(id.begin(), id.end(), [](char c) { return c == ':' || c == '/' || c == '#'; }, '_');
  return id;
}

Ceremony with_portraits() {
  Ceremony c = sample_ceremony();
  c.honours[1].layout = HonourLayout::portrait;
  c.honours[1].decision = "12/QĐ-UBND";
  c.honours[1].date = "2023-03-09";
  std::size_t of_honour = 0;
  for (Recipient& r : c.recipients) {
    if (r.honour != 1) continue;
    if (of_honour == 0) r.photo = "chan-dung/a.jpg", r.citation = "Tận tụy phục vụ người bệnh năm 2022.";
    if (of_honour == 1)
      r.photo = "chan-dung/b.jpg", r.posthumous = true, r.received_by = "Bà Trần Thị Mẫu", r.relation = "vợ";
    if (of_honour == 2) r.photo = "", r.citation = "Dẫn dắt câu lạc bộ khoa học.";
    ++of_honour;
  }
  Photo photo;
  photo.id = "2", photo.file = "photos/le-ky/2.jpg", photo.caption = "Bình minh trên phá", photo.credit = "Minh họa";
  c.albums[0].photos.push_back(photo);
  return c;
}

}  // namespace

TEST_CASE("the scenes of one subject are drawn as approved") {
  const Wall wall(with_portraits());
  for (SceneKind scene : {SceneKind::title, SceneKind::speaker, SceneKind::talk, SceneKind::decision, SceneKind::honour,
                          SceneKind::flowers, SceneKind::handover, SceneKind::notice, SceneKind::countdown}) {
    const auto found = std::find_if(wall.program.steps.begin(), wall.program.steps.end(),
                                    [&](const Step& step) { return step.scene == scene; });
    INFO(name_of(scene));
    REQUIRE(found != wall.program.steps.end());
    check_golden(file_name(found->id), to_text(wall.picture(found->id)));
  }
  for (SceneKind scene : {SceneKind::quote, SceneKind::photos})
    for (const Step& step : wall.program.steps)
      if (step.scene == scene) check_golden(file_name(step.id), to_text(wall.picture(step.id)));
  check_golden("hold", to_text(hold_picture(wall.program, wall.output, wall.metrics)));
}

TEST_CASE("a portrait, a posthumous honour and a recipient without a photo are drawn as approved") {
  const Wall wall(with_portraits());
  int drawn = 0;
  for (const Step& step : wall.program.steps) {
    if (step.scene != SceneKind::recipient || drawn == 3) continue;
    if (wall.program.ceremony.recipients[static_cast<std::size_t>(step.subject)].honour != 1) continue;
    check_golden(file_name("portrait_" + step.id), to_text(wall.picture(step.id)));
    ++drawn;
  }
  CHECK(drawn == 3);
}

TEST_CASE("stacked scenes of one subject are drawn as approved") {
  const Wall wall(with_portraits(), 1080, 1920);
  for (SceneKind scene : {SceneKind::title, SceneKind::honour, SceneKind::handover}) {
    const auto found = std::find_if(wall.program.steps.begin(), wall.program.steps.end(),
                                    [&](const Step& step) { return step.scene == scene; });
    REQUIRE(found != wall.program.steps.end());
    check_golden("stacked_" + file_name(found->id), to_text(wall.picture(found->id)));
  }
}
