// Limits and locks, in the order in which each can still be set.
#include "decoding/confine.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <string_view>

#include "base/descriptor.h"
#include "decoding/filter.h"

namespace bangvang {
namespace {

constexpr rlim_t mega = 1u << 20;
constexpr rlim_t most_descriptors = 8;  // the standard ones, the socket, the file, the sheet, and one

void limit(decltype(RLIMIT_CORE) resource, rlim_t most) {
  rlimit both{};
  if (getrlimit(resource, &both) != 0) return;
  both.rlim_cur = both.rlim_max = std::min(most, both.rlim_max);
  setrlimit(resource, &both);
}

// Half of the machine, at most 1 GB: a PNG of 100 megapixels takes 700 MB, and a board of 1 GB has a show to run.
rlim_t memory_for_photos() {
  const long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);
  if (pages <= 0 || page <= 0) return 512 * mega;
  return std::clamp<rlim_t>(static_cast<rlim_t>(pages) * static_cast<rlim_t>(page) / 2, 256 * mega, 1024 * mega);
}

// What /proc/self/statm says, in bytes: all address space, and the data part of it; 0 where it says nothing.
struct Size {
  rlim_t all = 0, data = 0;
};
Size own_size() {
  Size size;
  if (std::FILE* const file = std::fopen("/proc/self/statm", "re")) {
    unsigned long long pages[6] = {};
    const auto page = static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
    if (std::fscanf(file, "%llu %llu %llu %llu %llu %llu", pages, pages + 1, pages + 2, pages + 3, pages + 4, pages + 5) == 6)
      size = {pages[0] * page, pages[5] * page};
    std::fclose(file);
  }
  return size;
}

}  // namespace

void settle(int socket) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  limit(RLIMIT_CORE, 0);
  if (const Descriptor score(open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC)); score) write_whole(score.get(), "1000");
  [[maybe_unused]] const int left = chdir("/");  // the folder of the ceremony may be on a stick
  if (socket > STDERR_FILENO + 1) close_range(STDERR_FILENO + 1, static_cast<unsigned>(socket) - 1, 0);
  close_range(static_cast<unsigned>(socket) + 1, ~0u, 0);
}

PhotoFilter confine() {
  const Size size = own_size();
  const rlim_t memory = memory_for_photos(), largest_sheet = 400 * mega;
  if (!sanitized && size.all != 0) {
    limit(RLIMIT_DATA, size.data + memory);
    limit(RLIMIT_AS, size.all + memory + largest_sheet + 64 * mega);  // and stacks of threads
  }
  if (!sanitized) limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NOFILE, most_descriptors);
  limit(RLIMIT_MEMLOCK, 0);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  if (sanitized) return PhotoFilter::left_out;
  return filter_system_calls() ? PhotoFilter::on : PhotoFilter::refused;
}

}  // namespace bangvang
