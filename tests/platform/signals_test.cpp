// What may happen to the program's pipes and descriptors while a show runs.
#include "platform/signals.h"

#include <fcntl.h>

#include <cerrno>

#include "base/descriptor.h"
#include "catch.h"

using namespace bangvang;

TEST_CASE("a reader that leaves does not end the show") {
  const Signals signals([] {});
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  close(ends[0]);
  CHECK_FALSE(write_whole(ends[1], "step=title"));
  CHECK(errno == EPIPE);
  close(ends[1]);
}

TEST_CASE("a closed standard descriptor is nobody else's number") {
  const int before = dup(STDIN_FILENO);
  close(STDIN_FILENO);
  fill_standard_descriptors();
  CHECK(fcntl(STDIN_FILENO, F_GETFD) >= 0);
  const Descriptor next(open("/dev/null", O_RDONLY));
  CHECK(next.get() > STDERR_FILENO);
  if (before < 0) return;
  dup2(before, STDIN_FILENO);
  close(before);
}
