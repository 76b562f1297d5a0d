// FreshFolder on the real disk: nothing is written over, and what is not kept is gone.
#include <sys/stat.h>

#include "catch.h"
#include "platform/fresh_folder.h"
#include "platform/real_disk.h"
#include "platform/temporary_folder.h"

using namespace bangvang;
using Names = std::vector<std::string>;

TEST_CASE("A new folder is made with what is written into it, for everyone to read that the umask lets") {
  const TemporaryFolder place;
  const mode_t before = umask(0022);
  {
    auto folder = FreshFolder::at(place / "a/b");
    REQUIRE(folder);
    REQUIRE(folder->write("c.txt", "C"));
    REQUIRE(folder->write("d/e.txt", "E"));
    folder->keep();
  }
  umask(before);
  CHECK(read_file(place / "a/b/c.txt") == "C");
  CHECK(read_file(place / "a/b/d/e.txt") == "E");
  CHECK(mode_of(place / "a/b") == 0755);
  CHECK(mode_of(place / "a/b/c.txt") == 0644);
}

TEST_CASE("What was made is taken away again unless it is kept, and nothing else") {
  const TemporaryFolder place;
  std::filesystem::create_directory(place / "empty");
  {
    auto folder = FreshFolder::at(place / "empty");
    REQUIRE(folder);
    REQUIRE(folder->write("c.txt", "C"));
    REQUIRE(folder->write("d/e.txt", "E"));
    REQUIRE(folder->reserve("f.bin"));
  }
  CHECK(RealDisk().list(place / "empty") == Names{});
  {
    auto folder = FreshFolder::at(place / "new");
    REQUIRE(folder);
    REQUIRE(folder->write("c.txt", "C"));
    write_file(place / "new/somebody's.txt", "S");
  }
  CHECK(RealDisk().list(place / "new") == Names{"somebody's.txt"});
}

TEST_CASE("A folder that holds something, a file, and a link that leads nowhere are refused") {
  const TemporaryFolder place;
  std::filesystem::create_directory(place / "full");
  write_file(place / "full/.hidden", "");
  write_file(place / "file", "");
  std::filesystem::create_symlink("nowhere", place / "link");
  for (const std::string name : {"full", "file", "link"}) {
    const auto folder = FreshFolder::at(place / name);
    INFO(name);
    REQUIRE_FALSE(folder);
    CHECK_FALSE(folder.problem().remedy.vi.empty());
  }
}

TEST_CASE("A file that has come in the meantime is not written over, nor taken away") {
  const TemporaryFolder place;
  {
    auto folder = FreshFolder::at(place / "new");
    REQUIRE(folder);
    REQUIRE(folder->write("a.txt", "A"));
    write_file(place / "new/b.txt", "mine");
    CHECK_FALSE(folder->write("b.txt", "B"));
  }
  CHECK(read_file(place / "new/b.txt") == "mine");
}

TEST_CASE("A folder beneath a file cannot be made, and that is said") {
  const TemporaryFolder place;
  write_file(place / "file", "");
  auto folder = FreshFolder::at(place / "file/below");
  REQUIRE(folder);
  const auto written = folder->write("a.txt", "A");
  REQUIRE_FALSE(written);
  CHECK(written.problem().what.en.find("Not a directory") != std::string::npos);
}
