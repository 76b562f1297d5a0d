// The memory between the show and its decoding process.
#include "photos/photo_sheet.h"

#include <fcntl.h>
#include <unistd.h>

#include "catch.h"

using namespace bangvang;

TEST_CASE("A sheet holds what was asked for, and nobody can make it longer or shorter") {
  PhotoSheet sheet;
  const int fd = sheet.holding(100);
  REQUIRE(fd >= 0);
  CHECK(lseek(fd, 0, SEEK_END) >= 100);
  CHECK(ftruncate(fd, 0) != 0);
  CHECK(ftruncate(fd, 1 << 28) != 0);
  CHECK(fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE) != 0);
}

TEST_CASE("What is written on a sheet is read from it") {
  PhotoSheet sheet;
  const int fd = sheet.holding(8);
  const std::uint32_t words[] = {0xff123456u, 7};
  REQUIRE(pwrite(fd, words, sizeof words, 0) == sizeof words);
  CHECK(sheet.words(2) == std::vector<std::uint32_t>{0xff123456u, 7});
  CHECK(sheet.words(1u << 28).empty());
}

TEST_CASE("A sheet is kept while it is large enough, and let go when it is much too large") {
  PhotoSheet sheet;
  const std::uint64_t full_hd = 1920 * 1080 * 4, huge = 8192ull * 8192 * 4;
  const int first = sheet.holding(full_hd);
  CHECK(sheet.holding(1000) == first);
  CHECK(sheet.holding(full_hd) == first);
  REQUIRE(sheet.holding(huge) >= 0);
  CHECK(sheet.bytes() >= huge);
  REQUIRE(sheet.holding(huge / 2) >= 0);
  CHECK(sheet.bytes() >= huge);
  REQUIRE(sheet.holding(full_hd) >= 0);
  CHECK(sheet.bytes() < 2 * full_hd);
}
