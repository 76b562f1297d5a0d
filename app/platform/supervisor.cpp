// Supervisor: one child, its words about what to cover, and signals, all waited for in one poll.
#include "platform/supervisor.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <memory>
#include <optional>

#include "base/descriptor.h"
#include "platform/crashes.h"
#include "platform/underlay.h"

extern char** environ;

namespace bangvang {

namespace {

std::int64_t steady_ms() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

struct Child {
  pid_t pid = -1;
  Descriptor words;    // what it says; end of file when it is gone
  std::string unread;  // a line that has not come whole
};

std::optional<Child> start(std::vector<std::string> words, const std::vector<std::string>& last, const sigset_t& mask) {
  words.insert(words.end(), last.begin(), last.end());
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return {};
  Child child;
  child.words = Descriptor(ends[0]);
  const Descriptor theirs(ends[1]);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, theirs.get(), supervised_descriptor);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &mask);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  const int failed = posix_spawn(&child.pid, "/proc/self/exe", &actions, &attributes, argv.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  if (failed) return {};
  fcntl(child.words.get(), F_SETFL, O_NONBLOCK);
  return child;
}

// A core is written before anybody hears of the crash: a second or more of a frozen wall. Of a limit of 1 byte the kernel makes
// none, nor hands one to a program that collects them, to which 0 would be no limit.
void leave_no_core() {
  rlimit limit{};
  if (getrlimit(RLIMIT_CORE, &limit) != 0) return;
  limit.rlim_cur = std::min<rlim_t>(1, limit.rlim_max);
  setrlimit(RLIMIT_CORE, &limit);
}

// The windows stay when the child goes; they are the point.
void hear(Child& child, std::unique_ptr<Underlay>& underlay, std::optional<Cover>& covered) {
  std::array<char, 512> block;
  const ssize_t got = read(child.words.get(), block.data(), block.size());
  if (got == 0) child.words = Descriptor();
  if (got <= 0) return;
  child.unread.append(block.data(), static_cast<std::size_t>(got));
  for (std::size_t end; (end = child.unread.find('\n')) != std::string::npos; child.unread.erase(0, end + 1)) {
    const auto cover = cover_from_text(std::string_view(child.unread).substr(0, end));
    if (!cover || cover == covered) continue;
    if (!underlay) underlay = Underlay::open();
    if (underlay) underlay->put(*cover);
    covered = cover;
  }
  if (child.unread.size() > 4096) child.unread.clear();
}

// Ctrl+C in a terminal reaches the child by itself; twice would end it without its farewell.
bool for_child(const signalfd_siginfo& signal) { return signal.ssi_signo == SIGTERM || signal.ssi_code == SI_USER; }

void say_crash(int signal, const NextStart& next) {
  std::fprintf(stderr, "bangvang: the show crashed (signal %d); started again at the same step%s\n", signal,
               next.without_panel ? ", without the panel, since it crashed three times in ten seconds" : "");
}

}  // namespace

int supervise(std::vector<std::string> words, const std::vector<std::string>& last) {
  sigset_t ours, before;
  sigemptyset(&ours);
  for (const int signal : {SIGCHLD, SIGTERM, SIGINT}) sigaddset(&ours, signal);
  sigprocmask(SIG_BLOCK, &ours, &before);
  const Descriptor signals(signalfd(-1, &ours, SFD_CLOEXEC | SFD_NONBLOCK));
  leave_no_core();
  words.insert(words.end(), {"--supervised", std::to_string(supervised_descriptor)});

  auto child = start(words, last, before);
  words.push_back("--again");
  Crashes crashes;
  std::unique_ptr<Underlay> underlay;
  std::optional<Cover> covered;
  bool leaving = false, without_panel = false;
  while (child) {
    std::array<pollfd, 3> waits{{{signals.get(), POLLIN, 0},
                                 {child->words.get(), POLLIN, 0},
                                 {underlay ? underlay->descriptor() : -1, POLLIN, 0}}};
    poll(waits.data(), waits.size(), -1);
    if (waits[1].revents) hear(*child, underlay, covered);
    if (waits[2].revents) underlay->pump();
    for (signalfd_siginfo signal; read(signals.get(), &signal, sizeof signal) == sizeof signal;) {
      if (signal.ssi_signo == SIGCHLD) continue;
      leaving = true;
      if (for_child(signal)) kill(child->pid, static_cast<int>(signal.ssi_signo));
    }
    int status = 0;
    if (waitpid(child->pid, &status, WNOHANG) != child->pid) continue;
    if (WIFEXITED(status)) return WEXITSTATUS(status);
    if (leaving) return 128 + WTERMSIG(status);
    const NextStart next = crashes.next(steady_ms());
    say_crash(WTERMSIG(status), next);
    if (next.without_panel && !without_panel) words.push_back("--without-panel");
    without_panel = next.without_panel;
    if (next.delay_ms > 0) poll(nullptr, 0, next.delay_ms);
    child = start(words, last, before);
  }
  return 1;
}

}  // namespace bangvang
