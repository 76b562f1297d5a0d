// A file that is put in its place once it is whole.
#include "platform/replacing_file.h"

#include <sys/stat.h>

#include "catch.h"
#include "platform/temporary_folder.h"

using namespace bangvang;

namespace {

std::size_t files_in(const TemporaryFolder& folder) {
  std::size_t found = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder.path)) found += entry.is_regular_file();
  return found;
}

}  // namespace

TEST_CASE("a file that is replaced stays as it was until the new one is whole") {
  TemporaryFolder folder;
  write_file(folder / "a.pdf", "old");
  auto file = ReplacingFile::at(folder / "a.pdf");
  REQUIRE(file);
  CHECK(file->write("new "));
  CHECK(file->write("one"));
  CHECK(read_file(folder / "a.pdf") == "old");
  CHECK(file->finish());
  CHECK(read_file(folder / "a.pdf") == "new one");
  CHECK(files_in(folder) == 1);
}

TEST_CASE("of a file that was never finished nothing is left") {
  TemporaryFolder folder;
  {
    auto file = ReplacingFile::at(folder / "a.pdf");
    REQUIRE(file);
    CHECK(file->write("half"));
  }
  CHECK(files_in(folder) == 0);
}

TEST_CASE("a file gets the rights that any new file has, and the folders that it needs") {
  TemporaryFolder folder;
  const mode_t before = umask(027);
  auto file = ReplacingFile::at(folder / "in/two/a.pdf");
  umask(before);
  REQUIRE(file);
  CHECK(file->finish());
  CHECK(mode_of(folder / "in/two/a.pdf") == 0640);
}

TEST_CASE("a folder, a device and a path through a file are no places for a file") {
  TemporaryFolder folder;
  write_file(folder / "file", "");
  CHECK(ReplacingFile::at(folder.path).problem().what.en == "cannot write the file (Is a directory)");
  CHECK(ReplacingFile::at("/dev/full").problem().what.en == "this is not a regular file");
  CHECK(ReplacingFile::at(folder / "file/a.pdf").problem().what.en == "cannot write the file (Not a directory)");
}
