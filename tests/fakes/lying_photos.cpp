// A decoding process that does what it should not. What that is, it finds in the photo it is given, or in its own name.
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "photos/wire.h"

using namespace bangvang;

extern char** environ;

namespace {

constexpr int socket_of_the_show = 3;

struct Asked {
  PhotoRequest request;
  int file = -1, sheet = -1;
};

bool receive(Asked& asked) {
  iovec part{&asked.request, sizeof asked.request};
  alignas(cmsghdr) char control[CMSG_SPACE(2 * sizeof(int))];
  msghdr message{};
  message.msg_iov = &part, message.msg_iovlen = 1, message.msg_control = control, message.msg_controllen = sizeof control;
  if (recvmsg(socket_of_the_show, &message, 0) <= 0) return false;
  int descriptors[] = {-1, -1};
  if (const cmsghdr* rights = CMSG_FIRSTHDR(&message)) std::memcpy(descriptors, CMSG_DATA(rights), rights->cmsg_len - CMSG_LEN(0));
  asked.file = descriptors[0], asked.sheet = descriptors[1];
  return true;
}

void say(const void* words, std::size_t size) { (void)!send(socket_of_the_show, words, size, MSG_NOSIGNAL); }
void say(const PhotoAnswer& answer) { say(&answer, sizeof answer); }

void say_with_descriptors(const PhotoAnswer& answer, int count) {
  PhotoAnswer words = answer;
  iovec part{&words, sizeof words};
  std::vector<int> descriptors(static_cast<std::size_t>(count), STDERR_FILENO);
  std::vector<char> control(CMSG_SPACE(descriptors.size() * sizeof(int)));
  msghdr message{};
  message.msg_iov = &part, message.msg_iovlen = 1, message.msg_control = control.data(), message.msg_controllen = control.size();
  cmsghdr* const rights = CMSG_FIRSTHDR(&message);
  rights->cmsg_level = SOL_SOCKET, rights->cmsg_type = SCM_RIGHTS, rights->cmsg_len = CMSG_LEN(descriptors.size() * sizeof(int));
  std::memcpy(CMSG_DATA(rights), descriptors.data(), descriptors.size() * sizeof(int));
  (void)!sendmsg(socket_of_the_show, &message, MSG_NOSIGNAL);
}

// Nothing but the standard descriptors, the socket, and what came with the request; nobody's environment or session.
bool surroundings_are_bare(const Asked& asked) {
  if (environ && *environ) return false;
  if (getsid(0) != getpid()) return false;
  DIR* const open_ones = opendir("/proc/self/fd");
  if (!open_ones) return false;
  bool bare = true;
  while (const dirent* entry = readdir(open_ones)) {
    const int fd = std::atoi(entry->d_name);
    bare = bare && (fd <= socket_of_the_show || fd == asked.file || fd == asked.sheet || fd == dirfd(open_ones));
  }
  closedir(open_ones);
  return bare;
}

// For things that are to happen once only: a file beside the program.
bool first_time(const std::string& program) {
  const int marker = open((program + ".once").c_str(), O_CREAT | O_EXCL | O_WRONLY, 0600);
  return marker >= 0;
}

void misbehave(const Asked& asked, std::string_view how, const std::string& program) {
  const PhotoRequest& r = asked.request;
  PhotoAnswer good{r.number, PhotoOutcome::done, r.width, r.height, r.width, r.height};
  PhotoAnswer answer = good;
  if (how == "well") {
    const std::vector<std::uint32_t> ground(std::size_t{r.width} * r.height, 0x80ff40ffu);  // colours above their alpha
    (void)!pwrite(asked.sheet, ground.data(), ground.size() * 4, 0);
  }
  if (how == "beyond the sheet") answer.width = answer.height = 16384;
  if (how == "no width") answer.width = 0;
  if (how == "smaller than the crop") answer.width -= 1;
  if (how == "huge photo") answer.full_width = answer.full_height = 0xffffffffu;
  if (how == "no photo") answer.full_height = 0;
  if (how == "wrong number") answer.number += 1;
  if (how == "unknown outcome") answer.outcome = static_cast<PhotoOutcome>(77);
  if (how == "broken") answer.outcome = PhotoOutcome::broken;
  if (how == "too short") return say(&good, sizeof good - 1);
  if (how == "too long") return say(std::string(1000, 'x').data(), 1000);
  if (how == "silence") pause();
  if (how == "exit") _exit(0);
  if (how == "crash") raise(SIGABRT);  // a sanitizer would tell of SIGSEGV at length
  if (how == "killed") raise(SIGKILL);
  if (how == "killed once" && first_time(program)) raise(SIGKILL);
  if (how == "close the socket") {
    close(socket_of_the_show);
    pause();
  }
  if (how == "spin") {
    for (volatile bool for_ever = true; for_ever;) {
    }
  }
  if (how == "descriptors") return say_with_descriptors(good, 50);
  if (how == "many answers") {
    for (int i = 0; i < 20; ++i) say_with_descriptors(good, 10);
  }
  if (how == "resize" && (ftruncate(asked.sheet, 0) == 0 || ftruncate(asked.sheet, 1 << 30) == 0 ||
                          fcntl(asked.sheet, F_ADD_SEALS, F_SEAL_WRITE) == 0)) {
    answer.outcome = PhotoOutcome::broken;
  }
  if (how == "surroundings" && !surroundings_are_bare(asked)) answer.outcome = PhotoOutcome::broken;
  say(answer);
}

}  // namespace

int main() {
  char path[4096] = {};
  (void)!readlink("/proc/self/exe", path, sizeof path - 1);
  const std::string program = path, name = program.substr(program.rfind('/') + 1);
  PhotoGreeting greeting{PhotoGreeting::ours, name == "unfiltered" ? PhotoFilter::refused : PhotoFilter::on};
  if (name == "other-version") greeting.wire += 1;
  if (name == "mute") pause();
  if (name == "dies-at-once") return 1;
  say(&greeting, sizeof greeting);
  for (Asked asked; receive(asked);) {
    char how[64] = {};
    (void)!pread(asked.file, how, sizeof how - 1, 0);
    misbehave(asked, how, program);
    close(asked.file);
    if (asked.sheet >= 0) close(asked.sheet);
  }
  return 0;
}
