// Underlay by Xlib: a window of one colour a monitor, below all others, without a frame, a cursor or the keyboard.
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "platform/underlay.h"
#include "platform/x11_errors.h"

namespace bangvang {

struct Underlay::Inside {
  Display* display = nullptr;
  std::vector<std::pair<Monitor, Window>> windows;
  std::uint32_t ground = 0;
  Cursor no_cursor = None;
};

namespace {

Cursor empty_cursor(Display* display) {
  const char nothing[1] = {};
  XColor black{};
  const Pixmap pixmap = XCreateBitmapFromData(display, DefaultRootWindow(display), nothing, 1, 1);
  const Cursor cursor = XCreatePixmapCursor(display, pixmap, pixmap, &black, &black, 0, 0);
  XFreePixmap(display, pixmap);
  return cursor;
}

unsigned long pixel_of(Display* display, std::uint32_t ground) {
  const auto channel = [&](int shift) { return static_cast<unsigned short>((ground >> shift & 0xff) * 0x101); };
  XColor colour{0, channel(16), channel(8), channel(0), DoRed | DoGreen | DoBlue, 0};
  return XAllocColor(display, DefaultColormap(display, DefaultScreen(display)), &colour) ? colour.pixel : 0;
}

void set_atoms(Display* display, Window window, const char* name, const std::vector<const char*>& values) {
  std::vector<Atom> atoms;
  for (const char* value : values) atoms.push_back(XInternAtom(display, value, False));
  XChangeProperty(display, window, XInternAtom(display, name, False), XA_ATOM, 32, PropModeReplace,
                  reinterpret_cast<const unsigned char*>(atoms.data()), static_cast<int>(atoms.size()));
}

Window beneath(Display* display, const Monitor& on, unsigned long colour, Cursor cursor) {
  XSetWindowAttributes look{};
  look.background_pixel = colour;
  look.cursor = cursor;
  look.event_mask = StructureNotifyMask;
  const Window window = XCreateWindow(display, DefaultRootWindow(display), on.x, on.y, static_cast<unsigned>(on.width),
                                      static_cast<unsigned>(on.height), 0, CopyFromParent, InputOutput, nullptr,
                                      CWBackPixel | CWCursor | CWEventMask, &look);
  XStoreName(display, window, "bangvang underlay");
  set_atoms(display, window, "_NET_WM_STATE", {"_NET_WM_STATE_FULLSCREEN", "_NET_WM_STATE_BELOW",
                                               "_NET_WM_STATE_SKIP_TASKBAR", "_NET_WM_STATE_SKIP_PAGER"});
  const std::array<long, 5> no_frame{2, 0, 0, 0, 0};  // _MOTIF_WM_HINTS: decorations, none
  const Atom motif = XInternAtom(display, "_MOTIF_WM_HINTS", False);
  XChangeProperty(display, window, motif, motif, 32, PropModeReplace,
                  reinterpret_cast<const unsigned char*>(no_frame.data()), static_cast<int>(no_frame.size()));
  XWMHints no_keyboard{};
  no_keyboard.flags = InputHint;
  no_keyboard.input = False;
  XSetWMHints(display, window, &no_keyboard);
  XSizeHints place{};
  place.flags = USPosition | USSize;
  place.x = on.x, place.y = on.y, place.width = on.width, place.height = on.height;
  XSetWMNormalHints(display, window, &place);
  XLowerWindow(display, window);
  XMapWindow(display, window);
  XLowerWindow(display, window);
  return window;
}

}  // namespace

std::unique_ptr<Underlay> Underlay::open() {
  Display* const display = XOpenDisplay(nullptr);
  if (!display) return nullptr;
  survive_x11_errors();
  auto inside = std::make_unique<Inside>();
  inside->display = display;
  inside->no_cursor = empty_cursor(display);
  return std::unique_ptr<Underlay>(new Underlay(std::move(inside)));
}

Underlay::Underlay(std::unique_ptr<Inside> inside) : in_(std::move(inside)) {}
Underlay::~Underlay() { XCloseDisplay(in_->display); }

void Underlay::put(const Cover& cover) {
  // Those of monitors that stay where they are stay, too: a window manager may put a new one in front of the panel.
  std::vector<std::pair<Monitor, Window>> before = std::exchange(in_->windows, {});
  const unsigned long colour = pixel_of(in_->display, cover.ground);
  for (const Monitor& on : cover.monitors) {
    const auto same = std::find_if(before.begin(), before.end(), [&](const auto& one) { return one.first == on; });
    if (same == before.end() || cover.ground != in_->ground) {
      in_->windows.emplace_back(on, beneath(in_->display, on, colour, in_->no_cursor));
    } else {
      in_->windows.push_back(*same);
      before.erase(same);
    }
  }
  in_->ground = cover.ground;
  for (const auto& [on, window] : before) XDestroyWindow(in_->display, window);  // last: nothing shines through in between
  XFlush(in_->display);
}

int Underlay::descriptor() const { return ConnectionNumber(in_->display); }

void Underlay::pump() {
  XEvent event;
  while (XPending(in_->display)) {
    XNextEvent(in_->display, &event);
    if (event.type == MapNotify) XLowerWindow(in_->display, event.xmap.window);  // managers raise what is new
  }
  XFlush(in_->display);
}

}  // namespace bangvang
