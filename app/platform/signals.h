// Signals: SIGTERM and SIGINT as a call on a thread of their own; SIGPIPE ignored.
#pragma once
#include <csignal>
#include <functional>
#include <thread>

namespace bangvang {

// Make it before any other thread, so that they all leave these signals to this one. The first signal calls `on_quit`;
// a second one ends the program at once. A reader of our output that has left does not end it.
class Signals {
 public:
  explicit Signals(std::function<void()> on_quit);
  ~Signals();
  Signals(const Signals&) = delete;
  Signals& operator=(const Signals&) = delete;

 private:
  sigset_t before_;
  void (*broken_pipe_before_)(int);
  std::thread waiting_;
};

}  // namespace bangvang
