// The watch on a real folder: what it tells, and what a survey finds.
#include "platform/folder_watch.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "catch.h"
#include "temporary_folder.h"

using namespace bangvang;

namespace {

struct Watched {
  TemporaryFolder outer;
  std::string folder = outer / "le";
  Settling settling;

  Watched() {
    std::filesystem::create_directories(folder + "/photos/le-hoi");
    write_file(folder + "/ceremony.toml", "title = \"Lễ\"\n");
    watch.follow(survey(folder));
  }
  // Events are there when the call that made them returns.
  bool told() {
    settling.restart();
    watch.collect(settling, 1000);
    return settling.due().has_value();
  }
  FolderWatch watch{folder};
};

}  // namespace

TEST_CASE("a file that is written, renamed over or removed is told, in albums too") {
  Watched there;
  CHECK_FALSE(there.told());
  CHECK(there.watch.tells());
  write_file(there.folder + "/recipients.csv", "name\nA\n");
  CHECK(there.told());
  write_file(there.outer / "new.csv", "name\nB\n");
  std::filesystem::rename(there.outer / "new.csv", there.folder + "/recipients.csv");
  CHECK(there.told());
  write_file(there.folder + "/photos/le-hoi/1.jpg", "x");
  CHECK(there.told());
  std::filesystem::remove(there.folder + "/recipients.csv");
  CHECK(there.told());
}

TEST_CASE("locks and temporary files of editors are not told") {
  Watched there;
  write_file(there.folder + "/.~lock.recipients.csv#", "somebody");
  write_file(there.folder + "/~$ceremony.xlsx", "somebody");
  write_file(there.folder + "/recipients.csv~", "name\nA\n");
  CHECK_FALSE(there.told());
}

TEST_CASE("a file that is still open for writing is waited for longer") {
  Watched there;
  const int file = open((there.folder + "/recipients.csv").c_str(), O_WRONLY | O_CREAT, 0600);
  REQUIRE(write(file, "name\n", 5) == 5);
  CHECK(there.told());
  CHECK(there.settling.due() == 1000 + writing_ms);
  close(file);
  there.watch.collect(there.settling, 1000);
  CHECK(there.settling.due() == 1000 + still_ms);
}

TEST_CASE("an album that comes later is watched once the folder has been looked through again") {
  Watched there;
  std::filesystem::create_directories(there.folder + "/photos/moi");
  CHECK(there.told());
  there.watch.follow(survey(there.folder));
  write_file(there.folder + "/photos/moi/1.jpg", "x");
  CHECK(there.told());
}

TEST_CASE("a folder that is moved away is told, cannot tell, and tells again once it is back") {
  Watched there;
  std::filesystem::rename(there.folder, there.outer / "weg");
  CHECK(there.told());
  CHECK(folder_stamp(there.folder) == FileStamp{});
  there.watch.follow(survey(there.folder));
  CHECK_FALSE(there.watch.tells());
  std::filesystem::rename(there.outer / "weg", there.folder);
  there.watch.follow(survey(there.folder));
  CHECK(there.watch.tells());
  write_file(there.folder + "/recipients.csv", "name\nA\n");
  CHECK(there.told());
}

TEST_CASE("another folder under the same name is another one, and is watched in its place") {
  Watched there;
  const FileStamp before = folder_stamp(there.folder);
  std::filesystem::rename(there.folder, there.outer / "weg");
  std::filesystem::create_directories(there.folder);
  CHECK(folder_stamp(there.folder) != before);
  there.watch.follow(survey(there.folder));
  there.told();
  write_file(there.folder + "/ceremony.toml", "title = \"Khác\"\n");
  CHECK(there.told());
  write_file(there.outer / "weg/ceremony.toml", "title = \"Cũ\"\n");
  CHECK_FALSE(there.told());
}

TEST_CASE("a survey tells which files are others, came or went, by their identity, size and time") {
  Watched there;
  write_file(there.folder + "/a.csv", "1");
  write_file(there.folder + "/b.csv", "2");
  const Survey before = survey(there.folder);
  CHECK(differing(before, survey(there.folder)).empty());
  write_file(there.outer / "b.csv", "2");
  std::filesystem::rename(there.outer / "b.csv", there.folder + "/b.csv");
  std::filesystem::remove(there.folder + "/a.csv");
  write_file(there.folder + "/photos/le-hoi/1.jpg", "x");
  write_file(there.folder + "/.~lock.b.csv#", "x");
  CHECK(differing(before, survey(there.folder)) == std::vector<std::string>{"a.csv", "b.csv", "photos/le-hoi/1.jpg"});
}

TEST_CASE("a folder that is not there has nothing in it") { CHECK_FALSE(survey("/nonexistent/folder").there()); }
