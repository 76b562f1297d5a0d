// Starter: its tables together, and each as CSV.
#include "loading/starter.h"

namespace bangvang {
namespace {

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

}  // namespace bangvang
