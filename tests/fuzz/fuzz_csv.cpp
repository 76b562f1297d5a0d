// Any bytes as a table: its grid is sound, and a ceremony is made of it or every row that is not is reported.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "base/folding.h"
#include "fakes/fake_disk.h"
#include "loading/csv.h"
#include "loading/load.h"

using namespace bangvang;

namespace {

void require(bool sound, const char* what) {
  if (sound) return;
  std::fprintf(stderr, "not so: %s\n", what);
  std::abort();
}

void check(const Grid& grid) {
  int line = 0;
  std::size_t cells = 0;
  for (const Grid::Row& row : grid.rows) {
    require(row.line > line, "rows go down");
    require(row.first == cells, "cells follow one another");
    require(row.count > 0 && row.count <= most_columns, "a row has cells, and not too many");
    line = row.line;
    cells += row.count;
  }
  require(cells <= grid.cells.size(), "every cell is there");
  for (const std::string_view cell : grid.cells) require(valid_utf8(cell), "a cell is UTF-8");
}

// The first byte says which table the rest is.
constexpr const char* tables[]{"recipients.csv", "members.csv", "agenda.csv",       "honours.csv",    "batches.csv",
                               "delegates.csv",  "rundown.csv", "rankings/tong.csv", "figures/so.csv", "photos/anh.csv"};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  check(read_csv(nfc(bytes)).grid);
  FakeDisk disk;
  disk.files["c/ceremony.toml"] = "title = \"Lễ\"\n";
  disk.files["c/honours.csv"] = "id,name\nco,Cờ\n";
  disk.files[std::string("c/") + tables[data[0] % std::size(tables)]] = bytes;
  const Loaded loaded = load(disk, "c");
  require(loaded.rows_left_out == 0 || has_errors(loaded.problems), "what is left out is reported");
  return 0;
}
