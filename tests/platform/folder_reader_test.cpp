// The reader on a real folder: what it finds beside a show that runs.
#include "platform/folder_reader.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <new>
#include <stdexcept>

#include "catch.h"
#include "loading/load.h"
#include "platform/kept_files.h"
#include "platform/real_disk.h"
#include "temporary_folder.h"

using namespace bangvang;

namespace {

using Kind = FreshData::Kind;

struct Edited {
  TemporaryFolder outer;
  std::string folder = outer / "le", journal = outer / "state/le-1a.journal";
  RealDisk disk;
  std::shared_ptr<const Program> running;
  std::mutex mutex;
  std::condition_variable came;
  int news = 0;
  std::function<void(const Program&)> dressing;  // on the reader's thread
  std::unique_ptr<FolderReader> reader;

  explicit Edited(bool anyway = false, std::function<void(const Program&)> while_dressing = [](const Program&) {}) : dressing(std::move(while_dressing)) {
    std::filesystem::create_directories(folder + "/photos");
    write("ceremony.toml", "title = \"Lễ\"\n");
    people("Trần Thị B");
    running = loaded();
    reader = std::make_unique<FolderReader>(
        FolderReader::Setup{folder, journal, anyway, [this](const std::shared_ptr<const Program>& program) {
                              dressing(*program);
                              return Outfit{};
                            },
                            [this] {
                              const std::lock_guard lock(mutex);
                              ++news;
                              came.notify_all();
                            }},
        running, Roster{});
  }
  void write(const std::string& name, const std::string& text) { write_file(folder + '/' + name, text); }
  void people(const std::string& name) {
    write("honours.csv", "id,name,kind\nbk,Bằng khen,trao\n");
    write("recipients.csv", "id,honour,name,unit\none,bk," + name + ",Sở Y tế\n");
  }
  std::shared_ptr<const Program> loaded() {
    Loaded now = load(disk, folder);
    REQUIRE_FALSE(has_errors(now.problems));
    Program program = compile(std::move(now.ceremony));
    program.hash = now.sha256;
    return std::make_shared<const Program>(std::move(program));
  }
  // The next that is of this kind; a minute is for machines that are very busy.
  FreshData next(Kind kind) {
    std::optional<FreshData> found;
    std::unique_lock lock(mutex);
    const auto right = [&] {
      if (auto fresh = reader->take()) found = std::move(fresh);
      return found && found->kind == kind;
    };
    REQUIRE(came.wait_for(lock, std::chrono::minutes(1), right));
    return std::move(*found);
  }
};

}  // namespace

TEST_CASE("a folder that is what the show runs with has nothing that waits") {
  Edited there;
  const FreshData fresh = there.next(Kind::same);
  CHECK_FALSE(fresh.program);
  CHECK(fresh.problems.empty());
}

TEST_CASE("an edit waits with its differences, ready to run and kept beside the journal") {
  Edited there;
  there.next(Kind::same);
  there.people("Trần Thị Bình");
  const FreshData fresh = there.next(Kind::waits);
  REQUIRE(fresh.program);
  CHECK(fresh.than == there.running);
  CHECK(fresh.program->ceremony.recipients[0].name == "Trần Thị Bình");
  REQUIRE(fresh.differences.size() == 1);
  CHECK(fresh.differences[0].after == "Trần Thị Bình");
  CHECK(fresh.search.find("binh").size() == 1);
  CHECK(KeptFiles(there.disk, there.journal).find(fresh.program->hash));
}

TEST_CASE("an edit that is taken back waits no more") {
  Edited there;
  there.next(Kind::same);
  there.people("Trần Thị Bình");
  there.next(Kind::waits);
  there.people("Trần Thị B");
  CHECK_FALSE(there.next(Kind::same).program);
}

TEST_CASE("data with errors are of no use, say why, and are forgotten once they are mended") {
  Edited there;
  there.next(Kind::same);
  there.write("recipients.csv", "id,honour,name,unit\none,khong-co,Trần Thị B,Sở Y tế\n");
  const FreshData bad = there.next(Kind::unusable);
  CHECK_FALSE(bad.program);
  CHECK(has_errors(bad.problems));
  there.people("Trần Thị Bình");
  CHECK(there.next(Kind::waits).problems.empty());
}

TEST_CASE("a table that is emptied, or gone, is no edit while the show runs with its rows, and is said first") {
  Edited there;
  there.next(Kind::same);
  there.write("recipients.csv", "");
  CHECK(there.next(Kind::unusable).problems.at(0).what.en == "recipients.csv is empty or gone: 1 recipients would go");
  std::filesystem::remove(there.folder + "/recipients.csv");
  CHECK_FALSE(there.next(Kind::unusable).program);
  there.write("recipients.csv", "id,honour,name,unit\n");
  CHECK_FALSE(there.next(Kind::unusable).program);
  there.people("Trần Thị Bình");
  CHECK(there.next(Kind::waits).problems.empty());
}

