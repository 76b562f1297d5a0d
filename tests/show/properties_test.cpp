// Twenty thousand random wishes, always the same ones: whatever is pressed, the show stays in order.
#include <array>
#include <random>

#include "catch.h"
#include "evening.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

class Presses {
 public:
  explicit Presses(unsigned seed) : random_(seed) {}

  int upto(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most + 1)); }

  Request request(const Program& program, const ShowState& state) {
    constexpr std::array wants{Want::go,    Want::go,    Want::go,   Want::back, Want::first,   Want::last,
                               Want::take,  Want::arm,   Want::take_cue, Want::black, Want::hold, Want::program,
                               Want::present, Want::present, Want::present, Want::tell_hall, Want::tell_mc,
                               Want::freeze,  Want::retract, Want::faster, Want::slower, Want::usual_speed, Want::pause};
    Request made;
    made.want = wants[random_() % wants.size()];
    made.sender = "test";
    made.repeat = upto(19) == 0;
    const Step& any = program.steps[random_() % program.steps.size()];
    if (made.want == Want::take || made.want == Want::arm) made.subject = upto(9) == 0 ? "nix" : any.id;
    if (made.want == Want::take_cue) made.subject = upto(9) == 0 ? "999" : any.cue;
    if (made.want == Want::tell_hall || made.want == Want::tell_mc) made.subject = upto(2) == 0 ? "" : any.title;
    if (made.want == Want::present) made.subject = upto(3) == 0 ? any.id : state.live;
    return made;
  }

 private:
  std::mt19937 random_;
};

// A row that is taken back is taken out of every step of its ranking that shows it.
bool of_one_ranking(const Program& program, int step, const std::string& other) {
  const Step &a = program.steps[static_cast<std::size_t>(step)], &b = program.steps[static_cast<std::size_t>(program.index_of(other))];
  return a.scene == SceneKind::ranking && b.scene == SceneKind::ranking && a.subject == b.subject;
}

}  // namespace

TEST_CASE("random wishes keep the show in order, and its journal brings it back") {
  Ceremony ceremony = rich();
  ceremony.rundown.resize(3);
  ceremony.rundown[0].show = {SceneKind::honour, "*"};
  ceremony.rundown[1].show = {SceneKind::ranking, "*"};
  ceremony.rundown[1].skip = true;
  ceremony.rundown[2].show = {SceneKind::photos, "*"};
  for (const bool made : {true, false}) {
    Ceremony one = ceremony;
    if (made) one.rundown.clear();
    Evening evening(one);
    const Program& program = evening.program;
    Presses presses(2022);
    bool armed = false;
    for (int i = 0; i < 10'000; ++i) {
      const ShowState before = evening.state;
      const Request request = presses.request(program, before);
      const Command command = resolve(program, before, request);
      const std::string lines = evening.journal;
      evening.send(request);
      const ShowState& state = evening.state;
      const bool done = evening.journal != lines;

      REQUIRE(program.index_of(state.live) >= 0);
      REQUIRE((state.standby.empty() || program.index_of(state.standby) >= 0));
      const bool retracted = done && command.verb == Verb::retract;
      if (done && (command.verb == Verb::take || retracted)) armed = false;
      if (done && command.verb == Verb::arm) armed = true;
      const int next = program.after(program.index_of(state.live));
      const std::string following = next < 0 ? "" : program.steps[static_cast<std::size_t>(next)].id;
      REQUIRE((armed || state.standby == following));
      REQUIRE(state.generation == before.generation + (done ? 1 : 0));
      if (!done) REQUIRE(state == before);
      for (const int step : before.announced.steps())
        REQUIRE((state.announced.contains(step) || (retracted && (step == program.index_of(command.step) || of_one_ranking(program, step, command.step)))));
      REQUIRE((state.look == Look::freeze) <= !state.frozen.empty());
      REQUIRE((state.look != Look::program || state.frozen.empty()));
      if (retracted) REQUIRE((state.look == Look::hold || state.look == Look::black));
      const bool grew = state.announced.steps().size() > before.announced.steps().size();
      if (grew) REQUIRE((command.verb == Verb::presented && state.look == Look::program));
      REQUIRE(state.announced.steps().back() < static_cast<int>(program.steps.size()));
      evening.wait(presses.upto(900));
      if (i % 500 != 0) continue;
      const ShowState back = resume(evening.shared(), read_journal(evening.journal), evening.now).state;
      REQUIRE(back.live == state.live);
      REQUIRE(back.standby == state.standby);
      REQUIRE(back.look == state.look);
      REQUIRE(back.frozen == state.frozen);
      REQUIRE(back.speed == state.speed);
      REQUIRE(back.paused == state.paused);
      REQUIRE(back.announced == state.announced);
      REQUIRE(back.hall_message == state.hall_message);
      REQUIRE(back.mc_message == state.mc_message);
      REQUIRE(show_state_from_text(to_text(state)) == state);
    }
  }
}
