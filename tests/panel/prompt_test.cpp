// The prompt at the foot of the hall while the panel is hidden.
#include "panel/prompt.h"

#include "sample.h"

using namespace bangvang;

namespace {

// What the plate says: its text, then its keys.
std::string prompted(Bench& bench) {
  const auto prompt = prompt_for(bench.view, bench.desk);
  return prompt ? prompt->text + "|" + prompt->keys : "";
}

}  // namespace

TEST_CASE("Nothing lies over the hall while nothing waits for the operator") {
  Bench bench;
  CHECK(prompted(bench).empty());
  bench.view.refusal = Refusal{RefusalKind::too_soon, {"Vừa chuyển cảnh xong", "Just changed"}};
  bench.view.refused_ms = bench.view.now.steady_ms;
  CHECK(prompted(bench).empty());
}

TEST_CASE("A question is seen with its keys, and never names a step") {
  Bench bench;
  ask(bench.desk, Question::last, bench.view.now);
  CHECK(prompted(bench) == "Tới bước cuối cùng?|Y: có  ·  N, Esc: không");
  ask(bench.desk, Question::first, bench.view.now);
  CHECK(prompted(bench) == "Về bước đầu tiên?|Y: có  ·  N, Esc: không");
  ask(bench.desk, Question::quit, bench.view.now);
  CHECK(prompted(bench) == "Kết thúc buổi lễ?|Y: có  ·  N, Esc: không");
  close_question(bench.desk, bench.view.now);
  CHECK(prompted(bench) == "Đã đóng câu hỏi – bấm lại để chuyển bước|");
}

TEST_CASE("On one screen the question whether to go on is seen on the hold picture, and names no step") {
  Bench bench;
  ask_to_go_on(bench.desk, bench.view.now);
  CHECK(prompted(bench) == "Lần chiếu trước dừng dở: tiếp tục?|Y: tiếp tục  ·  N: từ đầu");
}

TEST_CASE("A number being typed is seen, but not whose cue it is") {
  Bench bench;
  bench.desk.entry = Entry{"4", bench.view.now.steady_ms};
  CHECK(prompted(bench) == "Nhảy tới cảnh 4_|Enter: chiếu  ·  Esc: thôi");
  bench.desk.entry = Entry{"99", bench.view.now.steady_ms};
  CHECK(prompted(bench) == "Nhảy tới cảnh 99_|không có cảnh này");
}

TEST_CASE("A jump to a cue that is not there is told for a while") {
  Bench bench;
  bench.view.refusal = Refusal{RefusalKind::unknown_cue, {"Không có cảnh số “99”", "There is no cue “99”"}};
  bench.view.refused_ms = bench.view.now.steady_ms;
  CHECK(prompted(bench) == "Không có cảnh số “99”|");
  bench.view.now.steady_ms += refusal_text_ms;
  CHECK(prompted(bench).empty());
}

TEST_CASE("? with the panel hidden tells how to get it") {
  Bench bench;
  bench.desk.told = Told{Remark::keys, bench.view.now.steady_ms};
  CHECK(prompted(bench) == "|F1: bảng điều khiển  ·  Ctrl+Q: kết thúc");
}

TEST_CASE("The prompt is a small plate at the foot, whatever the size, and nothing else is drawn") {
  for (const auto& [width, height] : {std::pair{1920, 1080}, {800, 480}, {1080, 1920}, {3840, 2160}}) {
    Bench bench;
    bench.input.width = width;
    bench.input.height = height;
    ask(bench.desk, Question::quit, bench.view.now);
    bench.panel.draw_prompt(bench.view, bench.desk, bench.input);
    const auto place = bench.panel.where("prompt");
    REQUIRE(place);
    CHECK(place->x >= 0);
    CHECK(place->x + place->w <= static_cast<float>(width));
    CHECK(place->y > static_cast<float>(height) * .8f);
    CHECK(place->y + place->h <= static_cast<float>(height));
    CHECK(bench.panel.said() == "Kết thúc buổi lễ?\nY: có  ·  N, Esc: không\n");
  }
}
