// The worst evenings of other programs' users, as far as they are a machine's: none of them may happen here.
#include "catch.h"
#include "composed_hall.h"
#include "platform/monitor_memory.h"
#include "platform/opening.h"
#include "platform/placement.h"
#include "platform/real_clock.h"
#include "platform/real_disk.h"
#include "platform/state_folder.h"
#include "small_ceremony.h"
#include "temporary_folder.h"

using namespace bangvang;

namespace {

const RealClock real_clock;

Opened open(const std::string& journal, bool fresh) {
  return open_show(small_program(), {journal, fresh, false, {std::chrono::minutes(1)}}, real_clock);
}

void take(Gate& gate, const std::string& step) {
  gate.carry_out({Verb::take, step, Look::program, "key"});
  gate.carry_out({Verb::presented, step, Look::program, "hall"});
}

}  // namespace

TEST_CASE("worst evening 4: output lands on the wrong monitor after a restart (FreeShow #3495, OBS #5624)") {
  const Monitor laptop{"eDP-1", 0, 0, 1366, 768, true}, projector{"HDMI-1", 1366, 0, 1920, 1080, false};
  for (const std::vector<Monitor>& found : {std::vector{laptop, projector}, std::vector{projector, laptop}}) {
    const Arrangement places = arrange(found, {});
    CHECK(found[static_cast<std::size_t>(places.at(Role::hall))] == projector);
    CHECK(found[static_cast<std::size_t>(places.at(Role::panel))] == laptop);
  }
}

TEST_CASE("worst evening 8: a black flash between items (Anthias #3262)") {
  for (const double took_ms : {10., 400.}) {
    Hall hall;
    hall.took_ms = took_ms;
    hall.run(500);
    const std::vector<std::string> items{"a", "b", "c", "d", "e", "f", "g"};
    for (std::size_t item = 2; item < items.size(); ++item) {
      hall.composing = item % 2 == 0;  // else the picture is late
      hall.go(items[item]);
      for (int frame = 0; frame < 60; ++frame) {
        if (frame == 30) hall.composing = true;
        hall.now += 16;
        hall.turn();
        const Layers layers = hall.wall.layers(hall.now);
        REQUIRE_FALSE(layers.empty());
        CHECK(layers.front().slot != no_slot);
        CHECK(layers.front().opacity == 1);
        for (const Layer& layer : layers) CHECK(layer.slot != no_slot);  // which is black
      }
      CHECK(hall.wall.shown(hall.now) == items[item - 1]);
    }
  }
}

TEST_CASE("worst evening 12: after a rehearsal the evening starts from the last slide") {
  const TemporaryFolder folder;
  const std::string rehearsal = folder / journal_name("le", "/le", true), evening = folder / journal_name("le", "/le");
  const auto program = small_program();
  const std::string first = program->steps.front().id, last = program->steps.back().id;
  take(*open(rehearsal, true).gate, last);
  CHECK(open(rehearsal, true).gate->state().live == first);
  {
    const Opened opened = open(evening, false);
    CHECK(opened.gate->state().live == first);
    take(*opened.gate, program->steps[1].id);
  }
  take(*open(rehearsal, true).gate, last);
  CHECK(open(evening, false).gate->state().live == program->steps[1].id);  // nor does it lose its own place
}

TEST_CASE("worst evening 13: an invalid file wipes the good one (OBS #11037): a journal that is damaged is kept whole") {
  const TemporaryFolder folder;
  const std::string path = folder / "le.journal";
  take(*open(path, false).gate, small_program()->steps[1].id);
  for (const std::string& damage : {std::string("garbage\n"), std::string(5000, '\0')}) {
    const std::string before = read_file(path) + damage + "more\n";
    write_file(path, before);
    CHECK(open(path, false).gate->state().live == small_program()->steps[1].id);
    CHECK(read_file(path + ".damaged") == before);
  }
  write_file(path, "not a journal at all\n");
  CHECK(open(path, false).gate);
  CHECK(read_file(path + ".1") == "not a journal at all\n");
}

TEST_CASE("worst evening 13: an invalid settings file wipes the good one (OBS #11037): nor is the monitors' written over unasked") {
  const TemporaryFolder folder;
  RealDisk disk;
  const std::string path = folder / "monitors", good = "hall\tHDMI-1\tBNQ-7f3b-00000001\tBenQ MW550\npanel\teDP-1\t-\t-\n";
  const auto show_with = [&](const std::string& file, bool operator_chose) {
    write_file(path, file);
    Problems problems;
    {
      MonitorMemory memory(disk, path);  // at its end it has written what it writes
      LastPlaces now = memory.read(problems);
      now[Role::hall] = KnownMonitor{"DP-2", "", ""};  // where this evening's hall is
      memory.keep(now, operator_chose);
    }
    return problems;
  };
  for (const std::string& damage : {std::string("hall\tHDMI-1\n"), std::string(300, '\0'), std::string("mc")}) {
    const std::string damaged = good + damage;
    CHECK(show_with(damaged, false).size() == 1);
    CHECK(read_file(path) == damaged);  // the good lines are still there for whoever mends it
    show_with(damaged, true);
    CHECK(read_file(path) == "hall\tDP-2\t-\t-\n");
  }
  CHECK(show_with(good, false).empty());
  CHECK(read_file(path).starts_with("hall\tDP-2\t"));
}
