// Spawns without fork, speaks over a socket pair, waits by pidfd.
#include "photos/photo_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <utility>

namespace bangvang {
namespace {

constexpr int socket_in_process = 3;
constexpr int most_wait_for_the_end_ms = 1000;

// glibc 2.36 declares both for C only.
int open_process(pid_t id) { return static_cast<int>(syscall(SYS_pidfd_open, id, 0)); }
bool signal_process(int process, int signal) { return syscall(SYS_pidfd_send_signal, process, signal, nullptr, 0) == 0; }

// Own session, so that a terminal's Ctrl+C reaches the show alone; no environment; /dev/null as the standard descriptors, so
// that no library can write a stranger's words to the terminal.
class Spawning {
 public:
  Spawning() {
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    sigset_t none, all;
    sigemptyset(&none), sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  Spawning(const Spawning&) = delete;
  Spawning& operator=(const Spawning&) = delete;
  ~Spawning() {
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
  }
  int give(int socket) {
    int error = 0;
    for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
#if defined(__SANITIZE_ADDRESS__)
      if (fd == STDERR_FILENO) continue;  // what it found must be seen
#endif
      if (!error) error = posix_spawn_file_actions_addopen(&actions, fd, "/dev/null", O_RDWR, 0);
    }
    if (!error) error = posix_spawn_file_actions_adddup2(&actions, socket, socket_in_process);
    if (!error) error = posix_spawn_file_actions_addclosefrom_np(&actions, socket_in_process + 1);
    return error;
  }
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
};

int left_ms(std::chrono::steady_clock::time_point until) {
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now()).count();
  return left < 0 ? 0 : static_cast<int>(left);
}

}  // namespace

PhotoProcess& PhotoProcess::operator=(PhotoProcess&& other) noexcept {
  if (this == &other) return *this;
  end();
  socket_ = std::move(other.socket_);
  process_ = std::move(other.process_);
  id_ = std::exchange(other.id_, -1);
  return *this;
}

PhotoProcess PhotoProcess::start(const std::string& program, int& error) {
  PhotoProcess started;
  int ends[2] = {-1, -1};
  error = 0;
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
    error = errno;
    return started;
  }
  Descriptor ours(ends[0]);
  const Descriptor theirs(ends[1]);
  Spawning spawning;
  const char* const arguments[] = {"bangvang-photos", nullptr};
  const char* const environment[] = {nullptr};
  pid_t id = -1;
  error = spawning.give(theirs.get());
  if (!error) {
    error = posix_spawn(&id, program.c_str(), &spawning.actions, &spawning.attributes, const_cast<char* const*>(arguments),
                        const_cast<char* const*>(environment));
  }
  if (error) return started;
  Descriptor process(open_process(id));
  if (!process) {
    error = errno;
    kill(id, SIGKILL);  // ours, and not yet waited for
    waitpid(id, nullptr, 0);
    return started;
  }
  started.socket_ = std::move(ours);
  started.process_ = std::move(process);
  started.id_ = id;
  return started;
}

Reply PhotoProcess::hear(void* words, std::size_t size, int wait_ms, int interrupt) {
  const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(wait_ms);
  for (;;) {
    pollfd ready[] = {{socket_.get(), POLLIN, 0}, {interrupt, POLLIN, 0}};
    const int count = poll(ready, 2, left_ms(until));
    if (count < 0 && errno != EINTR) return Reply::late;
    if (count == 0) return Reply::late;
    if (count > 0 && ready[0].revents != 0) {
      // One byte more than is expected, and no room for descriptors: the kernel closes those that come along.
      char heard[sizeof(PhotoAnswer) + 1];
      const ssize_t got = recv(socket_.get(), heard, size + 1, MSG_DONTWAIT);
      if (got == static_cast<ssize_t>(size)) {
        std::memcpy(words, heard, size);
        return Reply::answered;
      }
      if (got > 0) return Reply::lied;
      if (got == 0 || (errno != EAGAIN && errno != EINTR)) return how_it_ended(std::min(left_ms(until), most_wait_for_the_end_ms));
    }
    if (count > 0 && ready[1].revents != 0) return Reply::interrupted;
  }
}

