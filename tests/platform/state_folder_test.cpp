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

TEST_CASE("the data of an evening lie beside its journal, also of one that was set aside") {
  CHECK(kept_data_beside("/s/le-1a.journal") == "/s/le-1a.data");
  CHECK(kept_data_beside("/s/le-1a.journal.1") == "/s/le-1a.data");
  CHECK(kept_data_beside("/s/le-1a.rehearsal.journal") == "/s/le-1a.rehearsal.data");
  CHECK(kept_data_beside("/s/le.journal/notes.txt").empty());
  CHECK(kept_data_beside("notes.txt").empty());
  CHECK(of_rehearsal("/s/le-1a.rehearsal.journal.1"));
  CHECK_FALSE(of_rehearsal("/s/le-1a.journal"));
}
