// Any table with any merges as a list of recipients: every row is read, passed over or told, and none twice.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>

#include "base/folding.h"
#include "loading/csv.h"
#include "loading/person_text.h"
#include "loading/sections.h"

using namespace bangvang;

namespace {

enum : int { honour, name, position, unit, mr };
const Columns columns{{{"honour", "danh hiệu"}}, {{"name", "họ và tên", "tên"}}, {{"position", "chức vụ"}}, {{"unit", "đơn vị"}}, {{"mr", "ông"}}};

void require(bool sound, const char* what) {
  if (sound) return;
  std::fprintf(stderr, "not so: %s\n", what);
  std::abort();
}

std::vector<Grid::Merge> merges_of(const std::uint8_t* data, std::size_t count) {
  std::vector<Grid::Merge> merges;
  int line = 1;
  for (std::size_t i = 0; i < count; ++i, data += 4) {
    line += data[0] % 8;
    merges.push_back({line, 1 + data[1], data[2] % 12u, 1u + data[3] % 12u});
  }
  return merges;
}

void read_list(Table& table, Sections& sections, std::set<int>& lines) {
  sections.begin(table, table.has(honour));
  table.warn_of_others();
  for (std::size_t i = 0; i < table.size(); ++i) {
    const auto heading = table.heading(i);
    if (heading && sections.take(*heading)) continue;
    const Row row(table, i);
    require(lines.insert(row.origin().line).second, "no row is read twice");
    if (const auto person = person_text(row.raw_of(name), i % 2 == 0)) require(!person->name.empty(), "a person has a name");
    sections.lost();
    require(sections.honour() < 2, "an honour is one of those there are");
  }
}

}  // namespace

// How many merges; four bytes for each: lines further, lines, column, columns; the table as CSV.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::size_t count = size > 0 ? std::min<std::size_t>(data[0] % 16, (size - 1) / 4) : 0;
  const std::size_t from = size > 0 ? 1 + 4 * count : 0;
  const std::string text = nfc(std::string(reinterpret_cast<const char*>(data) + from, size - from));
  Grid grid = read_csv(text).grid;
  if (grid.rows.empty()) return 0;
  grid.file = "a.csv";
  grid.merges = merges_of(data + 1, count);

  Report report;
  std::vector<Honour> honours(2);
  honours[0].name = "Cờ thi đua", honours[0].id = "co";
  honours[1].name = "Bằng khen", honours[1].id = "bk";
  const std::map<std::string, std::string> no_bad_ones;
  Sections sections(honours, no_bad_ones, report);
  std::set<int> lines;
  std::optional<Table> table(std::in_place, std::move(grid), report, columns, "recipients");
  for (int lists = 0; table && table->needs({name, mr}, ListKind::lists); ++lists) {
    require(lists < 3000, "each list is shorter than what was left");
    read_list(*table, sections, lines);
    table = table->next_list();
  }
  return 0;
}
