// The life of the decoding process: its greeting, its answers, and its end.
#include "decoding/serve.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstring>
#include <fstream>
#include <optional>
#include <sstream>

#include "base/descriptor.h"
#include "catch.h"
#include "decoding/confine.h"
#include "fakes/photo_files.h"
#include "photos/wire.h"

using namespace bangvang;

namespace {

Descriptor in_memory(const std::string& bytes) {
  Descriptor file(memfd_create("test", MFD_CLOEXEC));
  REQUIRE(write_whole(file.get(), bytes));
  return file;
}

// serve() in a child.
class Served {
 public:
  Served() {
    int ends[2];
    REQUIRE(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) == 0);
    child = fork();
    if (child == 0) {
      close(ends[0]);
      _exit(serve(ends[1]));
    }
    close(ends[1]);
    socket_ = Descriptor(ends[0]);
    greeted = recv(socket_.get(), &greeting, sizeof greeting, 0) == sizeof greeting;
  }
  ~Served() {
    if (child > 0) (void)end();
  }
  void say(const void* words, std::size_t size, const std::vector<int>& descriptors) {
    std::vector<char> bytes(static_cast<const char*>(words), static_cast<const char*>(words) + size);
    iovec part{bytes.data(), size};
    std::vector<char> control(CMSG_SPACE(descriptors.size() * sizeof(int)));
    msghdr message{};
    message.msg_iov = &part, message.msg_iovlen = 1;
    if (!descriptors.empty()) {
      message.msg_control = control.data(), message.msg_controllen = control.size();
      cmsghdr* const rights = CMSG_FIRSTHDR(&message);
      rights->cmsg_level = SOL_SOCKET, rights->cmsg_type = SCM_RIGHTS, rights->cmsg_len = CMSG_LEN(descriptors.size() * sizeof(int));
      std::memcpy(CMSG_DATA(rights), descriptors.data(), descriptors.size() * sizeof(int));
    }
    REQUIRE(sendmsg(socket_.get(), &message, MSG_NOSIGNAL) == static_cast<ssize_t>(size));
  }
  // Nothing: it has ended.
  std::optional<PhotoAnswer> answer() {
    PhotoAnswer answer;
    return recv(socket_.get(), &answer, sizeof answer, 0) == sizeof answer ? std::optional(answer) : std::nullopt;
  }
  // Closes the socket, and returns the exit code; -1 if a signal ended it.
  int end() {
    socket_ = Descriptor();
    int status = -1;
    waitpid(child, &status, 0);
    child = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }
  pid_t child = -1;
  PhotoGreeting greeting;
  bool greeted = false;

 private:
  Descriptor socket_;
};

PhotoRequest request(std::uint32_t side) {
  PhotoRequest asked;
  asked.number = 7, asked.width = asked.height = side;
  return asked;
}

const std::string green = bmp(20, 20, [](int, int) { return 0x00ff00u; });

}  // namespace

TEST_CASE("The process greets, paints photos on sheets, and ends when the show closes its socket") {
  Served served;
  REQUIRE(served.greeted);
  CHECK(served.greeting.wire == PhotoGreeting::ours);
  CHECK(served.greeting.filter == (sanitized ? PhotoFilter::left_out : PhotoFilter::on));
  for (int round = 0; round < 3; ++round) {
    const Descriptor file = in_memory(green), sheet = in_memory(std::string(8 * 8 * 4, '\0'));
    const PhotoRequest asked = request(8);
    served.say(&asked, sizeof asked, {file.get(), sheet.get()});
    const auto answer = served.answer();
    REQUIRE(answer);
    CHECK(answer->number == 7);
    CHECK(answer->outcome == PhotoOutcome::done);
    CHECK(answer->width == 8);
    CHECK(answer->full_width == 20);
    std::uint32_t words[64];
    REQUIRE(pread(sheet.get(), words, sizeof words, 0) == sizeof words);
    CHECK(std::count(std::begin(words), std::end(words), 0xff00ff00u) == 64);
  }
  CHECK(served.end() == 0);
}

