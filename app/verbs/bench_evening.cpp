// bench: a real show, driven by key presses that enter SDL's queue as a keyboard's do.
#include <SDL.h>
#include <fmt/format.h>
#include <sys/resource.h>

#include <array>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include "platform/arrivals.h"
#include "platform/wake.h"
#include "verbs/bench_hands.h"
#include "verbs/bench_parts.h"
#include "verbs/evening.h"
#include "verbs/statistics.h"

namespace bangvang {

namespace {

constexpr int most_presses = 40, most_presses_with_outputs = 120;
constexpr int guard_ms = 450;  // after a step has settled: presses within the show's guard would be refused

double cpu_ms() {
  rusage use{};
  getrusage(RUSAGE_SELF, &use);
  const auto ms = [](const timeval& t) { return static_cast<double>(t.tv_sec) * 1000 + static_cast<double>(t.tv_usec) / 1000; };
  return ms(use.ru_utime) + ms(use.ru_stime);
}

enum class Press { go, back, black };

class Observer : public Watcher {
 public:
  void opened(const PhotoLibrary& photos) override { photos_ = &photos; }
  void changed(const ShowReport& report) override {
    at_the_end_ = report.standby.empty();
    settled_ = report.settled;
  }
  void framed(bool fading, double took_ms) override {
    if (fading) fade_frames.push_back(took_ms);
  }
  void answered(double after_ms) override {
    answers[static_cast<std::size_t>(pressed_.load())].push_back(after_ms);
    ++answered_;
  }
  void followed(double after_ms) override { mc_frames.push_back(after_ms); }
  void panelled(double took_ms) override { (sheets_ ? sheet_frames : panel_frames).push_back(took_ms); }

  std::vector<double> fade_frames, panel_frames, sheet_frames, mc_frames;  // frame thread's until the show has ended, like the next
  std::array<std::vector<double>, 3> answers;     // to each Press
  std::atomic<Press> pressed_ = Press::go;        // the latest
  std::atomic<bool> sheets_ = false;   // the overview or the roster's form is open
  std::atomic<bool> settled_ = false, at_the_end_ = false;
  std::atomic<int> answered_ = 0;
  std::atomic<const PhotoLibrary*> photos_ = nullptr;
};

// What the operator does: GO to the end, back at the end; with all outputs open, now and then back or black, too. On a
// thread of its own.
struct Operator {
  Observer& seen;
  std::atomic<bool>& over;
  int seconds;
  bool outputs;
  double idle_percent = 0, rss_mb = 0;

  bool wait_settled() const {
    for (int i = 0; i < 5000 && !over; ++i, sleep_ms(2))
      if (seen.settled_) return true;
    return false;
  }
  Press next(int i, bool forward) const {
    const int turn = outputs ? i % 5 : 0;
    if (turn == 2 || turn == 3) return Press::black;  // and the step again
    return forward && turn < 4 ? Press::go : Press::back;
  }
  // The overview, walked through, then the roster's form.
  void look_around() {
    seen.sheets_ = true;
    for (const int key : {SDL_SCANCODE_TAB, SDL_SCANCODE_DOWN, SDL_SCANCODE_DOWN, SDL_SCANCODE_RIGHT, SDL_SCANCODE_DOWN,
                          SDL_SCANCODE_R, SDL_SCANCODE_DOWN, SDL_SCANCODE_DOWN, SDL_SCANCODE_RETURN, SDL_SCANCODE_DOWN}) {
      press_key(key);
      sleep_ms(120);
    }
    for (int back = 0; back < 3; ++back) press_key(SDL_SCANCODE_ESCAPE), sleep_ms(120);
    seen.sheets_ = false;
  }
  void run() {
    bool forward = true;
    unsigned phase = 7;
    for (int i = 0; i < (outputs ? most_presses_with_outputs : most_presses) && wait_settled(); ++i) {
      phase = phase * 1103515245u + 12345u;  // presses fall anywhere between two frames, the same way every time
      sleep_ms(guard_ms + static_cast<int>(phase >> 16) % 17);
      if (seen.at_the_end_) forward = false;
      const int before = seen.answered_;
      const Press press = next(i, forward);
      seen.pressed_ = press;
      press_key(press == Press::go ? SDL_SCANCODE_SPACE : press == Press::back ? SDL_SCANCODE_LEFT : SDL_SCANCODE_B);
      for (int waited = 0; seen.answered_ == before && waited < 1000 && !over; ++waited) sleep_ms(1);
    }
    if (!wait_settled()) return;
    look_around();
    sleep_ms(1500);
    const double cpu = cpu_ms(), start = precise_ms();
    sleep_ms(seconds * 1000);
    idle_percent = (cpu_ms() - cpu) / (precise_ms() - start) * 100;
    const PhotoLibrary* const photos = seen.photos_;
    rss_mb = memory_now().own - static_cast<double>(photos ? photos->cached_bytes() : 0) / (1024 * 1024);
    wake(Wake::quit);
  }
};

}  // namespace

int measure_evening(const std::string& ceremony, int seconds, bool outputs) {
  Observer observer;
  std::atomic<bool> over = false;
  Operator hands{observer, over, seconds, outputs};
  std::thread pressing([&] { hands.run(); });
  ShowArguments arguments;
  arguments.ceremony = ceremony;
  arguments.fresh = arguments.anyway = true;
  arguments.windowed = {1920, 1080};  // with the panel in a window of its own beside it
  if (outputs) arguments.mc = arguments.lobby = "";
  const int exit_code = run_evening(arguments, &observer);
  over = true;
  pressing.join();
  if (exit_code != 0) return exit_code;
  print_measure("fade_frame_ms.median", median(observer.fade_frames), "ms");
  print_measure("fade_frame_ms.p99", percentile(observer.fade_frames, 0.99), "ms");
  for (const auto& [press, name] : {std::pair{Press::go, "go_to_present_ms"}, {Press::back, "back_to_present_ms"}, {Press::black, "black_to_present_ms"}}) {
    const std::vector<double>& answers = observer.answers[static_cast<std::size_t>(press)];
    if (answers.empty()) continue;
    print_measure(fmt::format("{}.median", name), median(answers), "ms");
    print_measure(fmt::format("{}.p99", name), percentile(answers, 0.99), "ms");
  }
  if (outputs) {
    print_measure("mc_to_present_ms.median", median(observer.mc_frames), "ms");
    print_measure("mc_to_present_ms.p99", percentile(observer.mc_frames, 0.99), "ms");
  }
  print_measure("panel_frame_ms.median", median(observer.panel_frames), "ms");
  print_measure("sheet_frame_ms.median", median(observer.sheet_frames), "ms");
  print_measure("idle_cpu_percent", hands.idle_percent, "%");
  print_measure("rss_mb", hands.rss_mb, "MB");
  return 0;
}

}  // namespace bangvang
