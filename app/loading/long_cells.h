// LongCells: cells that hold more than anybody could read out, such as a whole document pasted into a name.
#pragma once
#include "loading/grid.h"
#include "loading/report.h"

namespace bangvang {

inline constexpr std::size_t most_characters = 10'000;  // of a cell; citations have under a thousand

// Leaves out the rows that have one, each reported as an error at its cell. The grid knows its file.
void leave_out_long_cells(Grid&, Report&);

}  // namespace bangvang
