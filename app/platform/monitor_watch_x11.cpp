// MonitorWatch by XRandR events on a connection of its own, waited for with the wish to leave.
#include <X11/Xlib.h>
#include <X11/extensions/Xrandr.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <thread>

#include "base/descriptor.h"
#include "platform/monitor_watch.h"

namespace bangvang {

struct MonitorWatch::Inside {
  Display* display = nullptr;
  Descriptor leave{eventfd(0, EFD_CLOEXEC)};
  std::function<void()> changed;
  std::thread thread;

  ~Inside() {
    if (thread.joinable()) {
      const std::uint64_t one = 1;
      [[maybe_unused]] const auto written = write(leave.get(), &one, sizeof one);
      thread.join();
    }
    if (display) XCloseDisplay(display);
  }

  void run() {
    for (;;) {
      bool news = false;
      for (XEvent event; XPending(display); news = true) XNextEvent(display, &event);
      if (news) changed();
      std::array<pollfd, 2> waits{{{ConnectionNumber(display), POLLIN, 0}, {leave.get(), POLLIN, 0}}};
      poll(waits.data(), waits.size(), -1);
      if (waits[1].revents) return;
    }
  }
};

std::unique_ptr<MonitorWatch> MonitorWatch::open(std::function<void()> changed) {
  auto inside = std::make_unique<Inside>();
  inside->display = XOpenDisplay(nullptr);
  int event = 0, error = 0;
  if (!inside->display || !inside->leave || !XRRQueryExtension(inside->display, &event, &error)) return nullptr;
  XRRSelectInput(inside->display, DefaultRootWindow(inside->display),
                 RRScreenChangeNotifyMask | RRCrtcChangeNotifyMask | RROutputChangeNotifyMask | RROutputPropertyNotifyMask);
  XFlush(inside->display);
  inside->changed = std::move(changed);
  inside->thread = std::thread([in = inside.get()] { in->run(); });
  return std::unique_ptr<MonitorWatch>(new MonitorWatch(std::move(inside)));
}

MonitorWatch::MonitorWatch(std::unique_ptr<Inside> inside) : in_(std::move(inside)) {}
MonitorWatch::~MonitorWatch() = default;

}  // namespace bangvang