TEST_CASE("A size is told without a sheet, also where the header lies behind much else") {
  Served served;
  std::string late = "\xff\xd8";
  for (int i = 0; i < 6; ++i) late += std::string("\xff\xe1\xff\xff", 4) + std::string(65533, '\0');
  late += std::string("\xff\xc0\x00\x11\x08\x00\x1e\x00\x28\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01", 19);
  PhotoRequest asked;
  asked.measure = 1;
  for (const std::string& bytes : {green, std::string("nothing")}) {
    const Descriptor file = in_memory(bytes);
    served.say(&asked, sizeof asked, {file.get()});
    const auto answer = served.answer();
    REQUIRE(answer);
    CHECK((answer->outcome == PhotoOutcome::done) == (bytes == green));
    CHECK(answer->full_width == (bytes == green ? 20 : 0));
  }
  const Descriptor file = in_memory(late);
  served.say(&asked, sizeof asked, {file.get()});
  const auto answer = served.answer();
  REQUIRE(answer);
  CHECK(answer->outcome == PhotoOutcome::done);
  CHECK(answer->full_width == 40);
}

TEST_CASE("A sheet that is too small, a file that is too large, and sides beyond bounds are answered, not obeyed") {
  Served served;
  const Descriptor file = in_memory(green), small = in_memory("xxxx");
  for (PhotoRequest asked : {request(8), request(0), request(1u << 31)}) {
    served.say(&asked, sizeof asked, {file.get(), small.get()});
    const auto answer = served.answer();
    REQUIRE(answer);
    CHECK(answer->outcome == PhotoOutcome::no_memory);
  }
  const Descriptor large = in_memory(green), sheet = in_memory(std::string(256, '\0'));
  REQUIRE(ftruncate(large.get(), static_cast<off_t>(most_photo_bytes) + 1) == 0);
  const PhotoRequest asked = request(8);
  served.say(&asked, sizeof asked, {large.get(), sheet.get()});
  const auto answer = served.answer();
  REQUIRE(answer);
  CHECK(answer->outcome == PhotoOutcome::too_large);
  CHECK(served.end() == 0);
}

TEST_CASE("Whatever is no request ends the process") {
  const Descriptor file = in_memory(green);
  const PhotoRequest asked = request(8);
  const std::vector<std::pair<std::size_t, std::vector<int>>> wrong = {
      {sizeof asked, {}}, {sizeof asked, {file.get()}}, {sizeof asked - 1, {file.get(), file.get()}}, {1, {}},
      {sizeof asked, {file.get(), file.get(), file.get(), file.get(), file.get()}}};
  for (const auto& [size, descriptors] : wrong) {
    Served served;
    REQUIRE(served.greeted);
    served.say(&asked, size, descriptors);
    CHECK_FALSE(served.answer());
    CHECK(served.end() == 1);
  }
}

TEST_CASE("The process is bounded, is the first to go when memory runs out, and gains no rights") {
  Served served;
  REQUIRE(served.greeted);
  const auto most = [&](auto resource) {
    rlimit limit{};
    REQUIRE(prlimit(served.child, resource, nullptr, &limit) == 0);
    return limit.rlim_max;
  };
  const std::string proc = "/proc/" + std::to_string(served.child);
  const auto text_of = [&](const char* name) {
    std::ostringstream all;
    all << std::ifstream(proc + name).rdbuf();
    return all.str();
  };
  CHECK(most(RLIMIT_NOFILE) == 8);
  CHECK(most(RLIMIT_CORE) == 0);
  CHECK(text_of("/oom_score_adj") == "1000\n");
  const std::string status = text_of("/status");
  CHECK(status.find("NoNewPrivs:\t1") != std::string::npos);
  if (!sanitized) {
    CHECK(status.find("Seccomp:\t2") != std::string::npos);
    CHECK(most(RLIMIT_FSIZE) == 0);
    CHECK(most(RLIMIT_DATA) <= (1200u << 20));
    CHECK(most(RLIMIT_AS) <= (std::size_t{4} << 30));
  }
}
