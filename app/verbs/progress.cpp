// Writes over one line of stderr.
#include "verbs/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include "verbs/terminal.h"

namespace bangvang {

Progress::Progress() : terminal_(isatty(STDERR_FILENO)) {}
Progress::~Progress() { wipe(); }

void Progress::at(const Words& doing, int done, int all) {
  const auto now = std::chrono::steady_clock::now();
  if (!terminal_ || now < next_) return;
  next_ = now + std::chrono::milliseconds(100);
  const std::string line = fmt::format("\r{} {}/{}\x1b[K", doing.in(terminal_language()), done, all);
  std::fwrite(line.data(), 1, line.size(), stderr);
  std::fflush(stderr);
  shown_ = true;
}

void Progress::wipe() {
  if (!shown_) return;
  std::fputs("\r\x1b[K", stderr);
  std::fflush(stderr);
  shown_ = false;
}

}  // namespace bangvang
