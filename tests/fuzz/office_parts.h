// Office files of fuzzed parts: a fuzzer that had to invent zip files would never get to what is in them.
#pragma once
#include <zip.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/folding.h"
#include "loading/workbook.h"

namespace bangvang {

inline void require(bool sound, const char* what) {
  if (sound) return;
  std::fprintf(stderr, "not so: %s\n", what);
  std::abort();
}

// The parts of an input: what stands between bytes FF, which are in no XML.
inline std::vector<std::string> parts_of_input(std::string_view input, std::size_t most) {
  std::vector<std::string> parts(1);
  for (const char c : input) {
    if (c == '\xFF' && parts.size() < most) parts.emplace_back();
    else parts.back() += c;
  }
  parts.resize(most);
  return parts;
}

inline std::string stored_zip(const std::vector<std::pair<std::string, std::string>>& parts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* bytes = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(bytes);
  zip_t* file = zip_open_from_source(bytes, ZIP_TRUNCATE, &error);
  for (const auto& [name, part] : parts) {
    const zip_int64_t at = zip_file_add(file, name.c_str(), zip_source_buffer(file, part.data(), part.size(), 0), 0);
    zip_set_file_compression(file, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
  }
  require(zip_close(file) == 0 && zip_source_open(bytes) == 0, "the fuzzer's own file is written");
  zip_source_seek(bytes, 0, SEEK_END);
  std::string all(static_cast<std::size_t>(zip_source_tell(bytes)), '\0');
  zip_source_seek(bytes, 0, SEEK_SET);
  zip_source_read(bytes, all.data(), all.size());
  zip_source_close(bytes);
  zip_source_free(bytes);
  return all;
}

// Whatever was read keeps to the bounds of every table, and its texts are there: each byte of them is looked at.
inline void require_sound(const Result<Workbook>& book) {
  if (!book) {
    require(!book.problem().what.vi.empty() && !book.problem().remedy.vi.empty(), "a refusal says why, and what to do");
    return;
  }
  for (const WorkbookSheet& sheet : book->sheets) {
    const Grid& grid = sheet.grid;
    require(grid.rows.size() <= most_rows, "a grid has so many rows at most");
    int line = 0;
    std::string_view last;
    for (const Grid::Row& row : grid.rows) {
      require(row.line > line, "rows stand in order");
      line = row.line;
      require(row.count <= most_columns && row.first + row.count <= grid.cells.size(), "a row's cells are the grid's");
      for (std::size_t at = 0; at < row.count; ++at) {
        const std::string_view text = grid.cell(row, at);
        if (text.data() == last.data()) continue;  // repeated
        last = text;
        require(valid_utf8(text), "texts are UTF-8");
      }
    }
    for (std::size_t i = 0; i < grid.merges.size(); ++i) {
      const Grid::Merge& merge = grid.merges[i];
      require(merge.line > 0 && merge.lines > 0 && merge.columns > 0, "a merge is of cells");
      require(i == 0 || grid.merges[i - 1].line <= merge.line, "merges stand in order");
    }
  }
}

}  // namespace bangvang
