// Signals: blocked everywhere, waited for by one thread.
#include "platform/signals.h"

#include <pthread.h>
#include <unistd.h>

#include <utility>

namespace bangvang {

namespace {
constexpr int leave = SIGUSR1;  // sent to the waiting thread only
}

Signals::Signals(std::function<void()> on_quit) {
  sigset_t ours;
  sigemptyset(&ours);
  for (const int signal : {SIGTERM, SIGINT, leave}) sigaddset(&ours, signal);
  pthread_sigmask(SIG_BLOCK, &ours, &before_);
  broken_pipe_before_ = std::signal(SIGPIPE, SIG_IGN);
  waiting_ = std::thread([ours, on_quit = std::move(on_quit)] {
    for (int times = 0, signal = 0; sigwait(&ours, &signal) == 0 && signal != leave;) {
      if (++times > 1) _exit(128 + signal);
      on_quit();
    }
  });
}

Signals::~Signals() {
  pthread_kill(waiting_.native_handle(), leave);
  waiting_.join();
  std::signal(SIGPIPE, broken_pipe_before_);
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

}  // namespace bangvang
