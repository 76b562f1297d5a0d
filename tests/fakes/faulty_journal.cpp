// Preloaded into the show: the disk beneath its journal stalls, is full, writes in part or cannot sync, as a file says.
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

bool is_journal(int file) {
  char path[4096];
  const ssize_t length = readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), path, sizeof path);
  const std::string name(path, length > 0 ? static_cast<std::size_t>(length) : 0);
  return name.size() > 8 && name.compare(name.size() - 8, 8, ".journal") == 0;
}

// The fault's name; "" none. Asked at each call, so that it comes and goes while the show runs.
std::string fault() {
  const char* const file = std::getenv("BANGVANG_FAULT");
  const int opened = file ? open(file, O_RDONLY | O_CLOEXEC) : -1;
  if (opened < 0) return {};
  char name[16] = {};
  const ssize_t length = read(opened, name, sizeof name);
  close(opened);
  return {name, length > 0 ? static_cast<std::size_t>(length) : 0};
}

template <class Function>
Function* real(const char* name) { return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name)); }

bool torn = false;  // the part of a line that was written stays: cutting it off fails, too

}  // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t count) {
  static auto* const to_disk = real<ssize_t(int, const void*, size_t)>("write");
  if (!is_journal(file)) return to_disk(file, bytes, count);
  const std::string now = fault();
  if (now == "stall") sleep(2);
  if (now == "full" || ((now == "short" || now == "torn") && count < 2)) return errno = ENOSPC, -1;
  if (now == "short" || now == "torn") {
    if (torn) return errno = ENOSPC, -1;
    torn = true;
    return to_disk(file, bytes, count / 2);
  }
  return to_disk(file, bytes, count);
}

int ftruncate(int file, off_t length) noexcept {
  static auto* const on_disk = real<int(int, off_t)>("ftruncate");
  if (is_journal(file) && fault() == "torn") return errno = EIO, -1;
  torn = false;
  return on_disk(file, length);
}

int fdatasync(int file) {
  static auto* const on_disk = real<int(int)>("fdatasync");
  if (is_journal(file) && fault() == "sync") return errno = EIO, -1;
  return on_disk(file);
}

}  // extern "C"
