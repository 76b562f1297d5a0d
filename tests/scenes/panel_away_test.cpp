// The picture in the panel's place: what it says, and that it is whole on every shape of screen.
#include "scenes/panel_away.h"

#include "catch.h"
#include "fakes/sample_ceremony.h"
#include "scenes/wall.h"

using namespace bangvang;

namespace {

std::string words(const Picture& picture) {
  std::string all;
  for (const Text& text : texts_of(picture)) all += text.text;
  return squeezed(all);
}

}  // namespace

TEST_CASE("where the panel stays away it says why, what goes on working and which key brings it back, Vietnamese first") {
  const Wall wall(sample_ceremony());
  const std::string said = words(panel_away_picture(wall.output, "F1", wall.metrics));
  std::size_t after = 0;
  for (const char* text : {"Bàn điều khiển đang tắt", "đã dừng đột ngột ba lần trong mười giây", "Bàn phím và bút bấm vẫn điều khiển",
                           "từ cửa sổ của hội trường", "Bấm F1 để mở lại bàn điều khiển", "The panel is off",
                           "crashed three times in ten seconds", "Keyboard and clicker go on working", "in the hall's window",
                           "Press F1 to open the panel again"}) {
    INFO(text);
    const std::size_t at = said.find(squeezed(text), after);
    REQUIRE(at != std::string::npos);
    after = at;
  }
}

TEST_CASE("the picture in the panel's place is whole on every shape of screen") {
  struct Size {
    int width, height;
  };
  for (const Size size : {Size{1920, 1080}, {1366, 768}, {1280, 1024}, {1024, 768}, {800, 480}, {1080, 1920}, {3840, 1080}}) {
    INFO(size.width << "×" << size.height);
    const Wall wall(sample_ceremony(), size.width, size.height);
    const Picture picture = panel_away_picture(wall.output, "F1", wall.metrics);
    CHECK(picture.notes.empty());
    const Frame frame = frame_of(wall.output);
    float below = frame.top - 1;
    for (const Text& text : texts_of(picture)) {
      const Rect box = wall.letters(text);
      CHECK(box.y > below - 1);
      CHECK(box.x > frame.left - 1);
      CHECK(box.x + box.w < frame.right + 1);
      below = box.y + box.h;
    }
    CHECK(below < frame.strip_y());
  }
}
