// The journal on a real disk.
#include "platform/journal_file.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <cerrno>
#include <csignal>

#include "catch.h"
#include "temporary_folder.h"

using namespace bangvang;

namespace {

std::unique_ptr<JournalFile> opened(const std::string& path) {
  auto file = JournalFile::open(path);
  REQUIRE(std::holds_alternative<std::unique_ptr<JournalFile>>(file));
  return std::move(std::get<std::unique_ptr<JournalFile>>(file));
}

}  // namespace

TEST_CASE("a journal is private, and what was appended is there for the next opening") {
  TemporaryFolder folder;
  const std::string path = folder / "state/bangvang/a.journal";
  CHECK(opened(path)->append("one\n"));
  CHECK(mode_of(path) == 0600);
  CHECK(mode_of(folder / "state/bangvang") == 0700);
  auto again = opened(path);
  CHECK(again->existing() == "one\n");
  CHECK(again->append("two\n"));
  CHECK(read_file(path) == "one\ntwo\n");
}

TEST_CASE("a line is in the file as soon as append returns") {
  TemporaryFolder folder;
  auto journal = opened(folder / "a");
  CHECK(journal->append("one\n"));
  CHECK(read_file(folder / "a") == "one\n");
}

TEST_CASE("a second program is told that the ceremony is being shown") {
  TemporaryFolder folder;
  auto first = opened(folder / "a");
  auto second = JournalFile::open(folder / "a");
  REQUIRE(std::holds_alternative<JournalFile::Refused>(second));
  CHECK(std::get<JournalFile::Refused>(second).in_use);
  first.reset();
  CHECK(opened(folder / "a"));
}

TEST_CASE("a torn tail is cut off before the next line is written") {
  TemporaryFolder folder;
  write_file(folder / "a", "one\ntw");
  auto journal = opened(folder / "a");
  CHECK(journal->keep(4));
  CHECK(journal->append("two\n"));
  CHECK(read_file(folder / "a") == "one\ntwo\n");
}

TEST_CASE("an old journal set aside is kept as .1 and the new one begins empty") {
  TemporaryFolder folder;
  write_file(folder / "a", "old\n");
  auto journal = opened(folder / "a");
  CHECK(journal->set_aside());
  CHECK(journal->append("new\n"));
  CHECK(read_file(folder / "a") == "new\n");
  CHECK(read_file(folder / "a.1") == "old\n");
  CHECK(mode_of(folder / "a.1") == 0600);
}

TEST_CASE("a folder, a pipe or a link in the journal's place is a problem, not a wait") {
  TemporaryFolder folder;
  mkfifo((folder / "pipe").c_str(), 0600);
  REQUIRE(symlink("elsewhere", (folder / "link").c_str()) == 0);
  for (const std::string& path : {folder.path, folder / "pipe", folder / "link"}) {
    auto file = JournalFile::open(path);
    REQUIRE(std::holds_alternative<JournalFile::Refused>(file));
    CHECK_FALSE(std::get<JournalFile::Refused>(file).in_use);
  }
  CHECK_FALSE(std::filesystem::exists(folder / "elsewhere"));
}

namespace {

// No file of this process may grow past `bytes`: a disk that fills up in the middle of a write.
struct SmallDisk {
  explicit SmallDisk(rlim_t bytes) {
    getrlimit(RLIMIT_FSIZE, &before);
    old = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{bytes, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallDisk() {
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, old);
  }
  rlimit before{};
  void (*old)(int) = SIG_DFL;
};

}  // namespace

TEST_CASE("of a line that was written only in part nothing stays in the journal") {
  TemporaryFolder folder;
  auto journal = opened(folder / "a");
  REQUIRE(journal->append("one\n"));
  {
    const SmallDisk small(6);
    CHECK_FALSE(journal->append("two\n"));
  }
  CHECK(read_file(folder / "a") == "one\n");
  CHECK(journal->append("two\n"));
  CHECK(read_file(folder / "a") == "one\ntwo\n");
}

TEST_CASE("a disk without room is named as such, with what to do") {
  const Problem problem = disk_problem("/state/a", {"không ghi được nhật ký", "cannot write the journal"}, ENOSPC);
  CHECK(problem.where.file == "/state/a");
  CHECK(problem.what.vi == "không ghi được nhật ký (ổ đĩa đã đầy)");
  CHECK(problem.remedy.en == "free some space");
}
