// When a folder is still enough to be read.
#include "platform/settling.h"

#include "catch.h"

using namespace bangvang;

TEST_CASE("a folder in which nothing has changed is not read") { CHECK_FALSE(Settling().due()); }

TEST_CASE("a folder is still 150 ms after the last of its changes") {
  Settling settling;
  settling.changed(1000);
  CHECK(settling.due() == 1150);
  settling.changed(1100);
  CHECK(settling.due() == 1250);
}

TEST_CASE("a file that is being written is waited for until it is closed") {
  Settling settling;
  settling.written("/recipients.csv", 1000);
  settling.written("/agenda.csv", 1010);
  CHECK(settling.due() > 2000);
  settling.closed("/agenda.csv", 1400);
  CHECK(settling.due() > 2000);
  settling.closed("/recipients.csv", 1500);
  CHECK(settling.due() == 1650);
}

TEST_CASE("a file that nobody ever closes does not keep the others from being read") {
  Settling settling;
  settling.written("/recipients.csv", 1000);
  CHECK(settling.due() == 3000);
}

TEST_CASE("a folder that is never still is read all the same") {
  Settling settling;
  for (std::int64_t now = 1000; now < 20'000; now += 100) settling.changed(now);
  CHECK(settling.due() == 6000);
}

TEST_CASE("what was changed before it is read is not read twice") {
  Settling settling;
  settling.written("/recipients.csv", 1000);
  settling.restart();
  CHECK_FALSE(settling.due());
  settling.changed(5000);
  CHECK(settling.due() == 5150);
}