TEST_CASE("asked to go on in spite of errors, an emptied table waits, and is never taken by itself") {
  Edited there(true);
  there.next(Kind::same);
  there.write("recipients.csv", "");
  CHECK(there.next(Kind::waits).faulty);
}

TEST_CASE("an empty ceremony.toml, as an editor leaves it for a moment, is no ceremony") {
  Edited there;
  there.next(Kind::same);
  there.write("ceremony.toml", "");
  CHECK(has_errors(there.next(Kind::unusable).problems));
  there.write("ceremony.toml", "title = \"Lễ\"\n");
  there.next(Kind::same);
}

TEST_CASE("a folder that is gone is told of, and forgotten once it is back") {
  Edited there;
  there.next(Kind::same);
  std::filesystem::rename(there.folder, there.outer / "weg");
  const FreshData gone = there.next(Kind::unusable);
  REQUIRE(gone.problems.size() == 1);
  CHECK(gone.problems[0].what.en == "the ceremony's folder is gone: “" + there.folder + "”");
  std::filesystem::rename(there.outer / "weg", there.folder);
  there.next(Kind::same);
}

TEST_CASE("what was asked to go on in spite of errors goes on so, and is never taken by itself") {
  Edited there(true);
  there.next(Kind::same);
  there.write("recipients.csv", "id,honour,name,unit\none,bk,Trần Thị B,Sở Y tế\ntwo,khong-co,Lê Văn C,Sở Y tế\n");
  const FreshData fresh = there.next(Kind::waits);
  CHECK(fresh.faulty);
}

TEST_CASE("new data that exhaust the memory are of no use and say so, and what comes after them is read as ever") {
  Edited there(false, [](const Program& program) {
    const std::string& name = program.ceremony.recipients.at(0).name;
    if (name == "Trần Thị Bình") throw std::bad_alloc();
    if (name == "Trần Thị Ba") throw std::runtime_error("khung");
  });
  there.next(Kind::same);
  there.people("Trần Thị Bình");
  const FreshData none = there.next(Kind::unusable);
  CHECK_FALSE(none.program);
  REQUIRE(none.problems.size() == 1);
  CHECK(none.problems[0].what.en == "there is not enough memory to read the new data in the folder");
  there.people("Trần Thị Ba");
  CHECK(there.next(Kind::unusable).problems.at(0).what.en == "the new data in the folder cannot be read: khung");
  there.people("Trần Thị Bốn");
  CHECK(there.next(Kind::waits).program->ceremony.recipients[0].name == "Trần Thị Bốn");
}

TEST_CASE("once the show runs with what waited, nothing waits; and what has changed since is compared with that") {
  Edited there;
  there.next(Kind::same);
  there.people("Trần Thị Bình");
  const FreshData taken = there.next(Kind::waits);
  there.reader->runs(taken.program, Roster{});
  there.next(Kind::same);
  there.people("Trần Thị Ba");
  const FreshData fresh = there.next(Kind::waits);
  CHECK(fresh.than == taken.program);
  REQUIRE(fresh.differences.size() == 1);
  CHECK(fresh.differences[0].before == "Trần Thị Bình");
}

TEST_CASE("data that the show has gone on from are let go") {
  Edited there;
  there.next(Kind::same);
  std::weak_ptr<const Program> first;
  for (const char* const name : {"Trần Thị Bình", "Trần Thị Ba"}) {
    there.people(name);
    const FreshData taken = there.next(Kind::waits);
    if (!first.lock()) first = taken.program;
    there.reader->runs(taken.program, Roster{});
    there.next(Kind::same);
  }
  there.people("Trần Thị Bốn");  // the reader has come around by then
  there.next(Kind::waits);
  CHECK(first.expired());
}

TEST_CASE("photos that are replaced are told by name") {
  Edited there;
  there.write("photos/a.jpg", "one");
  const FreshData first = there.next(Kind::same);
  std::vector<std::string> replaced = first.replaced;
  there.write("photos/a.jpg", "another");
  while (std::count(replaced.begin(), replaced.end(), "photos/a.jpg") == 0) {
    const FreshData fresh = there.next(Kind::same);
    replaced.insert(replaced.end(), fresh.replaced.begin(), fresh.replaced.end());
  }
  CHECK(replaced.back() == "photos/a.jpg");
}
