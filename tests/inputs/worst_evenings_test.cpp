// The worst evenings of other programs' users, as far as they are the keymap's: none of them may happen here.
#include "catch.h"
#include "fakes/fake_disk.h"
#include "inputs/keymap.h"

using namespace bangvang;

TEST_CASE("worst evening 13: an invalid settings file wipes the good one (OBS #11037): a broken keymap stays as it is") {
  for (const char* broken : {"", "go = [", "go = \"Spaec\"\nback = \"Left\"\n", "\xff\xfe\x00"}) {
    FakeDisk disk;
    disk.files["/keys/mine.toml"] = broken;
    const LoadedKeymap loaded = load_keymap(disk, "/keys/mine.toml");
    CHECK(loaded.keymap == built_in_keymap());
    CHECK(loaded.problems.size() == 1);
    CHECK(disk.files["/keys/mine.toml"] == broken);
    CHECK(disk.writes == 0);
  }
}
