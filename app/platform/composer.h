// Composer: the one thread that lays out and paints. The frame thread hands it a job at a time and never waits for it.
#pragma once
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "platform/wall.h"

namespace bangvang {

struct Job {
  Order order;
  std::shared_ptr<const Program> program;
  ShowTime now;
  // Whole pictures: where to paint; the pixels stay put until the job is collected. Null pixels: into a buffer of its own,
  // returned as Composed::patch.
  PixelView target;
  bool only_layout = false;  // nothing is painted: only Composed::photos are wanted
};
using Compose = std::function<Composed(const Job&)>;

class Composer {
 public:
  // `open` runs on the new thread and makes what composes (fonts are opened there); `wake` is called on that thread when
  // something can be collected.
  Composer(std::function<Compose()> open, std::function<void()> wake);
  ~Composer();  // waits for the job at hand
  Composer(const Composer&) = delete;
  Composer& operator=(const Composer&) = delete;

  void submit(Job);
  std::vector<Composed> collect();

 private:
  void work(const std::function<Compose()>& open);

  std::function<void()> wake_;
  std::mutex mutex_;
  std::condition_variable more_;
  std::vector<Job> jobs_;  // oldest first
  std::vector<Composed> done_;
  bool leaving_ = false;
  std::thread thread_;     // last: it uses all of the above
};

}  // namespace bangvang
