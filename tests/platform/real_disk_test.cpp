// The real disk, on real temporary folders.
#include "platform/real_disk.h"

#include <sys/stat.h>
#include <unistd.h>

#include "catch.h"
#include "temporary_folder.h"

using namespace bangvang;

TEST_CASE("a file is read whole") {
  TemporaryFolder folder;
  write_file(folder / "a.csv", std::string("x\0y\n", 4));
  auto bytes = RealDisk().read(folder / "a.csv", 100);
  REQUIRE(bytes);
  CHECK(*bytes == std::string("x\0y\n", 4));
}

TEST_CASE("a file of just the limit is read, one byte more is a problem") {
  TemporaryFolder folder;
  write_file(folder / "a", "12345");
  CHECK(RealDisk().read(folder / "a", 5));
  CHECK_FALSE(RealDisk().read(folder / "a", 4));
}

TEST_CASE("a missing file, a folder and a pipe are problems that name the path") {
  TemporaryFolder folder;
  mkfifo((folder / "pipe").c_str(), 0600);
  mkdir((folder / "folder").c_str(), 0700);
  for (const char* name : {"missing", "pipe", "folder"}) {
    auto bytes = RealDisk().read(folder / name, 100);
    REQUIRE_FALSE(bytes);
    CHECK(bytes.problem().where.file == folder / name);
    CHECK_FALSE(bytes.problem().what.vi.empty());
    CHECK_FALSE(bytes.problem().remedy.en.empty());
  }
}

TEST_CASE("kinds of files, links followed") {
  TemporaryFolder folder;
  write_file(folder / "a", "");
  symlink((folder / "a").c_str(), (folder / "link").c_str());
  symlink((folder / "nowhere").c_str(), (folder / "dangling").c_str());
  RealDisk disk;
  CHECK(disk.kind(folder / "a") == FileKind::file);
  CHECK(disk.kind(folder / "link") == FileKind::file);
  CHECK(disk.kind(folder / "dangling") == FileKind::missing);
  CHECK(disk.kind(folder.path) == FileKind::folder);
  CHECK(disk.kind("/dev/null") == FileKind::other);
}

TEST_CASE("names of a folder come sorted by bytes, and a missing folder has none") {
  TemporaryFolder folder;
  for (const char* name : {"b", "Z", "a"}) write_file(folder / name, "");
  CHECK(RealDisk().list(folder.path) == std::vector<std::string>{"Z", "a", "b"});
  CHECK(RealDisk().list(folder / "missing").empty());
}

TEST_CASE("resolved follows links and is empty for what is not there") {
  TemporaryFolder folder;
  write_file(folder / "a", "");
  symlink("a", (folder / "link").c_str());
  RealDisk disk;
  CHECK(disk.resolved(folder / "link") == disk.resolved(folder / "a"));
  CHECK(disk.resolved(folder / "missing").empty());
}

TEST_CASE("replacing writes the whole file in private folders and leaves nothing beside it") {
  TemporaryFolder folder;
  RealDisk disk;
  REQUIRE(disk.replace(folder / "new/er/file", "one"));
  REQUIRE(disk.replace(folder / "new/er/file", "two"));
  CHECK(read_file(folder / "new/er/file") == "two");
  CHECK(mode_of(folder / "new/er/file") == 0600);
  CHECK(mode_of(folder / "new/er") == 0700);
  CHECK(disk.list(folder / "new/er") == std::vector<std::string>{"file"});
}

TEST_CASE("replacing where a folder stands is a problem and keeps the folder") {
  TemporaryFolder folder;
  RealDisk disk;
  mkdir((folder / "taken").c_str(), 0700);
  CHECK_FALSE(disk.replace(folder / "taken", "x"));
  CHECK(disk.list(folder.path) == std::vector<std::string>{"taken"});
}

TEST_CASE("appending adds to the end, across openings") {
  TemporaryFolder folder;
  RealDisk disk;
  for (const char* text : {"a\n", "b\n"}) {
    auto appender = disk.append_to(folder / "state/journal");
    REQUIRE(appender);
    CHECK((*appender)->append(text));
    CHECK((*appender)->sync());
  }
  CHECK(read_file(folder / "state/journal") == "a\nb\n");
  CHECK(mode_of(folder / "state/journal") == 0600);
}

TEST_CASE("appending to a pipe or a folder is a problem, not a wait") {
  TemporaryFolder folder;
  mkfifo((folder / "pipe").c_str(), 0600);
  CHECK_FALSE(RealDisk().append_to(folder / "pipe"));
  CHECK_FALSE(RealDisk().append_to(folder.path));
}
