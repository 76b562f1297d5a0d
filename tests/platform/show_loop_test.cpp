// The loop with real SDL windows on its dummy driver, and a composer that paints one colour a step.
#include "platform/opening.h"
#include "platform/show_loop.h"

#include <SDL.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <thread>

#include "catch.h"
#include "platform/real_clock.h"
#include "platform/real_disk.h"
#include "platform/wake.h"
#include "small_ceremony.h"
#include "temporary_folder.h"

using namespace bangvang;

namespace {

// Fills the target with a colour made from the step's place in the program.
Finished paint(const Task& task) {
  const Job& job = std::get<Job>(task);
  Composed done;
  done.order = job.order;
  auto picture = std::make_shared<Picture>();
  picture->width = job.order.subject.width;
  picture->height = job.order.subject.height;
  done.picture = picture;
  const auto colour = static_cast<std::uint32_t>(job.program->index_of(job.order.subject.step) + 1) * 0x20u;
  for (int y = 0; y < job.target.height; ++y) {
    auto* row = reinterpret_cast<std::uint32_t*>(job.target.pixels + static_cast<std::ptrdiff_t>(y) * job.target.stride);
    std::fill(row, row + job.target.width, colour);
  }
  done.preview = std::make_shared<const Pixels>(Pixels{1, 1, {colour}});
  return done;
}

// Presses a key whenever the wall has settled; ends the show when all are pressed.
class Script : public Watcher {
 public:
  explicit Script(std::vector<SDL_Scancode> keys) : keys_(std::move(keys)) {}
  ~Script() override { join(); }
  void changed(const ShowReport& report) override {
    reports.push_back(to_text(report));
    if (!report.settled) return;
    join();
    pressing_ = std::thread([this] {
      std::this_thread::sleep_for(std::chrono::milliseconds(450));  // past the guard
      if (next_ == keys_.size()) return wake(Wake::quit);
      SDL_Event event{};
      event.type = SDL_KEYDOWN;
      event.key.keysym.scancode = keys_[next_++];
      SDL_PushEvent(&event);
    });
  }
  std::vector<std::string> reports;

 private:
  void join() {
    if (pressing_.joinable()) pressing_.join();
  }
  std::vector<SDL_Scancode> keys_;
  std::size_t next_ = 0;
  std::thread pressing_;
};

std::vector<std::string> run(const std::string& journal, std::vector<SDL_Scancode> keys) {
  setenv("SDL_VIDEODRIVER", "dummy", 1);
  RealDisk disk;
  const RealClock clock;
  auto video = Video::open();
  REQUIRE(video);
  prepare_wakes();
  const std::vector<Monitor> all = monitors();
  REQUIRE_FALSE(all.empty());
  Opened opened = open_show(small_program(), {journal}, clock);
  REQUIRE(opened.gate);
  Wall wall(320, 180, 100, 400, 100);
  auto hall = OutputWindow::open(**video, all[0], std::array<int, 2>{320, 180}, "hall");
  REQUIRE(hall);
  wall.resize((*hall)->width(), (*hall)->height());
  const Keymap keymap = built_in_keymap();
  Script script(std::move(keys));
  {
    Composer composer([]() -> Compose { return paint; }, [] { wake(Wake::composed); });
    ShowLoop loop({disk, clock, **video, *opened.gate, wall, composer, **hall, keymap, {}, {}, Language::english, all[0],
                   all[0], true, false, false, false, false, nullptr, nullptr, &script});
    loop.run();
  }
  return script.reports;
}

}  // namespace

TEST_CASE("a show on windows: GO, black and back, reported in order; then resumed where it was") {
  TemporaryFolder folder;
  const auto program = small_program();
  const auto id = [&](std::size_t i) { return program->steps[i].id; };
  const auto line = [&](std::size_t i, const std::string& look, int settled) {
    return "step=" + id(i) + " standby=" + id(i + 1) + " look=" + look + " settled=" + std::to_string(settled) +
           " data=sha256=t waits=- kept=0";
  };
  CHECK(run(folder / "a.journal", {SDL_SCANCODE_SPACE, SDL_SCANCODE_B, SDL_SCANCODE_B}) ==
        std::vector<std::string>{line(0, "program", 1), line(1, "program", 0), line(1, "program", 1), line(1, "black", 0),
                                 line(1, "black", 1), line(1, "program", 0), line(1, "program", 1)});
  const std::string journal = read_file(folder / "a.journal");
  CHECK(journal.find(" end\n") == std::string::npos);  // told to leave: the evening has not ended
  CHECK(run(folder / "a.journal", {}) == std::vector<std::string>{line(1, "program", 1)});
}
