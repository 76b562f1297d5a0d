// Columns: the names by which a table's columns are known.
#pragma once
#include <string>
#include <vector>

namespace bangvang {

// A column's names, the canonical one first. Readers number their columns by an enum in the order of their list.
struct ColumnNames {
  std::vector<std::string> names;
};
using Columns = std::vector<ColumnNames>;

}  // namespace bangvang
