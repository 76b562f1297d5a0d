// Which files of a folder are opened as photos, and what is said of the others.
#include "photos/photo_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include "catch.h"
#include "photos/wire.h"
#include "platform/temporary_folder.h"

using namespace bangvang;

namespace {

struct Ceremony {
  TemporaryFolder above;
  std::string folder = above / "le";
  Ceremony() { std::filesystem::create_directories(folder + "/photos"); }
  std::string said(const std::string& file, Language language = Language::english) const {
    const auto photo = open_photo(folder, file);
    return photo ? "" : to_text(photo.problem(), language);
  }
};

std::string contents(const OpenPhoto& photo) {
  std::string bytes(static_cast<std::size_t>(photo.bytes), '\0');
  const ssize_t got = pread(photo.file.get(), bytes.data(), bytes.size(), 0);
  return bytes.substr(0, static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
}

}  // namespace

TEST_CASE("A photo of the folder is opened, also by a path from its root and by a link that stays inside") {
  const Ceremony ceremony;
  write_file(ceremony.folder + "/photos/a b.jpg", "ảnh");
  std::filesystem::create_symlink("photos/a b.jpg", ceremony.folder + "/link.jpg");
  std::filesystem::create_symlink(ceremony.folder + "/photos/a b.jpg", ceremony.folder + "/absolute.jpg");
  for (const char* file : {"photos/a b.jpg", "./photos/../photos/a b.jpg", "/photos/a b.jpg", "link.jpg", "absolute.jpg"}) {
    INFO(file);
    const auto photo = open_photo(ceremony.folder, file);
    REQUIRE(photo);
    CHECK(contents(*photo) == "ảnh");
  }
}

TEST_CASE("A ceremony's folder may itself be a link") {
  const Ceremony ceremony;
  write_file(ceremony.folder + "/a.jpg", "x");
  std::filesystem::create_symlink(ceremony.folder, ceremony.above / "link");
  CHECK(open_photo(ceremony.above / "link", "a.jpg"));
  CHECK(open_photo(ceremony.above / "link/", "a.jpg"));
  CHECK(open_photo("/", ceremony.folder + "/a.jpg"));
}

TEST_CASE("What lies outside of the folder is refused, by path and by link") {
  const Ceremony ceremony;
  write_file(ceremony.above / "secret.jpg", "x");
  std::filesystem::create_directory(ceremony.above / "le-2");
  write_file(ceremony.above / "le-2/c.jpg", "x");
  std::filesystem::create_symlink("../secret.jpg", ceremony.folder + "/link.jpg");
  std::filesystem::create_symlink("..", ceremony.folder + "/up");
  for (const char* file : {"../secret.jpg", "link.jpg", "up/secret.jpg", "../le-2/c.jpg", "photos/../../secret.jpg", "up/le-2/c.jpg"}) {
    INFO(file);
    CHECK(ceremony.said(file) == std::string(file) + ": warning: the photo lies outside of the ceremony's folder; copy it into the folder");
  }
}

TEST_CASE("What is no regular file is refused without being opened, and nobody waits for it") {
  const Ceremony ceremony;
  std::filesystem::create_directory(ceremony.folder + "/folder.jpg");
  REQUIRE(mkfifo((ceremony.folder + "/fifo.jpg").c_str(), 0600) == 0);
  CHECK(ceremony.said("folder.jpg") == "folder.jpg: warning: this is not a file; put a photo in its place");
  CHECK(ceremony.said("fifo.jpg") == "fifo.jpg: warning: this is not a file; put a photo in its place");
  CHECK(ceremony.said(".") == ".: warning: the photo lies outside of the ceremony's folder; copy it into the folder");
}

TEST_CASE("Missing photos, dangling links and loops are told apart") {
  const Ceremony ceremony;
  std::filesystem::create_symlink("gone.jpg", ceremony.folder + "/dangling.jpg");
  std::filesystem::create_symlink("loop.jpg", ceremony.folder + "/loop.jpg");
  CHECK(ceremony.said("a.jpg") == "a.jpg: warning: there is no such photo; copy it into the ceremony's folder, or mend its name in the table");
  CHECK(ceremony.said("a.jpg", Language::vietnamese) ==
        "a.jpg: cảnh báo: không có tệp ảnh này; chép ảnh vào thư mục của buổi lễ, hoặc sửa tên trong bảng");
  CHECK(ceremony.said("dangling.jpg") == "dangling.jpg: warning: this photo is a link to what is no longer there; copy the photo itself into the folder");
  CHECK(ceremony.said("loop.jpg").starts_with("loop.jpg: warning: cannot read the photo"));
  CHECK(ceremony.said("").starts_with("warning: there is no such photo"));
  CHECK(ceremony.said(std::string("a\0b", 3)).find("there is no such photo") != std::string::npos);
  CHECK(ceremony.said(std::string(5000, 'a')).find("cannot read the photo") != std::string::npos);
}

TEST_CASE("A folder that is gone is a problem of each of its photos") {
  const Ceremony ceremony;
  const auto photo = open_photo(ceremony.folder + "/nowhere", "a.jpg");
  REQUIRE_FALSE(photo);
  CHECK(photo.problem().where.file == "a.jpg");
}

TEST_CASE("A photo may have 64 MB, not a byte more, and not none") {
  const Ceremony ceremony;
  write_file(ceremony.folder + "/empty.jpg", "");
  write_file(ceremony.folder + "/most.jpg", "x");
  write_file(ceremony.folder + "/more.jpg", "x");
  std::filesystem::resize_file(ceremony.folder + "/most.jpg", most_photo_bytes);
  std::filesystem::resize_file(ceremony.folder + "/more.jpg", most_photo_bytes + 1);
  CHECK(ceremony.said("empty.jpg") == "empty.jpg: warning: the photo is an empty file; copy it anew");
  CHECK(ceremony.said("most.jpg").empty());
  CHECK(ceremony.said("more.jpg") == "more.jpg: warning: the photo is larger than 64 MB; save it smaller");
}

TEST_CASE("A photo without the right to read it is a problem that says so") {
  if (geteuid() == 0) return;  // root may read everything
  const Ceremony ceremony;
  write_file(ceremony.folder + "/a.jpg", "x");
  std::filesystem::permissions(ceremony.folder + "/a.jpg", std::filesystem::perms::none);
  CHECK(ceremony.said("a.jpg").find("cannot read the photo (Permission denied)") != std::string::npos);
}

TEST_CASE("An open photo stays what it was when another takes its name") {
  const Ceremony ceremony;
  write_file(ceremony.folder + "/a.jpg", "old");
  const auto old = open_photo(ceremony.folder, "a.jpg");
  REQUIRE(old);
  write_file(ceremony.folder + "/b.jpg", "new");
  std::filesystem::rename(ceremony.folder + "/b.jpg", ceremony.folder + "/a.jpg");
  CHECK(contents(*old) == "old");
  const auto anew = open_photo(ceremony.folder, "a.jpg");
  REQUIRE(anew);
  CHECK(contents(*anew) == "new");
  CHECK(old->identity != anew->identity);
}
