// Which rows of edited data are known: by id, by name and unit, never two as one.
#include "catch.h"
#include "show/same_objects.h"

using namespace bangvang;

namespace {

using Rows = std::vector<RowMark>;
using Same = std::vector<int>;

}  // namespace

TEST_CASE("a row is known by its id, whichever of name and unit was corrected") {
  const Rows known{{"h", "a", "An", "Sở A"}, {"h", "b", "Bình", "Sở B"}};
  CHECK(rows_known(known, {{"h", "a", "Anh", "Sở A"}, {"h", "b", "Bình", "Sở Y"}}) == Same{0, 1});
}

TEST_CASE("a row whose id was made of its name is known by what stayed") {
  const Rows known{{"h", "an", "An", "Sở A"}, {"h", "binh", "Bình", "Sở B"}};
  CHECK(rows_known(known, {{"h", "anh", "Anh", "Sở A"}, {"h", "binh-2", "Bình", "Sở Y"}}) == Same{0, 1});
  CHECK(rows_known(known, {{"h", "cuong", "Cường", "Sở C"}, {"h", "an", "An", "Sở A"}}) == Same{-1, 0});
}

TEST_CASE("where two could be meant nobody is") {
  const Rows known{{"h", "an", "An", "Sở"}, {"h", "binh", "Bình", "Sở"}};
  CHECK(rows_known(known, {{"h", "cuong", "Cường", "Sở"}, {"h", "dung", "Dũng", "Sở"}}) == Same{-1, -1});
}

TEST_CASE("under another parent it is another") {
  CHECK(rows_known({{"h", "an", "An", "Sở"}}, {{"k", "an", "An", "Sở"}}) == Same{-1});
}

TEST_CASE("numbers that stand for ids move with their rows where one is put in before them") {
  const Rows known{{"h", "1", "An", "Sở"}, {"h", "2", "Bình", "Sở"}, {"h", "3", "Cường", ""}};
  CHECK(rows_known(known, {{"h", "1", "Yến", "Sở"}, {"h", "2", "An", "Sở"}, {"h", "3", "Bình", "Sở"}, {"h", "4", "Cường", ""}}) ==
        Same{-1, 0, 1, 2});
}

TEST_CASE("two rows that say the same are told apart by their order") {
  const Rows known{{"h", "an", "An", "Sở"}, {"h", "an-2", "An", "Sở"}};
  CHECK(rows_known(known, {{"h", "x", "An", "Sở"}, {"h", "y", "An", "Sở"}, {"h", "z", "An", "Sở"}}) == Same{0, 1, -1});
}

TEST_CASE("a unit alone is the same row in the same place, not at the other end of the list") {
  const Rows known{{"h", "an", "An", "Sở A"}, {"h", "binh", "Bình", "Sở B"}, {"h", "cuong", "Cường", "Sở C"}};
  CHECK(rows_known(known, {{"h", "yen", "Yến", "Sở A"}, {"h", "binh", "Bình", "Sở B"}, {"h", "cuong", "Cường", "Sở C"}}) == Same{0, 1, 2});
  CHECK(rows_known(known, {{"h", "binh", "Bình", "Sở B"}, {"h", "cuong", "Cường", "Sở C"}, {"h", "yen", "Yến", "Sở A"}}) == Same{1, 2, -1});
}

TEST_CASE("a near name in the same place is the same row, whatever its unit; another name or another place is not") {
  const Rows known{{"h", "an", "An", "Sở A"}, {"h", "binh", "Trần Thị Bình", "Sở B"}, {"h", "cuong", "Cường", "Sở C"}};
  const RowMark an = known[0], cuong = known[2];
  CHECK(rows_known(known, {an, {"h", "x", "Trần Thị Bính", "Sở Y"}, cuong}) == Same{0, 1, 2});
  CHECK(rows_known(known, {an, {"h", "x", "Lê Thị Yến", "Sở Y"}, cuong}) == Same{0, -1, 2});
  CHECK(rows_known(known, {an, cuong, {"h", "x", "Trần Thị Bính", "Sở Y"}}) == Same{0, 2, -1});
}

TEST_CASE("two slips put right side by side are each their own row's") {
  const Rows known{{"h", "a", "Trần Văn Ba", "Sở A"}, {"h", "b", "Trần Văn Ca", "Sở B"}};
  CHECK(rows_known(known, {{"h", "x", "Trần Văn Bá", "Sở Y"}, {"h", "y", "Trần Văn Cà", "Sở Z"}}) == Same{0, 1});
}
