// TableKinds: which table a grid is by its columns.
#include "loading/table_kinds.h"

#include <algorithm>
#include <set>

#include "loading/header.h"

namespace bangvang {
namespace {

struct TableKind {
  std::string table;
  HeaderNames names;
  std::set<int> needed;  // any of them
};

const std::vector<TableKind>& kinds() {
  static const std::vector<TableKind> all = [] {
    std::vector<TableKind> made;
    const auto add = [&](const char* table, const Columns& columns, std::initializer_list<const char*> needed) {
      TableKind& kind = made.emplace_back(TableKind{table, HeaderNames(columns), {}});
      for (const char* const name : needed) kind.needed.insert(kind.names.find(name));
    };
    add("agenda", agenda_columns(), {"item"});
    add("members", member_columns(), {"name"});
    add("delegates", delegate_columns(), {"name"});
    add("honours", honour_columns(), {"name"});
    add("batches", batch_columns(), {"presenters"});
    add("recipients", recipient_columns(), {"name", "family_name"});
    add("rankings", ranking_columns(), {"unit"});
    add("figures", figure_columns(), {"label"});
    add("photos", photo_columns(), {"file"});
    add("rundown", rundown_columns(), {"scene"});
    return made;
  }();
  return all;
}

void add_known(const Grid& grid, std::size_t row, const HeaderNames& names, std::set<int>& known) {
  for (std::size_t at = 0; at < grid.rows[row].count; ++at) {
    const std::string title = clean(grid.cell(grid.rows[row], at));
    constexpr std::size_t longest = 100;  // bytes; a header is short
    if (title.empty() || title.size() > longest || ignored_header(title)) continue;
    const int column = names.find(title);
    if (column < 0) continue;
    known.insert(column);
    const bool several = title.find_first_of(",/;") != std::string::npos;  // “Họ tên, chức vụ, đơn vị” is as good as two
    if (several) known.insert(-1 - column);
  }
}

constexpr std::size_t farthest = 30;  // rows above a header

// By the line that names most, along with the one beneath it: headers may have two.
std::size_t known_columns(const Grid& grid, const TableKind& kind) {
  std::size_t most = 0;
  for (std::size_t row = 0; row < std::min(farthest, grid.rows.size()); ++row) {
    std::set<int> known;
    add_known(grid, row, kind.names, known);
    if (known.empty()) continue;
    if (row + 1 < grid.rows.size()) add_known(grid, row + 1, kind.names, known);
    const bool needed = std::any_of(known.begin(), known.end(), [&](int column) { return kind.needed.count(column) > 0; });
    if (needed) most = std::max(most, known.size());
  }
  return most;
}

}  // namespace

bool numbers_names(const Grid& grid) {
  static const HeaderNames names(recipient_columns());
  static const std::set<int> needed{names.find("name"), names.find("family_name")};
  for (std::size_t row = 0; row < std::min(farthest, grid.rows.size()); ++row) {
    std::set<int> known;
    add_known(grid, row, names, known);
    bool numbered = false;
    for (std::size_t at = 0; at < grid.rows[row].count; ++at) numbered = numbered || ignored_header(clean(grid.cell(grid.rows[row], at)));
    if (numbered && std::any_of(known.begin(), known.end(), [](int column) { return needed.count(column) > 0; })) return true;
  }
  return false;
}

std::vector<std::string> tables_by_columns(const Grid& grid) {
  std::vector<std::string> best;
  std::size_t most = 2;
  for (const TableKind& kind : kinds()) {
    const std::size_t known = known_columns(grid, kind);
    if (known < most) continue;
    if (known > most) best.clear();
    most = known;
    best.push_back(kind.table);
  }
  return best;
}

}  // namespace bangvang
