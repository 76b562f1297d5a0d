// Composer: the one thread that lays out and paints. The frame thread hands it a job at a time and never waits for it.
#pragma once
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>
#include <vector>

#include "platform/outfit.h"
#include "platform/side_wall.h"
#include "platform/wall.h"
#include "show/revealed.h"

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
// What a lobby card is drawn from: nothing of the ceremony but what is announced.
struct LobbyMoment {
  std::shared_ptr<const Revealed> revealed;
  std::optional<LobbyTurn> last;   // the card before; nothing: the rotation goes by the clock
};
// A picture for the MC (from a Moment) or the lobby.
struct SideJob {
  SideOrder order;
  std::variant<Moment, LobbyMoment> of;
  ShowTime now;
  PixelView target;                // as in Job
};
// Revealed is dear where thousands are announced: it is made here, not between two frames.
struct RevealJob {
  Moment of;
  std::shared_ptr<const Revealed> last;  // may be null
};
struct Revelation {
  std::shared_ptr<const Revealed> revealed;  // `last` itself where nothing has changed
};

// Themes and letters of other data, before any of their pictures.
struct DressJob {
  std::shared_ptr<const Outfit> outfit;
};
struct Redressed {
  Problems problems;                     // what there is to say of the letters
};

using Task = std::variant<Job, SideJob, RevealJob, DressJob>;
using Finished = std::variant<Composed, SideComposed, Revelation, Redressed>;
using Compose = std::function<Finished(const Task&)>;
// Who comes first: what the hall shows, then the MC, then what may be revealed, the lobby, and layouts that nobody sees yet.
int rank_of(const Task&);

class Composer {
 public:
  // `open` runs on the new thread and makes what composes (fonts are opened there); `wake` is called on that thread when
  // something can be collected.
  Composer(std::function<Compose()> open, std::function<void()> wake);
  ~Composer();  // waits for the job at hand
  Composer(const Composer&) = delete;
  Composer& operator=(const Composer&) = delete;

  void submit(Task);                 // goes before those of lower rank; the one in hand is finished first
  std::vector<Finished> collect();

 private:
  void work(const std::function<Compose()>& open);

  std::function<void()> wake_;
  std::mutex mutex_;
  std::condition_variable more_;
  std::vector<Task> tasks_;  // by rank, then oldest first
  std::vector<Finished> done_;
  bool leaving_ = false;
  std::thread thread_;     // last: it uses all of the above
};

}  // namespace bangvang
