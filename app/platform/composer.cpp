// Composer: a queue in, a queue out, one thread between.
#include "platform/composer.h"

#include <sys/resource.h>

#include <algorithm>
#include <utility>

namespace bangvang {

int rank_of(const Task& task) {
  if (std::holds_alternative<DressJob>(task)) return 0;
  if (const auto* const job = std::get_if<Job>(&task)) return job->only_layout ? 4 : 0;
  if (const auto* const side = std::get_if<SideJob>(&task)) return side->order.side == Side::mc ? 1 : 3;
  return 2;
}

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

void Composer::submit(Task task) {
  {
    const std::lock_guard lock(mutex_);
    const auto behind = std::find_if(tasks_.begin(), tasks_.end(),
                                     [rank = rank_of(task)](const Task& other) { return rank_of(other) > rank; });
    tasks_.insert(behind, std::move(task));
  }
  more_.notify_one();
}

std::vector<Finished> Composer::collect() {
  const std::lock_guard lock(mutex_);
  return std::exchange(done_, {});
}

void Composer::work(const std::function<Compose()>& open) {
  const Compose compose = open();
  for (bool first = true;; first = false) {
    std::unique_lock lock(mutex_);
    more_.wait(lock, [this] { return leaving_ || !tasks_.empty(); });
    if (leaving_) return;
    const Task task = std::move(tasks_.front());
    tasks_.erase(tasks_.begin());
    lock.unlock();
    Finished finished = compose(task);
    // This thread only, on Linux: frames come first where cores are short. Until now the hall had none.
    if (first) setpriority(PRIO_PROCESS, 0, 5);
    lock.lock();
    done_.push_back(std::move(finished));
    lock.unlock();
    wake_();
  }
}

}  // namespace bangvang
