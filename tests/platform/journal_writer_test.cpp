// The journal's writer over disks that are full, broken or hang.
#include "platform/journal_writer.h"

#include "catch.h"
#include "fakes/faulty_file.h"

using namespace bangvang;

namespace {

using std::chrono::milliseconds;

constexpr JournalWriter::Patience patient{milliseconds(60'000), milliseconds(1), milliseconds(60'000)};
// Gives up waiting at once, tries again at once, and does not wait for a disk that hangs at the end.
constexpr JournalWriter::Patience hasty{milliseconds(0), milliseconds(1), milliseconds(0)};

struct Bench {
  std::shared_ptr<FaultyDisk> disk = std::make_shared<FaultyDisk>();
  std::unique_ptr<FaultyFile> file() { return std::make_unique<FaultyFile>(disk); }
};

}  // namespace

TEST_CASE("a line is written before write returns, and synced soon after") {
  Bench bench;
  JournalWriter writer(bench.file(), patient);
  CHECK(writer.write("one\n"));
  CHECK(bench.disk->bytes == "one\n");
  CHECK_FALSE(writer.problem());
  bench.disk->until([](const FaultyDisk& disk) { return disk.syncs > 0; });
}

TEST_CASE("the end of a show waits for what was handed over") {
  Bench bench;
  bench.disk->hangs = true;
  {
    JournalWriter writer(bench.file(), {milliseconds(0), milliseconds(1), milliseconds(60'000)});
    CHECK_FALSE(writer.write("one\n"));
    CHECK_FALSE(writer.write("two\n"));
    bench.disk->now([](FaultyDisk& disk) { disk.hangs = false; });
  }
  CHECK(bench.disk->bytes == "one\ntwo\n");
  CHECK(bench.disk->syncs > 0);
}

TEST_CASE("a disk that hangs delays nobody, is told, and gets every line once, in order, when it comes back") {
  Bench bench;
  bench.disk->hangs = true;
  JournalWriter writer(bench.file(), hasty);
  CHECK_FALSE(writer.write("one\n"));
  CHECK_FALSE(writer.write("two\n"));
  CHECK_FALSE(writer.write("three\n"));
  REQUIRE(writer.problem());
  CHECK(writer.problem()->what.en == "the journal is written too slowly");
  bench.disk->now([](FaultyDisk& disk) { disk.hangs = false; });
  bench.disk->until([](const FaultyDisk& disk) { return disk.bytes == "one\ntwo\nthree\n"; });
  while (writer.problem()) std::this_thread::yield();  // the writer's own note follows the disk's
}

TEST_CASE("a full disk is told at once, not waited for, and what it missed is written when there is room, unasked") {
  Bench bench;
  bench.disk->full = true;
  JournalWriter writer(bench.file(), patient);
  CHECK_FALSE(writer.write("one\n"));
  CHECK_FALSE(writer.write("two\n"));
  REQUIRE(writer.problem());
  CHECK(writer.problem()->what.en == "the disk is full");
  bench.disk->now([](FaultyDisk& disk) { disk.full = false; });
  bench.disk->until([](const FaultyDisk& disk) { return disk.bytes == "one\ntwo\n"; });
  CHECK(writer.write("three\n"));
  CHECK(bench.disk->bytes == "one\ntwo\nthree\n");
  CHECK_FALSE(writer.problem());
}

TEST_CASE("a sync that fails is told until one succeeds") {
  Bench bench;
  bench.disk->sync_fails = true;
  JournalWriter writer(bench.file(), patient);
  CHECK(writer.write("one\n"));
  while (!writer.problem()) std::this_thread::yield();
  CHECK(writer.problem()->what.en == "the disk is broken");
  bench.disk->now([](FaultyDisk& disk) { disk.sync_fails = false; });
  CHECK(writer.write("two\n"));
  while (writer.problem()) std::this_thread::yield();
}

TEST_CASE("a sync that hangs delays no write") {
  Bench bench;
  bench.disk->sync_hangs = true;
  JournalWriter writer(bench.file(), patient);
  CHECK(writer.write("one\n"));
  bench.disk->until([](const FaultyDisk& disk) { return disk.syncs == 1; });
  CHECK(writer.write("two\n"));
  CHECK(bench.disk->bytes == "one\ntwo\n");
  bench.disk->now([](FaultyDisk& disk) { disk.sync_hangs = false; });
}

TEST_CASE("a disk that hangs for ever does not keep the show from ending") {
  Bench bench;
  bench.disk->hangs = true;
  {
    JournalWriter writer(bench.file(), hasty);
    CHECK_FALSE(writer.write("one\n"));
  }
  bench.disk->now([](FaultyDisk& disk) { disk.hangs = false; });  // lets the thread go that was left behind
  bench.disk->until([](const FaultyDisk& disk) { return disk.bytes == "one\n"; });
}
