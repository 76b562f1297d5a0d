// Any datagram with any descriptors as a request to the decoding process: it is none, or is answered within its bounds.
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "decoding/develop.h"
#include "decoding/request.h"

using namespace bangvang;

namespace {

void require(bool sound, const char* what) {
  if (sound) return;
  std::fprintf(stderr, "not so: %s\n", what);
  std::abort();
}

Descriptor memory_of(const std::uint8_t* bytes, std::size_t size) {
  Descriptor memory(memfd_create("fuzz", MFD_CLOEXEC));
  require(memory && write(memory.get(), bytes, size) == static_cast<ssize_t>(size), "there is a file to send");
  return memory;
}

void send(int socket, const void* words, std::size_t size, const int* descriptors, std::size_t count) {
  iovec part{const_cast<void*>(words), size};
  alignas(cmsghdr) char control[CMSG_SPACE(3 * sizeof(int))] = {};
  msghdr message{};
  message.msg_iov = &part, message.msg_iovlen = 1;
  if (count > 0) {
    message.msg_control = control, message.msg_controllen = CMSG_SPACE(count * sizeof(int));
    cmsghdr* const one = CMSG_FIRSTHDR(&message);
    one->cmsg_level = SOL_SOCKET, one->cmsg_type = SCM_RIGHTS, one->cmsg_len = CMSG_LEN(count * sizeof(int));
    std::memcpy(CMSG_DATA(one), descriptors, count * sizeof(int));
  }
  require(sendmsg(socket, &message, MSG_NOSIGNAL) == static_cast<ssize_t>(size), "the datagram is sent");
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  warm_up();
  return 0;
}

// A byte that says how many descriptors; one for the sheet's size, in 256 bytes; one for the datagram's; the datagram; the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 3) return 0;
  const std::size_t count = data[0] & 3, sheet_bytes = std::size_t{data[1]} * 256;
  const std::size_t length = std::min<std::size_t>(data[2] % (2 * sizeof(PhotoRequest)), size - 3);
  const Descriptor file = memory_of(data + 3 + length, size - 3 - length), sheet(memfd_create("fuzz", MFD_CLOEXEC));
  require(sheet && ftruncate(sheet.get(), static_cast<off_t>(sheet_bytes)) == 0, "there is a sheet to send");
  int ends[2] = {-1, -1};
  require(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) == 0, "there is a socket");
  const Descriptor ours(ends[0]), theirs(ends[1]);
  const int descriptors[3] = {file.get(), sheet.get(), file.get()};
  send(ours.get(), data + 3, length, descriptors, count);

  bool closed = false;
  const auto received = receive(theirs.get(), closed);
  if (!received) return 0;
  require(length == sizeof(PhotoRequest) && count == (received->request.measure != 0 ? 1 : 2), "a request is whole");
  const PhotoAnswer answer = answer_to(*received);
  require(answer.number == received->request.number, "an answer has its request's number");
  require(answer.outcome <= PhotoOutcome::no_memory, "an outcome is one of those there are");
  require(lseek(sheet.get(), 0, SEEK_END) == static_cast<off_t>(sheet_bytes), "the sheet is as large as before");
  if (answer.outcome != PhotoOutcome::done || received->request.measure != 0) return 0;
  require(std::size_t{answer.width} * answer.height * 4 <= sheet_bytes, "the image is within its sheet");
  return 0;
}
