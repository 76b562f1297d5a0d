// The test card and the identify picture, on every shape of screen.
#include <algorithm>

#include "catch.h"
#include "fakes/sample_ceremony.h"
#include "scenes/test_card.h"
#include "scenes/wall.h"

using namespace bangvang;

namespace {

struct Size {
  int width, height;
};
const Size sizes[] = {{1920, 1080}, {1024, 768}, {1024, 600}, {800, 480}, {1080, 1920}, {3840, 2160}};

std::string words(const Picture& picture) {
  std::string all;
  for (const Text& text : texts_of(picture)) all += text.text + " ";
  return all;
}

void check_within(const Wall& wall, const Picture& picture) {
  const Frame frame = frame_of(wall.output);
  std::vector<Rect> boxes;
  for (const Text& text : texts_of(picture)) boxes.push_back(wall.letters(text));
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    CHECK(boxes[i].x > frame.left - 1);
    CHECK(boxes[i].x + boxes[i].w < frame.right + 1);
    CHECK(boxes[i].y + boxes[i].h < frame.bottom + 1);
    for (std::size_t j = 0; j < i; ++j) {
      const float down = std::min(boxes[i].y + boxes[i].h, boxes[j].y + boxes[j].h) - std::max(boxes[i].y, boxes[j].y);
      const float across = std::min(boxes[i].x + boxes[i].w, boxes[j].x + boxes[j].w) - std::max(boxes[i].x, boxes[j].x);
      CHECK_FALSE((down > 1 && across > 1));
    }
  }
}

}  // namespace

TEST_CASE("the test card names its output and its size, and has the marks of capitals") {
  const Wall wall(sample_ceremony());
  const std::string said = words(test_card(wall.output, "Hội trường · HDMI-1", Language::vietnamese, wall.metrics));
  for (const char* text : {"Hội trường · HDMI-1 · 1920×1080", "Ế Ẫ Ỗ Ự", "Vùng an toàn", "Chữ nhỏ nhất"}) {
    INFO(text);
    CHECK(squeezed(said).find(squeezed(text)) != std::string::npos);
  }
}

TEST_CASE("the test card's smallest text is the evening's smallest, and its greys go from black to white") {
  const Wall wall(sample_ceremony());
  const Picture card = test_card(wall.output, "Hall", Language::english, wall.metrics);
  const auto texts = texts_of(card);
  CHECK(std::any_of(texts.begin(), texts.end(), [](const Text& text) {
    return text.style.size == type::S && text.text.rfind("The smallest", 0) == 0;
  }));
  std::vector<int> greys;
  for (const Mark& mark : card.marks)
    if (const Box* box = std::get_if<Box>(&mark); box && box->fill && box->fill->from.r == box->fill->from.g &&
                                                  box->fill->from.g == box->fill->from.b)
      greys.push_back(box->fill->from.r);
  for (const int step : {0, 13, 127, 242, 255}) {
    INFO(step);
    CHECK(std::find(greys.begin(), greys.end(), step) != greys.end());
  }
}

TEST_CASE("both stand whole within the safe area on every shape of screen") {
  for (const Size size : sizes) {
    Wall wall(sample_ceremony(), size.width, size.height);
    INFO(size.width << "×" << size.height);
    check_within(wall, test_card(wall.output, "Hội trường · HDMI-1", Language::vietnamese, wall.metrics));
    check_within(wall, identify_picture(wall.output, 2, "Sảnh · DP-2", wall.metrics));
    wall.output.safe = {.1f, .1f, .1f, .1f};
    check_within(wall, test_card(wall.output, "Hội trường · HDMI-1", Language::vietnamese, wall.metrics));
  }
}

TEST_CASE("the identify picture has the number, large") {
  const Wall wall(sample_ceremony());
  const auto texts = texts_of(identify_picture(wall.output, 3, "MC", wall.metrics));
  CHECK(std::any_of(texts.begin(), texts.end(), [](const Text& t) { return t.text == "3" && t.style.size > 400; }));
}
