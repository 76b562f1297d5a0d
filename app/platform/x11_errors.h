// X11 errors: noted and survived. Xlib's own handlers end the process.
#pragma once

namespace bangvang {

// An error of one request (a window that somebody else closed, a window manager that died in between) is told once on
// stderr, and the show goes on. A lost server ends the process at once with exit code 1, the journal un-ended: the next
// start is at the same step. Call after SDL has opened its display; SDL replaces handlers for single calls only.
void survive_x11_errors();

}  // namespace bangvang
