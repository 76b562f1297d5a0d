// LongCells: found and left out in every grid alike, of whatever kind of file.
#include "loading/long_cells.h"

#include <algorithm>

#include "base/phrases.h"

namespace bangvang {
namespace {

std::size_t characters_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool too_long(std::string_view text) { return text.size() > most_characters && characters_of(text) > most_characters; }

}  // namespace

void leave_out_long_cells(Grid& grid, Report& report) {
  std::erase_if(grid.rows, [&](const Grid::Row& row) {
    const auto from = grid.cells.begin() + static_cast<std::ptrdiff_t>(row.first), to = from + static_cast<std::ptrdiff_t>(row.count);
    const auto found = std::find_if(from, to, too_long);
    if (found == to) return false;
    report.error({grid.file, row.line, static_cast<int>(found - from) + 1, grid.sheet},
                 say("ô này có {} ký tự; một ô có nhiều nhất 10.000", "this cell has {} characters; no cell may have more than 10,000", characters_of(*found)),
                 {"rút ngắn nội dung, hoặc xóa phần dán nhầm vào ô", "make it shorter, or delete what was pasted into it by mistake"});
    report.leave_out();
    return true;
  });
}

}  // namespace bangvang
