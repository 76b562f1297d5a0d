// Descriptor: a file descriptor that is closed with its owner.
#pragma once
#include <unistd.h>

#include <string_view>
#include <utility>

#include "base/problem.h"

namespace bangvang {

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~Descriptor() {
    if (fd_ >= 0) close(fd_);
  }
  explicit operator bool() const { return fd_ >= 0; }
  int get() const { return fd_; }

 private:
  int fd_ = -1;
};

// Writes all of it, going on after interruptions and short writes. False: errno says why.
bool write_whole(int fd, std::string_view bytes);

// Opens /dev/null for each of stdin, stdout and stderr that is closed. Else the next file or socket has its number, and
// messages would go into the journal or to the display. Before anything is opened.
void fill_standard_descriptors();

// A Problem about a path, in the words of errno.
Problem disk_problem(const std::string& path, Words doing, int error);

}  // namespace bangvang
