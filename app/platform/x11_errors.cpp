// Handlers for Xlib; they may be called on any thread that speaks to the server.
#include "platform/x11_errors.h"

#include <X11/Xlib.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>

namespace bangvang {

namespace {

int note(Display* display, XErrorEvent* error) {
  static std::atomic<bool> told = false;
  if (told.exchange(true)) return 0;  // a lost window makes an error a frame
  char text[160] = "";
  XGetErrorText(display, error->error_code, text, sizeof text);
  std::fprintf(stderr, "bangvang: X11: %s (request %d); the show goes on\n", text, error->request_code);
  return 0;
}

// Not exit(): destructors would speak to the server that is gone, and wait for threads.
int leave(Display*) {
  static constexpr char text[] = "bangvang: the X server is gone; start again, the show comes back at the same step\n";
  [[maybe_unused]] const auto written = write(STDERR_FILENO, text, sizeof text - 1);
  _exit(1);
}

}  // namespace

void survive_x11_errors() {
  XSetErrorHandler(note);
  XSetIOErrorHandler(leave);
}

}  // namespace bangvang
