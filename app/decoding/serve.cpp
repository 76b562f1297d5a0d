// Takes requests, answers them. Whatever is not a request ends the process.
#include "decoding/serve.h"

#include <malloc.h>
#include <sys/socket.h>

#include <cerrno>
#include <thread>

#include "decoding/confine.h"
#include "decoding/develop.h"
#include "decoding/request.h"
#include "photos/wire.h"

namespace bangvang {
namespace {

template <class Words>
bool send_words(int socket, const Words& words) {
  ssize_t sent = 0;
  iovec part{const_cast<Words*>(&words), sizeof words};
  msghdr message{};
  message.msg_iov = &part, message.msg_iovlen = 1;
  do sent = sendmsg(socket, &message, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  return sent == sizeof words;
}

}  // namespace

int serve(int socket) {
  settle(socket);
  mallopt(M_ARENA_MAX, 1);  // each further one would reserve 64 MB of the address space
  warm_up();
  std::thread([] {}).join();  // glibc installs signal handlers with a process's first thread
  if (!send_words(socket, PhotoGreeting{PhotoGreeting::ours, confine()})) return 1;
  for (bool closed = false;;) {
    const auto received = receive(socket, closed);
    if (!received) return closed ? 0 : 1;
    const PhotoAnswer answer = answer_to(*received);
    if (!send_words(socket, answer)) return 1;
    malloc_trim(0);  // what the photo took goes back while nobody waits
  }
}

}  // namespace bangvang
