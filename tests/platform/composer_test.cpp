// The composing thread, with something that only counts for a composer.
#include "platform/composer.h"

#include <atomic>
#include <chrono>
#include <mutex>

#include "catch.h"

using namespace bangvang;

namespace {

std::vector<Composed> wait_for(Composer& composer, std::size_t count) {
  std::vector<Composed> all;
  while (all.size() < count) {
    for (Finished& one : composer.collect()) all.push_back(std::move(std::get<Composed>(one)));
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return all;
}

Job job(int slot) {
  Job one;
  one.order.slot = slot;
  return one;
}

}  // namespace

TEST_CASE("jobs come back in order, composed on another thread, each with a wake") {
  std::atomic<int> wakes = 0;
  std::thread::id composed_on;
  Composer composer(
      [&]() -> Compose {
        return [&](const Task& given) {
          composed_on = std::this_thread::get_id();
          Composed done;
          done.order = std::get<Job>(given).order;
          return done;
        };
      },
      [&] { ++wakes; });
  for (int i = 0; i < 5; ++i) composer.submit(job(i));
  const auto all = wait_for(composer, 5);
  for (int i = 0; i < 5; ++i) CHECK(all[static_cast<std::size_t>(i)].order.slot == i);
  CHECK(composed_on != std::this_thread::get_id());
  while (wakes < 5) std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

TEST_CASE("what composes is opened and closed on the composing thread") {
  struct Seen {
    explicit Seen(std::thread::id& closed) : closed_on(closed) {}
    ~Seen() { closed_on = std::this_thread::get_id(); }
    std::thread::id& closed_on;
  };
  std::thread::id opened_on, closed_on;
  {
    Composer composer(
        [&]() -> Compose {
          opened_on = std::this_thread::get_id();
          return [seen = std::make_shared<Seen>(closed_on)](const Task&) { return Composed{}; };
        },
        [] {});
    composer.submit(job(0));
    wait_for(composer, 1);
  }
  CHECK(opened_on == closed_on);
  CHECK(opened_on != std::this_thread::get_id());
}

TEST_CASE("leaving does not wait for jobs that were not begun") {
  std::atomic<int> begun = 0;
  {
    Composer composer(
        [&]() -> Compose {
          return [&](const Task&) {
            ++begun;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            return Composed{};
          };
        },
        [] {});
    for (int i = 0; i < 1000; ++i) composer.submit(job(0));
  }
  CHECK(begun < 1000);
}

TEST_CASE("what the hall waits for is composed before what MC and lobby wait for, whenever it comes") {
  const auto side = [](Side which) {
    SideJob one;
    one.order.side = which;
    return Task(std::move(one));
  };
  Job layout = job(2);
  layout.only_layout = true;
  std::mutex gate;
  std::vector<int> ranks;
  std::atomic<bool> begun = false;
  gate.lock();  // the first one is in hand until all have come
  Composer composer(
      [&]() -> Compose {
        return [&](const Task& task) {
          begun = true;
          const std::lock_guard waiting(gate);
          ranks.push_back(rank_of(task));
          return Composed{};
        };
      },
      [] {});
  composer.submit(side(Side::lobby));
  while (!begun) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  for (Task task : {Task(layout), side(Side::lobby), Task(RevealJob{}), side(Side::mc), Task(job(1)), Task(job(0))})
    composer.submit(std::move(task));
  gate.unlock();
  wait_for(composer, 7);
  CHECK(ranks == std::vector<int>{3, 0, 0, 1, 2, 3, 4});
}
