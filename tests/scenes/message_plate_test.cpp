// The operator's message in the hall: seen, calm, and never over a name.
#include "catch.h"
#include "fakes/sample_ceremony.h"
#include "scenes/message_plate.h"
#include "scenes/wall.h"

using namespace bangvang;

namespace {

const std::string text = "Mời chủ xe mang biển số 29A 123.45 ra bãi xe";

bool says(const Picture& picture, const std::string& words) {
  std::string all;
  for (const Text& one : texts_of(picture)) all += squeezed(one.text);
  return all.find(squeezed(words)) != std::string::npos;
}

ShowState telling(const Wall& wall, const std::string& step) {
  ShowState state;
  state.live = wall.program.steps[static_cast<std::size_t>(wall.program.index_of(step))].id;
  state.hall_message = text;
  return state;
}

}  // namespace

TEST_CASE("a message stands at the hall's foot in the program and on hold, not on black") {
  const Wall wall(sample_ceremony());
  ShowState state = telling(wall, "title");
  const auto picture = [&] { return privileged_picture(wall.program, state, wall.output, {}, wall.metrics); };
  CHECK(says(picture(), text));
  state.look = Look::hold;
  CHECK(says(picture(), text));
  state.look = Look::black;
  CHECK_FALSE(says(picture(), text));
  state.look = Look::program;
  state.hall_message.clear();
  CHECK_FALSE(says(picture(), text));
  CHECK(picture() == wall.picture("title"));
}

TEST_CASE("a message to the MC is not in the hall") {
  const Wall wall(sample_ceremony());
  ShowState state = telling(wall, "title");
  std::swap(state.hall_message, state.mc_message);
  CHECK_FALSE(says(privileged_picture(wall.program, state, wall.output, {}, wall.metrics), text));
}

TEST_CASE("no scene writes beneath the message, on any shape of screen") {
  struct Size {
    int width, height;
  };
  for (const Size size : {Size{1920, 1080}, Size{1024, 768}, Size{1080, 1920}, Size{800, 480}}) {
    const Wall wall(sample_ceremony(), size.width, size.height);
    const Output above = above_message(wall.output, text, wall.metrics);
    const float floor = frame_of(above).bottom;
    CHECK(floor > .6f * static_cast<float>(size.height));
    for (int step = 0; step < static_cast<int>(wall.program.steps.size()); ++step) {
      INFO(wall.program.steps[static_cast<std::size_t>(step)].id << " at " << size.width);
      const Picture picture = step_picture(wall.program, step, above, 0, {}, wall.metrics);
      bool above_all = true;
      for (const Text& one : texts_of(picture)) {
        const Rect box = wall.letters(one);
        above_all = above_all && box.y + box.h < floor + 2;
      }
      CHECK(above_all);
    }
  }
}

TEST_CASE("a message too long for its plate is noted") {
  const Wall wall(sample_ceremony());
  std::string endless = text;
  while (endless.size() < 390) endless += " và còn nữa";
  Picture picture;
  add_message(picture, wall.output, endless + endless, wall.metrics);
  CHECK_FALSE(picture.notes.empty());
}
