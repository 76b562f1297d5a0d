// Reads a datagram with its descriptors; reads the file, maps the sheet, develops.
#include "decoding/request.h"

#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <utility>
#include <vector>

#include "decoding/develop.h"

namespace bangvang {
namespace {

constexpr std::size_t head_bytes = 256u << 10;  // where nearly every photo has said its size; saves a slow disk the rest

// A copy: a mapped file that becomes shorter while it is read would end the process.
class File {
 public:
  explicit File(int fd) : fd_(fd), size_(lseek(fd, 0, SEEK_END)) {}
  // Up to `most` bytes; fewer where the file has fewer, or has become shorter. Nothing: it cannot be read.
  std::optional<std::string_view> read(std::size_t most) {
    const std::size_t wanted = std::min(most, static_cast<std::size_t>(std::max<off_t>(size_, 0)));
    bytes_ = std::make_unique_for_overwrite<char[]>(wanted + 1);
    std::size_t there = 0;
    while (there < wanted) {
      const ssize_t got = pread(fd_, bytes_.get() + there, wanted - there, static_cast<off_t>(there));
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) return std::nullopt;
      if (got == 0) break;
      there += static_cast<std::size_t>(got);
    }
    return std::string_view(bytes_.get(), there);
  }
  off_t size() const { return size_; }

 private:
  int fd_;
  off_t size_;
  std::unique_ptr<char[]> bytes_;
};

// The show's memfd as words; empty if it is smaller than the request says.
class MappedSheet {
 public:
  MappedSheet(int fd, const PhotoRequest& request) {
    if (request.width < 1 || request.width > most_photo_side || request.height < 1 || request.height > most_photo_side) return;
    const std::size_t words = std::size_t{request.width} * request.height;
    const off_t size = lseek(fd, 0, SEEK_END);
    if (size < 0 || static_cast<std::size_t>(size) < words * 4) return;
    void* const at = mmap(nullptr, words * 4, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (at != MAP_FAILED) words_ = {static_cast<std::uint32_t*>(at), words};
  }
  MappedSheet(const MappedSheet&) = delete;
  MappedSheet& operator=(const MappedSheet&) = delete;
  ~MappedSheet() {
    if (!words_.empty()) munmap(words_.data(), words_.size() * 4);
  }
  std::span<std::uint32_t> words() const { return words_; }

 private:
  std::span<std::uint32_t> words_;
};

Development developed(const Received& received) {
  File file(received.file.get());
  if (file.size() < 0) return {PhotoOutcome::broken};
  if (static_cast<std::uint64_t>(file.size()) > most_photo_bytes) return {PhotoOutcome::too_large};
  if (received.request.measure != 0) {
    const auto head = file.read(head_bytes);
    if (!head) return {PhotoOutcome::broken};
    const Development measured = develop(*head, received.request, {});
    if (measured.outcome == PhotoOutcome::done || head->size() < head_bytes) return measured;
  }
  const auto bytes = file.read(most_photo_bytes);
  if (!bytes) return {PhotoOutcome::broken};
  if (received.request.measure != 0) return develop(*bytes, received.request, {});
  const MappedSheet sheet(received.sheet.get(), received.request);
  if (sheet.words().empty()) return {PhotoOutcome::no_memory};
  return develop(*bytes, received.request, sheet.words());
}

}  // namespace

std::optional<Received> receive(int socket, bool& closed) {
  Received received;
  iovec part{&received.request, sizeof received.request};
  alignas(cmsghdr) char control[CMSG_SPACE(2 * sizeof(int))];
  msghdr message{};
  message.msg_iov = &part, message.msg_iovlen = 1;
  message.msg_control = control, message.msg_controllen = sizeof control;
  ssize_t got = 0;
  do got = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
  while (got < 0 && errno == EINTR);
  std::vector<Descriptor> descriptors;
  for (cmsghdr* one = got > 0 ? CMSG_FIRSTHDR(&message) : nullptr; one; one = CMSG_NXTHDR(&message, one)) {
    if (one->cmsg_level != SOL_SOCKET || one->cmsg_type != SCM_RIGHTS) continue;
    for (std::size_t at = 0; CMSG_LEN(at + sizeof(int)) <= one->cmsg_len; at += sizeof(int)) {
      int fd = -1;
      std::memcpy(&fd, CMSG_DATA(one) + at, sizeof fd);
      descriptors.emplace_back(fd);
    }
  }
  closed = got == 0;
  const std::size_t expected = received.request.measure != 0 ? 1 : 2;
  if (got != sizeof received.request || (message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) || descriptors.size() != expected) {
    return std::nullopt;
  }
  received.file = std::move(descriptors[0]);
  if (expected == 2) received.sheet = std::move(descriptors[1]);
  return received;
}

PhotoAnswer answer_to(const Received& received) {
  Development done{PhotoOutcome::no_memory};
  try {
    done = developed(received);
  } catch (const std::bad_alloc&) {
  }
  const auto number = [](int n) { return static_cast<std::uint32_t>(std::max(n, 0)); };
  return {received.request.number, done.outcome, number(done.width), number(done.height), number(done.full_width),
          number(done.full_height)};
}

}  // namespace bangvang
