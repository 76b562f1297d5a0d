// An allow-list by libseccomp. Names that a processor's Linux does not have are left out there by libseccomp itself.
#include "decoding/filter.h"

#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cerrno>
#include <initializer_list>
#include <memory>
#include <span>

namespace bangvang {
namespace {

#if defined(__x86_64__) || defined(__aarch64__)
constexpr bool known_processor = true;  // elsewhere the list has never been tried, and every photo might be lost to it
#else
constexpr bool known_processor = false;
#endif

// No call here takes a path, an address, or another process. read and write are not among them but for messages of libraries.
constexpr const char* plain_calls[] = {
    "recvmsg", "sendmsg", "pread64", "lseek", "close",               // the request, the file, the answer
    "brk", "munmap", "mremap", "madvise",                            // memory; mmap and mprotect are below
    "futex", "sched_yield", "sched_getaffinity",                     // threads of decoders
    "set_robust_list", "rseq", "rt_sigprocmask", "exit", "gettid",   //   libde265 cannot decode HEIC without one
    "clock_gettime", "gettimeofday", "getrandom",                    // where the vDSO does not answer
    "rt_sigreturn", "restart_syscall", "exit_group",                 // stopped and continued; the end
};

// What glibc's pthread_create asks for: a thread of this process, never another process.
constexpr unsigned long thread_flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SYSVSEM | CLONE_SIGHAND | CLONE_THREAD |
                                       CLONE_SETTLS | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID;

class Filter {
 public:
  Filter() : context_(seccomp_init(SCMP_ACT_KILL_PROCESS), &seccomp_release), good_(context_ != nullptr) {}
  void allow(const char* name, std::initializer_list<scmp_arg_cmp> when = {}) { add(SCMP_ACT_ALLOW, name, when); }
  void refuse(const char* name, int error) { add(SCMP_ACT_ERRNO(static_cast<unsigned>(error)), name, {}); }
  bool load() {
    if (!good_) return false;
    seccomp_attr_set(context_.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    seccomp_attr_set(context_.get(), SCMP_FLTATR_CTL_TSYNC, 1);
    return seccomp_load(context_.get()) == 0;
  }

 private:
  void add(std::uint32_t action, const char* name, std::initializer_list<scmp_arg_cmp> when) {
    const int number = seccomp_syscall_resolve_name(name);
    if (!good_ || number == __NR_SCMP_ERROR) return;  // a name that this libseccomp has not heard of: not allowed
    good_ = seccomp_rule_add_array(context_.get(), action, number, static_cast<unsigned>(when.size()), when.begin()) == 0;
  }
  std::unique_ptr<void, decltype(&seccomp_release)> context_;
  bool good_;
};

}  // namespace

bool filter_system_calls() {
  if (!known_processor) return false;
  Filter filter;
  for (const char* name : plain_calls) filter.allow(name);
  for (const char* name : {"mmap", "mprotect"}) filter.allow(name, {SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)});
  for (const char* name : {"write", "writev"}) filter.allow(name, {SCMP_A0(SCMP_CMP_EQ, STDERR_FILENO)});  // /dev/null
  filter.allow("prctl", {SCMP_A0(SCMP_CMP_EQ, PR_SET_NAME)});
  filter.allow("clone", {SCMP_A0(SCMP_CMP_EQ, thread_flags)});
  filter.refuse("clone3", ENOSYS);  // its flags are out of a filter's sight; glibc then takes clone
  return filter.load();
}

}  // namespace bangvang
