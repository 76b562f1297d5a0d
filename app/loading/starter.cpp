// Starter: its tables together, and each as CSV.
#include "loading/starter.h"

#include <array>
#include <string_view>
#include <utility>

namespace bangvang {
namespace {

using SheetOf = std::pair<std::string_view, std::string_view>;
constexpr std::array<SheetOf, 6> sheets{{{"agenda", "Chương trình"},
                                         {"members", "Đơn vị thành viên"},
                                         {"delegates", "Đại biểu"},
                                         {"honours", "Danh hiệu"},
                                         {"batches", "Đợt trao"},
                                         {"recipients", "Danh sách khen thưởng"}}};
constexpr std::array<SheetOf, 3> series{{{"rankings/", "Xếp hạng"}, {"figures/", "Chỉ tiêu"}, {"photos/", "Ảnh"}}};

std::string csv_cell(const std::string& text) {
  if (text.find_first_of(";,\"\r\n\t") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

template <class Cells, class Text>
void add_line(std::string& csv, const Cells& cells, Text text) {
  bool first = true;
  for (const auto& cell : cells) {
    if (!first) csv += ';';
    first = false;
    csv += csv_cell(text(cell));
  }
  csv += "\r\n";
}

}  // namespace

const std::vector<StarterTable>& starter_tables() {
  static const std::vector<StarterTable> all = [] {
    std::vector<StarterTable> tables = starter_programme();
    const std::vector<StarterTable> awards = starter_awards();
    tables.insert(tables.begin() + 3, awards.begin(), awards.end());  // behind agenda, members, delegates
    return tables;
  }();
  return all;
}

std::string starter_csv(const StarterTable& table) {
  std::string csv = "\xEF\xBB\xBF";
  add_line(csv, table.columns, [](const StarterColumn& column) { return column.header; });
  for (const auto& row : table.rows) add_line(csv, row, [](const std::string& cell) { return cell; });
  return csv;
}

std::string starter_sheet(std::string_view file) {
  if (!file.ends_with(".csv")) return {};
  file.remove_suffix(4);
  for (const auto& [table, sheet] : sheets)
    if (file == table) return std::string(sheet);
  for (const auto& [folder, sheet] : series)
    if (file.starts_with(folder)) return std::string(sheet) + " " + std::string(file.substr(folder.size()));
  return {};
}

}  // namespace bangvang
