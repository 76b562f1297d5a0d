// MonitorWatch: tells when monitors come, go, move or change. By XRandR on a thread of its own; X11 only, since SDL's own
// events do not tell of outputs that are switched off there.
#pragma once
#include <functional>
#include <memory>

namespace bangvang {

class MonitorWatch {
 public:
  // `changed` is called on that thread, once for events that come together. Null where there is no X server with XRandR.
  static std::unique_ptr<MonitorWatch> open(std::function<void()> changed);
  ~MonitorWatch();
  MonitorWatch(const MonitorWatch&) = delete;
  MonitorWatch& operator=(const MonitorWatch&) = delete;

 private:
  struct Inside;
  explicit MonitorWatch(std::unique_ptr<Inside>);
  std::unique_ptr<Inside> in_;
};

}  // namespace bangvang