Reply PhotoProcess::greet(int wait_ms, int interrupt, PhotoGreeting& greeting) {
  const Reply reply = hear(&greeting, sizeof greeting, wait_ms, interrupt);
  return reply == Reply::answered && greeting.wire != PhotoGreeting::ours ? Reply::lied : reply;
}

Reply PhotoProcess::ask(const PhotoRequest& request, int file, int sheet, int wait_ms, int interrupt, PhotoAnswer& answer) {
  PhotoRequest words = request;
  iovec part{&words, sizeof words};
  alignas(cmsghdr) char control[CMSG_SPACE(2 * sizeof(int))] = {};
  const int descriptors[] = {file, sheet};
  const std::size_t size = (sheet < 0 ? 1 : 2) * sizeof(int);
  msghdr message{};
  message.msg_iov = &part, message.msg_iovlen = 1;
  message.msg_control = control, message.msg_controllen = CMSG_SPACE(size);
  cmsghdr* const rights = CMSG_FIRSTHDR(&message);
  rights->cmsg_level = SOL_SOCKET, rights->cmsg_type = SCM_RIGHTS, rights->cmsg_len = CMSG_LEN(size);
  std::memcpy(CMSG_DATA(rights), descriptors, size);
  ssize_t sent = 0;
  do sent = sendmsg(socket_.get(), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
  while (sent < 0 && errno == EINTR);
  if (sent != sizeof words) return Reply::killed;  // it has not even seen the photo
  const Reply reply = hear(&answer, sizeof answer, wait_ms, interrupt);
  return reply == Reply::answered && answer.number != request.number ? Reply::lied : reply;
}

void PhotoProcess::grant_processor_time(int seconds) {
  if (!process_) return;
  clockid_t clock{};
  timespec used{};
  rlimit limit{};
  if (clock_getcpuclockid(id_, &clock) != 0 || clock_gettime(clock, &used) != 0 ||
      prlimit(id_, RLIMIT_CPU, nullptr, &limit) != 0) {
    return;  // the wall clock still holds
  }
  limit.rlim_cur = std::min(limit.rlim_max, static_cast<rlim_t>(used.tv_sec + 1 + seconds));
  prlimit(id_, RLIMIT_CPU, &limit, nullptr);
}

bool PhotoProcess::spoiled() const {
  pollfd ready[] = {{socket_.get(), POLLIN, 0}, {process_.get(), POLLIN, 0}};
  return poll(ready, 2, 0) != 0;
}

// The socket closes a moment before the process has ended.
Reply PhotoProcess::how_it_ended(int wait_ms) {
  pollfd ended{process_.get(), POLLIN, 0};
  siginfo_t about{};
  if (poll(&ended, 1, wait_ms) != 1) return Reply::lied;  // it has closed its socket and lives on
  if (waitid(P_PIDFD, static_cast<id_t>(process_.get()), &about, WEXITED | WNOWAIT) != 0) return Reply::died;
  if (about.si_code == CLD_EXITED) return Reply::died;
  if (about.si_status == SIGXCPU) return Reply::late;
  return about.si_status == SIGKILL || about.si_status == SIGTERM ? Reply::killed : Reply::died;
}

bool PhotoProcess::signal(int number) const { return process_ && signal_process(process_.get(), number); }

void PhotoProcess::end() {
  if (!process_) return;
  signal(SIGKILL);
  pollfd ended{process_.get(), POLLIN, 0};
  while (poll(&ended, 1, most_wait_for_the_end_ms) < 0 && errno == EINTR) {
  }
  siginfo_t about{};
  waitid(P_PIDFD, static_cast<id_t>(process_.get()), &about, WEXITED | WNOHANG);
  socket_ = Descriptor();
  process_ = Descriptor();
  id_ = -1;
}

}  // namespace bangvang
