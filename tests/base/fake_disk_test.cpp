// The fake disk keeps the contract of Disk, so that what passes with it passes with the real one.
#include "fakes/fake_disk.h"

#include "catch.h"

using namespace bangvang;

TEST_CASE("the fake disk reads, lists and tells kinds") {
  FakeDisk disk({{"c/ceremony.toml", "title"}, {"c/photos/a/2.jpg", ""}, {"c/photos/a/1.jpg", ""}, {"cc/x", ""}});
  CHECK(*disk.read("c/./ceremony.toml", 10) == "title");
  CHECK_FALSE(disk.read("c/ceremony.toml", 4));
  CHECK_FALSE(disk.read("c/none", 4));
  CHECK(disk.kind("c/photos/") == FileKind::folder);
  CHECK(disk.kind("c/photos/a/1.jpg") == FileKind::file);
  CHECK(disk.kind("c/pho") == FileKind::missing);
  CHECK(disk.list("c/photos/a") == std::vector<std::string>{"1.jpg", "2.jpg"});
  CHECK(disk.list("c") == std::vector<std::string>{"ceremony.toml", "photos"});
  CHECK(disk.list("nowhere").empty());
}

TEST_CASE("the fake disk follows links and resolves paths") {
  FakeDisk disk({{"c/a", "1"}, {"etc/secret", "2"}});
  disk.links = {{"c/out", "etc/secret"}, {"c/dangling", "etc/none"}};
  CHECK(disk.resolved("c/../c/a") == "c/a");
  CHECK(disk.resolved("c/out") == "etc/secret");
  CHECK(*disk.read("c/out", 9) == "2");
  CHECK(disk.resolved("c/dangling").empty());
  CHECK(disk.kind("c/dangling") == FileKind::missing);
}

TEST_CASE("the fake disk appends, replaces, and fails when it is full") {
  FakeDisk disk;
  auto journal = disk.append_to("j");
  REQUIRE(journal);
  CHECK((*journal)->append("a"));
  CHECK((*journal)->append("b"));
  CHECK((*journal)->sync());
  CHECK(disk.files["j"] == "ab");
  CHECK(disk.replace("j", "c"));
  disk.full = true;
  CHECK_FALSE((*journal)->append("d"));
  CHECK_FALSE((*journal)->sync());
  CHECK_FALSE(disk.replace("j", "d"));
  CHECK(disk.files["j"] == "c");
}
