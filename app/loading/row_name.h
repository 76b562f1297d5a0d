// RowName: what stands where a name should, and is none.
#pragma once
#include <string>

#include "loading/table.h"

namespace bangvang {

// “???”, “-”, “(chưa có)”, “x”: the cell is filled in, and nobody is named.
bool names_nobody(const std::string& name);
// An error of the row where `name`, which is not empty, is none, or where nobody can tell whether the row belongs to its
// list: it has a name and nothing else, and other rows have a number.
void check_name(Row&, int column, const std::string& name);

}  // namespace bangvang
