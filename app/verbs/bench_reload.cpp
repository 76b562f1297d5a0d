// bench --reload: a copy of the ceremony is edited while it is shown; how soon an edit can be taken, and what that costs the hall.
#include <SDL.h>
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <sstream>
#include <thread>

#include "platform/arrivals.h"
#include "platform/wake.h"
#include "verbs/bench_hands.h"
#include "verbs/bench_parts.h"
#include "verbs/evening.h"
#include "verbs/statistics.h"

namespace bangvang {

namespace {

namespace fs = std::filesystem;

constexpr int rounds = 16, guard_ms = 500;
constexpr double longest_wait_ms = 20'000, together_ms = 100;  // frames further apart are of different movements

class ReloadObserver : public Watcher {
 public:
  void changed(const ShowReport& report) override {
    const std::lock_guard lock(mutex_);
    report_ = report;
    reported_ms_ = precise_ms();
  }
  void framed(bool fading, double took_ms) override {
    const double now = precise_ms();
    frames.push_back(took_ms);
    if (fading && now - last_ms_ < together_ms) gaps.push_back(now - last_ms_);
    last_ms_ = now;
  }
  void fitted(double took_ms) override { fits.push_back(took_ms); }
  void answered(double after_ms) override {
    if (applying) applied.push_back(after_ms);
  }
  // What the show reported last, and when.
  std::pair<ShowReport, double> last() {
    const std::lock_guard lock(mutex_);
    return {report_, reported_ms_};
  }

  std::vector<double> frames, gaps, fits, applied;  // the frame thread's until the show has ended
  std::atomic<bool> applying = false;

 private:
  std::mutex mutex_;
  ShowReport report_;
  double reported_ms_ = 0, last_ms_ = 0;
};

// Who edits and presses keys; on a thread of its own.
struct Editor {
  ReloadObserver& seen;
  std::string file;
  std::string text;
  std::vector<double> ready{};
  bool failed = false;

  // The moment at which it came to be so; −1: it never did.
  template <class So>
  double wait_for(const So& so) {
    for (const double start = precise_ms(); precise_ms() - start < longest_wait_ms; sleep_ms(1))
      if (const auto [report, at] = seen.last(); so(report)) return at;
    failed = true;
    return -1;
  }
  // As an editor saves: beside it, then renamed over it.
  void edit(int round) {
    std::string other = text;
    const std::size_t at = other.find("title");
    const std::size_t quote = at == std::string::npos ? at : other.find('"', at);
    if (quote != std::string::npos) other.insert(quote + 1, fmt::format("{} · ", round + 1));
    std::ofstream(file + ".tmp", std::ios::binary) << other;
    const double saved = precise_ms();
    fs::rename(file + ".tmp", file);
    const std::string before = seen.last().first.data;
    const double at_ms = wait_for([&](const ShowReport& r) { return !r.waits.empty() && r.waits != before && r.waits != "bad"; });
    if (at_ms >= 0) ready.push_back(at_ms - saved);
  }
  void take() {
    const std::string waits = seen.last().first.waits;
    press_key(SDL_SCANCODE_R, KMOD_LCTRL);
    wait_for([&](const ShowReport& r) { return r.data == waits; });
  }
  void run() {
    const auto settled = [](const ShowReport& r) { return r.settled; };
    wait_for(settled);
    for (int round = 0; round < rounds && !failed; ++round) {
      edit(round);
      if (round % 2 == 0) {
        take();
        wait_for([](const ShowReport& r) { return r.kept; });
        sleep_ms(guard_ms);
        seen.applying = true;
        press_key(SDL_SCANCODE_R, KMOD_LCTRL | KMOD_LSHIFT);
        wait_for([](const ShowReport& r) { return !r.kept && r.settled; });
        seen.applying = false;
      } else {
        sleep_ms(guard_ms);
        press_key(SDL_SCANCODE_SPACE);
        sleep_ms(100);  // in the middle of a fade
        take();
        wait_for(settled);
      }
      sleep_ms(guard_ms);
    }
    wake(Wake::quit);
  }
};

std::string text_of(const std::string& path) {
  std::ostringstream all;
  all << std::ifstream(path, std::ios::binary).rdbuf();
  return all.str();
}

double longest(const std::vector<double>& all) { return all.empty() ? 0 : *std::max_element(all.begin(), all.end()); }

}  // namespace

int measure_reload(const std::string& ceremony) {
  std::error_code none;
  std::string copy = (fs::temp_directory_path(none) / "bangvang-reload-XXXXXX").string();
  if (!mkdtemp(copy.data())) return 1;
  fs::copy(ceremony, copy, fs::copy_options::recursive | fs::copy_options::overwrite_existing, none);
  ReloadObserver observer;
  Editor editor{observer, copy + "/ceremony.toml", text_of(copy + "/ceremony.toml")};
  std::thread editing([&] { editor.run(); });
  ShowArguments arguments;
  arguments.ceremony = copy;
  arguments.fresh = arguments.anyway = true;
  arguments.windowed = {1920, 1080};
  const int exit_code = run_evening(arguments, &observer);
  editing.join();
  fs::remove_all(copy, none);
  if (exit_code != 0 || editor.failed) return exit_code != 0 ? exit_code : 1;
  print_measure("reload_ready_ms.median", median(editor.ready), "ms");
  print_measure("reload_ready_ms.max", longest(editor.ready), "ms");
  print_measure("reload_apply_to_present_ms.median", median(observer.applied), "ms");
  print_measure("reload_apply_to_present_ms.max", longest(observer.applied), "ms");
  print_measure("reload_taken_in_hand_ms.max", longest(observer.fits), "ms");
  print_measure("reload_hall_frame_ms.max", longest(observer.frames), "ms");
  print_measure("reload_fade_gap_ms.p99", percentile(observer.gaps, .99), "ms");
  print_measure("reload_fade_gap_ms.max", longest(observer.gaps), "ms");
  return 0;
}

}  // namespace bangvang
