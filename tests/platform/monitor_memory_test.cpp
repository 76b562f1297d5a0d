// The file that remembers the monitors: written, read, damaged.
#include "platform/monitor_memory.h"

#include <sys/stat.h>

#include <thread>

#include "catch.h"
#include "platform/real_disk.h"
#include "some_monitors.h"
#include "temporary_folder.h"

using namespace bangvang;

namespace {

LastPlaces two() {
  LastPlaces places;
  places[Role::hall] = KnownMonitor{"HDMI-1", "BNQ-7f3b-00000001-A1", "BenQ MW550"};
  places[Role::panel] = KnownMonitor{"eDP-1", "", ""};
  return places;
}

Problem problem_of(const std::string& text) {
  const auto read = last_places_from_text(text);
  REQUIRE_FALSE(read);
  return read.problem();
}

}  // namespace

TEST_CASE("places are a line a role, and come back as they were") {
  const std::string text = to_text(two());
  CHECK(text == "hall\tHDMI-1\tBNQ-7f3b-00000001-A1\tBenQ MW550\npanel\teDP-1\t-\t-\n");
  CHECK(*last_places_from_text(text) == two());
  CHECK(*last_places_from_text("") == LastPlaces{});
}

TEST_CASE("names cannot break the lines, and long ones are cut") {
  LastPlaces places;
  places[Role::hall] = KnownMonitor{"A\tB\nC", std::string(5000, 'x'), "\xff"};
  const auto read = last_places_from_text(to_text(places));
  REQUIRE(read);
  CHECK((*read)[Role::hall] == KnownMonitor{"A B C", std::string(200, 'x'), ""});
}

TEST_CASE("a damaged file names its line and is not used at all") {
  const std::string good = to_text(two());
  CHECK(problem_of(good + "mc\tHDMI-2").where.line == 3);
  CHECK(problem_of(good + "mc\tHDMI-2\n").where.line == 3);
  CHECK(problem_of(good + good).where.line == 3);
  CHECK(problem_of("stage\tA\t-\t-\n").where.line == 1);
  CHECK(problem_of("hall\tA\t-\t-\t-\n").where.line == 1);
  CHECK(problem_of("hall\t\t-\t-\n").where.line == 1);
  CHECK(problem_of("hall\tA\t-\t" + std::string(201, 'x') + "\n").where.line == 1);
  CHECK(problem_of(std::string("hall\tA\0\xff\t-\t-\n", 14)).where.line == 1);
}

TEST_CASE("what is kept is in a file for this user only, and the next show reads it") {
  TemporaryFolder folder;
  RealDisk disk;
  {
    MonitorMemory memory(disk, folder / "state/monitors");
    CHECK(memory.keep(two(), false));
  }
  CHECK(mode_of(folder / "state/monitors") == 0600);
  Problems problems;
  CHECK(MonitorMemory(disk, folder / "state/monitors").read(problems) == two());
  CHECK(problems.empty());
}

TEST_CASE("nothing kept yet is no problem, and nowhere to keep it none either") {
  TemporaryFolder folder;
  RealDisk disk;
  Problems problems;
  CHECK(MonitorMemory(disk, folder / "monitors").read(problems) == LastPlaces{});
  MonitorMemory nowhere(disk, "");
  CHECK(nowhere.read(problems) == LastPlaces{});
  CHECK(nowhere.keep(two(), true));
  CHECK(problems.empty());
}

TEST_CASE("a damaged file is told of and left as it is, until the operator chooses") {
  TemporaryFolder folder;
  RealDisk disk;
  const std::string path = folder / "monitors";
  write_file(path, "hall HDMI-1\n");
  {
    MonitorMemory memory(disk, path);
    Problems problems;
    CHECK(memory.read(problems) == LastPlaces{});
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == Severity::warning);
    CHECK(to_text(problems[0].where) == path + ":1");
    CHECK(memory.keep(two(), false));
  }
  CHECK(read_file(path) == "hall HDMI-1\n");
  {
    MonitorMemory memory(disk, path);
    Problems problems;
    memory.read(problems);
    CHECK(memory.keep(two(), true));
  }
  CHECK(read_file(path) == to_text(two()));
}

TEST_CASE("a file much too large is not read") {
  TemporaryFolder folder;
  RealDisk disk;
  write_file(folder / "monitors", std::string(1 << 20, 'x'));
  Problems problems;
  MonitorMemory(disk, folder / "monitors").read(problems);
  CHECK(problems.size() == 1);
}

TEST_CASE("what cannot be written is told once") {
  TemporaryFolder folder;
  RealDisk disk;
  write_file(folder / "state", "a file where the folder should be");
  MonitorMemory memory(disk, folder / "state/monitors");
  CHECK(memory.keep(two(), false));
  std::optional<Problem> problem;
  while (!(problem = memory.take_problem()) && !memory.keep(two(), false)) std::this_thread::yield();
  CHECK(problem);
  CHECK_FALSE(memory.take_problem());
}
