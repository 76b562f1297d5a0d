// That the decoding process really cannot do what it has given up: each attempt in a child that went behind the door.
#include "decoding/confine.h"

#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <functional>
#include <stdexcept>
#include <thread>

#include "catch.h"

using namespace bangvang;

namespace {

// What wait() says of a child that confined itself and then did so.
int fate_of(const std::function<int()>& deed, PhotoFilter expected = PhotoFilter::on) {
  const pid_t child = fork();
  if (child == 0) {
    std::thread([] {}).join();  // as serve() does
    _exit(confine() == expected ? deed() : 99);
  }
  int status = -1;
  return waitpid(child, &status, 0) == child ? status : -1;
}

bool left_with(int status, int code) { return WIFEXITED(status) && WEXITSTATUS(status) == code; }

}  // namespace

#if defined(__SANITIZE_ADDRESS__)

TEST_CASE("A build with AddressSanitizer leaves the filter of system calls out, and says so") {
  CHECK(left_with(fate_of([] { return 42; }, PhotoFilter::left_out), 42));
}

#else

TEST_CASE("Behind the door no file, no network, no program, no process and no other's memory can be reached") {
  const pid_t parent = getpid();
  const int before[] = {socket(AF_UNIX, SOCK_STREAM, 0), socket(AF_INET, SOCK_STREAM, 0)};
  char buffer[256];
  const struct {
    const char* name;
    std::function<long()> deed;
  } attempts[] = {
      {"open", [] { return syscall(SYS_openat, AT_FDCWD, "/etc/passwd", O_RDONLY); }},
      {"open by the C library", [] { return open("/etc/passwd", O_RDONLY); }},
      {"open beneath a folder", [] { return syscall(SYS_openat2, AT_FDCWD, "/etc/passwd", nullptr, 0); }},
      {"create", [] { return creat("/tmp/bangvang-test-escaped", 0600); }},
      {"look at a file", [&] { return access("/etc/passwd", R_OK); }},
      {"look at a file's size", [&] { struct stat about; return stat("/etc/passwd", &about); }},
      {"follow a link", [&] { return readlink("/proc/self/exe", buffer, sizeof buffer); }},
      {"remove", [] { return unlink("/tmp/bangvang-test-nothing"); }},
      {"go to a folder", [] { return chdir("/tmp"); }},
      {"write to stdout", [] { return write(STDOUT_FILENO, "", 0); }},
      {"read from stdin", [&] { return read(STDIN_FILENO, buffer, 0); }},
      {"a socket", [] { return socket(AF_INET, SOCK_STREAM, 0); }},
      {"a pair of sockets", [] { int ends[2]; return socketpair(AF_UNIX, SOCK_STREAM, 0, ends); }},
      {"connect", [&] { return connect(before[0], nullptr, 0); }},
      {"bind", [&] { return bind(before[1], nullptr, 0); }},
      {"run a program", [] { return execl("/bin/true", "true", nullptr); }},
      {"fork", [] { return fork(); }},
      {"a thread's clone without the rest of a thread", [] { return syscall(SYS_clone, CLONE_VM | SIGCHLD, nullptr); }},
      {"a namespace", [] { return syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, nullptr); }},
      {"unshare", [] { return unshare(CLONE_NEWUSER); }},
      {"kill", [&] { return kill(parent, 0); }},
      {"trace", [&] { return ptrace(PTRACE_ATTACH, parent, nullptr, nullptr); }},
      {"read the parent's memory", [&] { return syscall(SYS_process_vm_readv, parent, nullptr, 0, nullptr, 0, 0); }},
      {"memory that can be run", [] { return mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED; }},
      {"make memory run", [&] { return syscall(SYS_mprotect, 0, 4096, PROT_READ | PROT_EXEC); }},
      {"raise a limit", [] { rlimit limit{1, 1}; return setrlimit(RLIMIT_NOFILE, &limit); }},
      {"become dumpable", [] { return prctl(PR_SET_DUMPABLE, 1); }},
      {"outlive the show", [] { return prctl(PR_SET_PDEATHSIG, 0); }},
      {"catch a signal", [] { return signal(SIGXCPU, SIG_IGN) == SIG_ERR; }},
      {"a file of memory", [] { return memfd_create("x", 0); }},
      {"io_uring", [] { return syscall(SYS_io_uring_setup, 1, nullptr); }},
      {"bpf", [] { return syscall(SYS_bpf, 0, nullptr, 0); }},
      {"sleep", [] { return usleep(1); }},
  };
  for (const auto& attempt : attempts) {
    INFO(attempt.name);
    const int status = fate_of([&] { return (void)attempt.deed(), 0; });
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGSYS);
  }
  for (const int fd : before) close(fd);
}

#if defined(__x86_64__)
TEST_CASE("The system calls of 32-bit programs are no way around the filter") {
  const int status = fate_of([] {
    long result = 20;  // getpid there, writev here
    asm volatile("int $0x80" : "+a"(result) : : "memory");
    return 0;
  });
  CHECK(WIFSIGNALED(status));
}
#endif

TEST_CASE("Behind the door memory, threads, exceptions and the clock go on working") {
  CHECK(left_with(fate_of([] {
    std::vector<std::string> much;
    for (int i = 0; i < 100; ++i) much.emplace_back(1 << 20, 'x');
    much.clear();
    int sum = 0;
    for (int i = 0; i < 5; ++i) std::thread([&] { sum += 8; }).join();
    try {
      throw std::runtime_error("caught");
    } catch (const std::exception&) {
      sum += 2;
    }
    return std::chrono::steady_clock::now().time_since_epoch().count() > 0 ? sum : 0;
  }), 42));
}

TEST_CASE("A clone whose flags the filter cannot see is said not to exist, so that the C library takes the other") {
  CHECK(left_with(fate_of([] { return syscall(SYS_clone3, nullptr, 0) == -1 && errno == ENOSYS ? 42 : 0; }), 42));
}

TEST_CASE("A kernel that refuses the filter leaves the limits in force") {
  const pid_t child = fork();
  if (child == 0) {
    const auto context = seccomp_init(SCMP_ACT_ALLOW);
    seccomp_rule_add(context, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(seccomp), 0);
    seccomp_rule_add(context, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, PR_SET_SECCOMP));
    if (seccomp_load(context) != 0) _exit(1);
    if (confine() != PhotoFilter::refused) _exit(2);
    rlimit files{}, size{};
    getrlimit(RLIMIT_NOFILE, &files), getrlimit(RLIMIT_FSIZE, &size);
    _exit(files.rlim_max == 8 && size.rlim_max == 0 && prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 ? 42 : 3);
  }
  int status = -1;
  REQUIRE(waitpid(child, &status, 0) == child);
  CHECK(left_with(status, 42));
}

TEST_CASE("Memory is bounded: too much of it is refused, and the process lives on") {
  CHECK(left_with(fate_of([] {
    try {
      const std::vector<char> too_much(std::size_t{3} << 30);
      return 0;
    } catch (const std::bad_alloc&) {
      return 42;
    }
  }), 42));
}

#endif
