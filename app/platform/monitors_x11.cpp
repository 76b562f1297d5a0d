// Monitors by XRandR: connector names, places, and what the EDIDs say. Nothing here makes the server ask the monitors anew.
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/extensions/Xrandr.h>

#include <memory>
#include <optional>

#include "platform/edid.h"
#include "platform/monitors.h"

namespace bangvang {

namespace {

constexpr long edid_words = 32;  // 128 bytes, the first block

struct DisplayCloser {
  void operator()(Display* display) const { XCloseDisplay(display); }
};

std::optional<Edid> edid_of(Display* display, RROutput output) {
  const Atom property = XInternAtom(display, RR_PROPERTY_RANDR_EDID, True);
  if (property == None) return {};
  Atom type = None;
  int format = 0;
  unsigned long count = 0, left = 0;
  unsigned char* bytes = nullptr;
  std::optional<Edid> edid;
  if (XRRGetOutputProperty(display, output, property, 0, edid_words, False, False, AnyPropertyType, &type, &format, &count,
                           &left, &bytes) == Success &&
      type == XA_INTEGER && format == 8)
    edid = edid_from({reinterpret_cast<const char*>(bytes), count});
  if (bytes) XFree(bytes);
  return edid;
}

Monitor monitor_of(Display* display, XRRScreenResources* resources, const XRRMonitorInfo& info) {
  char* const name = XGetAtomName(display, info.name);
  Monitor monitor{name ? name : "", info.x, info.y, info.width, info.height, info.primary != 0};
  if (name) XFree(name);
  for (char& c : monitor.name)
    if (static_cast<unsigned char>(c) < ' ') c = ' ';
  if (info.noutput < 1) return monitor;
  if (const auto edid = edid_of(display, info.outputs[0])) {
    monitor.model = model_of(*edid);
    monitor.edid = identity_of(*edid);
  }
  if (XRROutputInfo* const output = resources ? XRRGetOutputInfo(display, resources, info.outputs[0]) : nullptr) {
    monitor.plugged = output->connection != RR_Disconnected;
    XRRFreeOutputInfo(output);
  }
  return monitor;
}

}  // namespace

std::vector<Monitor> x11_monitors() {
  std::vector<Monitor> all;
  const std::unique_ptr<Display, DisplayCloser> connection(XOpenDisplay(nullptr));
  Display* const display = connection.get();
  if (!display) return all;
  int event = 0, error = 0, major = 0, minor = 0;
  const bool new_enough = XRRQueryExtension(display, &event, &error) && XRRQueryVersion(display, &major, &minor) &&
                          (major > 1 || (major == 1 && minor >= 5));
  if (!new_enough) return all;
  XRRScreenResources* const resources = XRRGetScreenResourcesCurrent(display, DefaultRootWindow(display));
  int count = 0;
  XRRMonitorInfo* const infos = XRRGetMonitors(display, DefaultRootWindow(display), True, &count);
  for (int i = 0; infos && i < count; ++i) all.push_back(monitor_of(display, resources, infos[i]));
  if (infos) XRRFreeMonitors(infos);
  if (resources) XRRFreeScreenResources(resources);
  return all;
}

}  // namespace bangvang
