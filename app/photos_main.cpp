// bangvang-photos: composition only; the process in which the show has its photos decoded.
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "decoding/measure.h"
#include "decoding/measure_confined.h"
#include "decoding/serve.h"

namespace {

constexpr int socket_of_the_show = 3;

bool started_by_the_show() {
  int type = 0;
  socklen_t size = sizeof type;
  return getsockopt(socket_of_the_show, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_SEQPACKET;
}

bool terminal_is_vietnamese() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (const char* value = std::getenv(name); value && *value) return std::string_view(value).substr(0, 2) == "vi";
  }
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  if (started_by_the_show()) _exit(bangvang::serve(socket_of_the_show));  // nothing is left that libraries should tidy up
  if (argc == 3 && std::string_view(argv[1]) == "measure") {
    const int code = bangvang::measure(argv[2]);
    if (code == 0) bangvang::measure_confined(argv[2], "/proc/self/exe");
    return code;
  }
  std::fputs(terminal_is_vietnamese() ? "bangvang-photos: giải mã ảnh cho bangvang, và do bangvang tự gọi; không chạy riêng được\n"
                                      : "bangvang-photos: decodes photos for bangvang, which starts it by itself; it does nothing on its own\n",
             stderr);
  return 2;
}
