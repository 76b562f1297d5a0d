// bench: a long album stepped through as fast as a hand can, in the show's own loop.
#include <SDL.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

#include "platform/arrivals.h"
#include "platform/real_disk.h"
#include "platform/wake.h"
#include "verbs/bench_hands.h"
#include "verbs/bench_parts.h"
#include "verbs/evening.h"
#include "verbs/staging.h"
#include "verbs/statistics.h"

namespace bangvang {

namespace {

constexpr int fewest_photos = 100, step_ms = 200, settle_ms = 4000, jumps = 6;

class Observer : public Watcher {
 public:
  void changed(const ShowReport& report) override {
    const std::lock_guard lock(mutex_);
    at_the_end_ = report.standby.empty();
    if (report.step == live_) return;
    live_ = report.step;
    missed_ += waiting_;
    waiting_ = counting_;
    ++steps_;
  }
  void complete(const std::string& step) override {
    const std::lock_guard lock(mutex_);
    if (step != live_ || !std::exchange(waiting_, false)) return;
    right_.push_back(precise_ms() - pressed_ms_);
  }
  void framed(bool, double took_ms) override { note(frames_, took_ms); }
  void turned(double took_ms) override { note(turns_, took_ms); }

  void pressed() {
    const std::lock_guard lock(mutex_);
    pressed_ms_ = precise_ms();
  }
  // From now on steps count; what was measured before is forgotten.
  void count() {
    const std::lock_guard lock(mutex_);
    right_.clear(), frames_.clear(), turns_.clear();
    steps_ = missed_ = 0;
    counting_ = true;
  }
  void print(const std::string& name) {
    const std::lock_guard lock(mutex_);
    print_measure(name + "_steps", steps_, "steps");
    print_measure(name + "_photos_missed", missed_ + waiting_, "photos");  // another step came before they were right
    print_measure(name + "_frame_p99_ms", percentile(frames_, .99), "ms");
    print_measure(name + "_frame_max_ms", percentile(frames_, 1), "ms");
    print_measure(name + "_turn_p99_ms", percentile(turns_, .99), "ms");
    print_measure(name + "_turn_max_ms", percentile(turns_, 1), "ms");
    print_measure(name + "_photo_right_median_ms", median(right_), "ms");
    print_measure(name + "_photo_right_max_ms", percentile(right_, 1), "ms");
  }
  bool at_the_end() const { return at_the_end_; }

 private:
  void note(std::vector<double>& samples, double took_ms) {
    const std::lock_guard lock(mutex_);
    if (counting_) samples.push_back(took_ms);
  }

  std::mutex mutex_;
  std::string live_;
  double pressed_ms_ = 0;
  bool waiting_ = false, counting_ = false;
  int steps_ = 0, missed_ = 0;
  std::vector<double> right_, frames_, turns_;
  std::atomic<bool> at_the_end_ = false;
};

// Steps to the end of the program, then jumps to and fro. On a thread of its own.
struct Operator {
  Observer& seen;
  std::atomic<bool>& over;
  double most_own = 0, most_others = 0, most_together = 0;  // MB

  void wait_until(double moment) {
    while (!over && precise_ms() < moment) {
      const Memory memory = memory_now();
      most_own = std::max(most_own, memory.own);
      most_others = std::max(most_others, memory.others);
      most_together = std::max(most_together, memory.own + memory.others);
      sleep_ms(static_cast<int>(std::clamp(moment - precise_ms(), 1.0, 25.0)));
    }
  }
  void press(int scancode) {
    seen.pressed();
    press_key(scancode);
  }
  void run() {
    wait_until(precise_ms() + settle_ms);
    seen.count();
    double moment = precise_ms();
    for (; !over && !seen.at_the_end(); wait_until(moment += step_ms)) press(SDL_SCANCODE_SPACE);
    wait_until(precise_ms() + settle_ms);
    seen.print("album");
    seen.count();
    for (int i = 0; !over && i < jumps; ++i) {
      press_key(i % 2 == 0 ? SDL_SCANCODE_HOME : SDL_SCANCODE_END);
      wait_until(precise_ms() + step_ms);
      press(SDL_SCANCODE_Y);  // “do you want to go there?”
      wait_until(precise_ms() + settle_ms);
    }
    seen.print("album_jump");
    wake(Wake::quit);
  }
};

bool has_long_album(const std::string& ceremony, int& exit_code) {
  const RealDisk disk;
  const auto staging = stage_ceremony(disk, ceremony, "", true, exit_code);
  if (!staging) return false;
  const auto& steps = staging->program.steps;
  const auto photo = [](const Step& step) { return step.scene == SceneKind::photos; };
  return std::count_if(steps.begin(), steps.end(), photo) >= fewest_photos;
}

}  // namespace

int measure_album(const std::string& ceremony) {
  int exit_code = 0;
  if (!has_long_album(ceremony, exit_code)) return exit_code;
  Observer observer;
  std::atomic<bool> over = false;
  Operator hands{observer, over};
  std::thread pressing([&] { hands.run(); });
  ShowArguments arguments;
  arguments.ceremony = ceremony;
  arguments.fresh = arguments.anyway = true;
  arguments.windowed = {1920, 1080};
  exit_code = run_evening(arguments, &observer);
  over = true;
  pressing.join();
  if (exit_code != 0) return exit_code;
  print_measure("album_show_rss_mb", hands.most_own, "MB");
  print_measure("album_decoding_rss_mb", hands.most_others, "MB");
  print_measure("album_peak_rss_mb", hands.most_together, "MB");  // of all processes at one moment
  return 0;
}

}  // namespace bangvang
