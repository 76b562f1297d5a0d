// Which photos are wanted as the show goes on, and which steps are laid out for that.
#include "platform/photo_plan.h"

#include "catch.h"
#include "small_ceremony.h"

using namespace bangvang;

namespace {

constexpr std::size_t one = 400;

PhotoWish wish(const std::string& file) { return {file, 10, 10, true, .5f, .5f}; }

// A plan over the small ceremony, where each step shows a photo named after it.
struct Rehearsal {
  std::shared_ptr<const Program> program = small_program();
  ShowState state = opening_state(*program, {});
  PhotoPlan plan{100 * one};
  int width = 1920, height = 1080;

  void follow() { plan.follow(program, state, width, height); }
  void go() {
    state.previous = state.live;
    state.live = state.standby;
    const int next = program->after(program->index_of(state.live));
    state.standby = next < 0 ? "" : program->steps[static_cast<std::size_t>(next)].id;
    state.announced.insert(program->index_of(state.previous));
  }
  void learn(const Subject& subject) {
    plan.learn(subject, {wish(subject.kind == Subject::Kind::hold ? "hold" : subject.step)});
  }
  // Lays out all that is asked for; the steps in order.
  std::vector<std::string> lay_out() {
    std::vector<std::string> asked;
    while (const auto unknown = plan.unknown()) {
      asked.push_back(unknown->kind == Subject::Kind::hold ? "hold" : unknown->step);
      learn(*unknown);
      REQUIRE(asked.size() < 100);
    }
    return asked;
  }
  std::vector<std::string> files() {
    std::vector<std::string> all;
    if (const auto window = plan.changed())
      for (const PhotoWish& each : window->wishes) all.push_back(each.file);
    return all;
  }
  std::string id(std::size_t step) const { return program->steps[step].id; }
};

}  // namespace

TEST_CASE("a plan asks for the live step, standby, the hold picture, then for what is ahead") {
  Rehearsal show;
  show.follow();
  const auto asked = show.lay_out();
  REQUIRE(asked.size() == show.program->steps.size() + 1);
  CHECK(asked[0] == show.id(0));
  CHECK(asked[1] == show.id(1));
  CHECK(asked[2] == "hold");
  CHECK(asked[3] == show.id(2));
  CHECK(show.files() == asked);
}

TEST_CASE("a window is told once, and again when it has moved") {
  Rehearsal show;
  show.follow();
  show.lay_out();
  CHECK_FALSE(show.files().empty());
  CHECK(show.files().empty());
  show.follow();
  CHECK(show.files().empty());
  show.go();
  show.follow();
  const auto files = show.files();
  REQUIRE(files.size() > 3);
  CHECK(files[0] == show.id(1));
  CHECK(files[1] == show.id(2));
  CHECK(files[3] == show.id(0));  // Back
}

TEST_CASE("what was laid out once is not laid out again") {
  Rehearsal show;
  show.follow();
  show.lay_out();
  show.go();
  show.follow();
  CHECK_FALSE(show.plan.unknown());
}

TEST_CASE("pictures that the wall composes are known without being asked for") {
  Rehearsal show;
  show.follow();
  show.learn({Subject::Kind::step, show.id(0), 1920, 1080});
  show.learn({Subject::Kind::step, show.id(1), 1920, 1080});
  CHECK(show.plan.unknown()->kind == Subject::Kind::hold);
}

TEST_CASE("another size or another program forgets all layouts") {
  Rehearsal show;
  show.follow();
  show.lay_out();
  show.width = 1280;
  show.follow();
  CHECK(show.plan.unknown()->width == 1280);
  show.learn({Subject::Kind::step, show.id(0), 1920, 1080});  // painted before the change
  CHECK(show.plan.unknown()->step == show.id(0));
  show.lay_out();
  show.program = small_program();
  show.follow();
  CHECK(show.plan.unknown()->step == show.id(0));
}

TEST_CASE("a message at the foot moves what stands above it: its layouts are others") {
  Rehearsal show;
  show.follow();
  show.lay_out();
  show.state.hall_message = "Xin mời";
  show.follow();
  show.learn({Subject::Kind::step, show.id(0), 1920, 1080});
  REQUIRE(show.plan.unknown());
  CHECK(show.plan.unknown()->step == show.id(0));
  CHECK(show.plan.unknown()->message == "Xin mời");
}

TEST_CASE("a plan without a show wants nothing") {
  PhotoPlan plan(one);
  CHECK_FALSE(plan.unknown());
  CHECK_FALSE(plan.changed());
  plan.learn({Subject::Kind::step, "x", 1, 1}, {wish("x")});
  CHECK_FALSE(plan.changed());
}
