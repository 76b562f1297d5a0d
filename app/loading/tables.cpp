// Tables: which file of the folder holds each table of the ceremony.
#include "loading/tables.h"

#include <optional>
#include <utility>

#include "loading/csv.h"

namespace bangvang {
namespace {

constexpr std::size_t largest_table = 32u << 20;  // bytes

}  // namespace

Tables::Tables(Source& source, Report& report) : source_(source), report_(report) {}

std::vector<Grid> Tables::take(const std::string& table) { return take_file(table + ".csv"); }

std::vector<Grid> Tables::take_file(const std::string& file) {
  std::optional<std::string> text = source_.text(file, largest_table);
  if (!text) return {};
  Csv csv = read_csv(std::move(*text));
  csv.grid.file = file;
  if (csv.open_quote_line) {
    report_.error({file, csv.open_quote_line, 0},
                  {"dấu ngoặc kép (\") mở ở dòng này không được đóng; phần còn lại của tệp không đọc được",
                   "the quotation mark (\") opened on this line is never closed; the rest of the file cannot be read"},
                  {"thêm dấu ngoặc kép đóng", "add the closing quotation mark"});
    report_.leave_out();
  }
  if (csv.cut_line) {
    report_.error({file, csv.cut_line, 0},
                  {"tệp có hơn 200 000 dòng hoặc quá nhiều ô; từ dòng này trở đi không được đọc",
                   "the file has more than 200,000 rows or too many cells; from this line on it is not read"},
                  {"chia nhỏ danh sách", "make the list smaller"});
    report_.leave_out();
  }
  if (csv.grid.rows.empty()) {
    report_.warning({file, 0, 0}, {"tệp này trống", "this file is empty"},
                    {"điền bảng hoặc xóa tệp", "fill in the table or remove the file"});
    return {};
  }
  std::vector<Grid> grids;
  grids.push_back(std::move(csv.grid));
  return grids;
}

}  // namespace bangvang
