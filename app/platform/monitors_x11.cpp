// Monitors by XRandR: connector names and places.
#include <X11/Xlib.h>
#include <X11/extensions/Xrandr.h>

#include "platform/monitors.h"

namespace bangvang {

std::vector<Monitor> x11_monitors() {
  std::vector<Monitor> all;
  Display* const display = XOpenDisplay(nullptr);
  if (!display) return all;
  int event = 0, error = 0, major = 0, minor = 0;
  if (XRRQueryExtension(display, &event, &error) && XRRQueryVersion(display, &major, &minor) &&
      (major > 1 || (major == 1 && minor >= 5))) {
    int count = 0;
    XRRMonitorInfo* const infos = XRRGetMonitors(display, DefaultRootWindow(display), True, &count);
    for (int i = 0; infos && i < count; ++i) {
      const XRRMonitorInfo& info = infos[i];
      char* const name = XGetAtomName(display, info.name);
      all.push_back({name ? name : "", info.x, info.y, info.width, info.height, info.primary != 0});
      if (name) XFree(name);
    }
    if (infos) XRRFreeMonitors(infos);
  }
  XCloseDisplay(display);
  return all;
}

}  // namespace bangvang
