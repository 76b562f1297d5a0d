// Composer: a queue in, a queue out, one thread between.
#include "platform/composer.h"

#include <sys/resource.h>

#include <utility>

namespace bangvang {

Composer::Composer(std::function<Compose()> open, std::function<void()> wake)
    : wake_(std::move(wake)), thread_([this, open = std::move(open)] { work(open); }) {}

Composer::~Composer() {
  {
    const std::lock_guard lock(mutex_);
    leaving_ = true;
  }
  more_.notify_one();
  thread_.join();
}

void Composer::submit(Job job) {
  {
    const std::lock_guard lock(mutex_);
    jobs_.push_back(std::move(job));
  }
  more_.notify_one();
}

std::vector<Composed> Composer::collect() {
  const std::lock_guard lock(mutex_);
  return std::exchange(done_, {});
}

void Composer::work(const std::function<Compose()>& open) {
  const Compose compose = open();
  setpriority(PRIO_PROCESS, 0, 5);  // this thread only, on Linux: frames come first where cores are short
  for (;;) {
    std::unique_lock lock(mutex_);
    more_.wait(lock, [this] { return leaving_ || !jobs_.empty(); });
    if (leaving_) return;
    const Job job = std::move(jobs_.front());
    jobs_.erase(jobs_.begin());
    lock.unlock();
    Composed composed = compose(job);
    lock.lock();
    done_.push_back(std::move(composed));
    lock.unlock();
    wake_();
  }
}

}  // namespace bangvang
