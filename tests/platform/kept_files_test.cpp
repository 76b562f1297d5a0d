// Data sets beside a journal: kept, found again by their hash, and let go of.
#include "platform/kept_files.h"

#include "catch.h"
#include "loading/kept_data.h"
#include "platform/real_disk.h"
#include "temporary_folder.h"

using namespace bangvang;

namespace {

struct Kept {
  TemporaryFolder folder;
  RealDisk disk;
  std::string journal = folder / "state/le-1a.journal";
  KeptFiles files{disk, journal};

  // Keeps the data of a ceremony of that title; their hash.
  std::string keep(const std::string& title) {
    std::filesystem::create_directories(folder / "le");
    write_file(folder / "le/ceremony.toml", "title = \"" + title + "\"\n");
    const Loaded loaded = load(disk, folder / "le");
    CHECK(files.keep(loaded.sha256, kept_text(loaded)));
    return loaded.sha256;
  }
  void say(const std::string& path, const std::string& hash) {
    write_file(path, to_text(JournalLine{1, 1, 1, {Verb::load, hash, Look::program, "start"}}));
  }
  bool there(const std::string& hash) { return static_cast<bool>(files.find(hash)); }
};

}  // namespace

TEST_CASE("data are found again by their hash, as they were then") {
  Kept kept;
  const std::string one = kept.keep("Lễ một"), two = kept.keep("Lễ hai");
  CHECK(kept.files.find(one)->ceremony.title == "Lễ một");
  CHECK(kept.files.find(two)->ceremony.title == "Lễ hai");
  CHECK_FALSE(kept.files.find(std::string(64, 'f')));
  CHECK_FALSE(kept.files.find("../../etc/passwd"));
}

TEST_CASE("data that were damaged since are not taken for what was shown") {
  Kept kept;
  const std::string hash = kept.keep("Lễ một");
  const std::string path = kept.folder / ("state/le-1a." + hash + ".data");
  std::string text = read_file(path);
  text.replace(text.find("một"), 4, "hai!");
  write_file(path, text);
  CHECK_FALSE(kept.files.find(hash));
}

TEST_CASE("without a journal nothing is kept, and that is said") {
  RealDisk disk;
  CHECK_FALSE(KeptFiles(disk, "").keep(std::string(64, 'a'), "text"));
}

TEST_CASE("of all the data that waited once, only those stay that a journal names or somebody needs") {
  Kept kept;
  const std::string shown = kept.keep("Lễ một"), before = kept.keep("Lễ hai"), waits = kept.keep("Lễ ba"), passed = kept.keep("Lễ bốn");
  kept.say(kept.journal, shown);
  kept.say(kept.journal + ".1", before);
  write_file(kept.folder / "state/le-1b.journal", "another's");
  kept.files.tidy({waits});
  CHECK(kept.there(shown));
  CHECK(kept.there(before));
  CHECK(kept.there(waits));
  CHECK_FALSE(kept.there(passed));
  CHECK(std::filesystem::exists(kept.folder / "state/le-1b.journal"));
}

TEST_CASE("a journal names each of its data once, the last one last") {
  JournalReading read;
  for (const char* hash : {"a", "b", "b", "a"}) read.lines.push_back({1, 1, 1, {Verb::load, hash, Look::program, "start"}});
  CHECK(hashes_in(read) == std::vector<std::string>{"b", "a"});
}
