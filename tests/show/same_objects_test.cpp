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
