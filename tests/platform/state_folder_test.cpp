// Where journals are kept.
#include "platform/state_folder.h"

#include <cstdlib>
#include <optional>

#include "catch.h"

using namespace bangvang;

namespace {

// Sets an environment variable until the end of the test.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) {
    if (const char* old = std::getenv(name)) old_ = old;
    if (value) setenv(name, value, 1);
    else unsetenv(name);
  }
  ~Variable() {
    if (old_) setenv(name_, old_->c_str(), 1);
    else unsetenv(name_);
  }

 private:
  const char* name_;
  std::optional<std::string> old_;
};

}  // namespace

TEST_CASE("journals are kept in XDG_STATE_HOME, else below the home folder") {
  const Variable home("HOME", "/home/lan");
  {
    const Variable state("XDG_STATE_HOME", "/var/lan");
    CHECK(state_folder() == "/var/lan/bangvang");
  }
  {
    const Variable state("XDG_STATE_HOME", "relative");
    CHECK(state_folder() == "/home/lan/.local/state/bangvang");
  }
  {
    const Variable state("XDG_STATE_HOME", nullptr);
    CHECK(state_folder() == "/home/lan/.local/state/bangvang");
  }
}

TEST_CASE("two copies of a ceremony have two journals, and the name is readable and safe") {
  const std::string one = journal_name("le-trao-giai", "/a/le-trao-giai"), two = journal_name("le-trao-giai", "/b/le-trao-giai");
  CHECK(one != two);
  CHECK(journal_name("le-trao-giai", "/a/le-trao-giai", true) != one);
  CHECK(one.substr(0, 13) == "le-trao-giai-");
  CHECK(journal_name("../../Lễ ĐẸP", "/a").substr(0, 7) == "le-dep-");
  CHECK(journal_name("", "/a").substr(0, 9) == "ceremony-");
  CHECK(journal_name(std::string(5000, 'x'), "/a").size() < 200);
}

TEST_CASE("the data that an evening was run with lie beside its journal by their digest, also of one that was set aside") {
  const std::string hash(64, 'a');
  CHECK(kept_data_beside("/s/le-1a.journal", hash) == "/s/le-1a." + hash + ".data");
  CHECK(kept_data_beside("/s/le-1a.journal.1", hash) == "/s/le-1a." + hash + ".data");
  CHECK(kept_data_beside("/s/le-1a.rehearsal.journal", hash) == "/s/le-1a.rehearsal." + hash + ".data");
  CHECK(kept_data_beside("/s/le.journal/notes.txt", hash).empty());
  CHECK(kept_data_beside("notes.txt", hash).empty());
  CHECK(of_rehearsal("/s/le-1a.rehearsal.journal.1"));
  CHECK_FALSE(of_rehearsal("/s/le-1a.journal"));
}

TEST_CASE("what a journal says was loaded names no file unless it is a digest") {
  for (const char* hash : {"", "../../etc/passwd", "sha256=test"}) CHECK(kept_data_beside("/s/le-1a.journal", hash).empty());
}

TEST_CASE("the data of a rehearsal, or of another ceremony, are not taken for an evening's") {
  const std::string hash(64, 'a');
  CHECK(is_kept_data_of("/s/le-1a.journal", "le-1a." + hash + ".data"));
  CHECK_FALSE(is_kept_data_of("/s/le-1a.journal", "le-1a.rehearsal." + hash + ".data"));
  CHECK_FALSE(is_kept_data_of("/s/le-1a.journal", "le-1b." + hash + ".data"));
  CHECK_FALSE(is_kept_data_of("/s/le-1a.journal", "le-1a.journal"));
  CHECK_FALSE(is_kept_data_of("/s/le-1a.journal", "le-1a.notes.data"));
}

TEST_CASE("a folder's journal is known whatever the ceremony was called then") {
  CHECK(is_journal_of(journal_name("le-cu", "/a/le"), "/a/le"));
  CHECK_FALSE(is_journal_of(journal_name("le-cu", "/b/le"), "/a/le"));
  CHECK_FALSE(is_journal_of(journal_name("le-cu", "/a/le", true), "/a/le"));
}
