// SheetFindings: the words for what is wrong in cells.
#include "loading/sheet_findings.h"

#include "base/phrases.h"

namespace bangvang {
namespace {

const Words type_again{"gõ lại số vào ô bằng Excel hoặc LibreOffice rồi lưu lại", "type the number into the cell anew in Excel or LibreOffice, and save the file"};

void tell(WorkbookSheet& sheet, Severity severity, int line, std::size_t column, Words what, Words remedy) {
  constexpr std::size_t most = 1001;  // of one file no more are shown
  if (sheet.problems.size() >= most) return;
  sheet.problems.push_back({severity, {"", line, static_cast<int>(column), sheet.name}, std::move(what), std::move(remedy)});
}

}  // namespace

void tell_error_value(WorkbookSheet& sheet, int line, std::size_t column, std::string_view value) {
  tell(sheet, Severity::error, line, column + 1,
       say("công thức ở ô này báo lỗi {}", "the formula of this cell gives the error {}", quoted(value)),
       {"sửa công thức, hoặc gõ thẳng nội dung vào ô", "mend the formula, or type the content itself into the cell"});
}

void tell_no_result(WorkbookSheet& sheet, int line, std::size_t column) {
  tell(sheet, Severity::error, line, column + 1,
       {"công thức ở ô này chưa có kết quả", "the formula of this cell has no result yet"},
       {"mở tệp bằng Excel hoặc LibreOffice rồi lưu lại", "open the file in Excel or LibreOffice and save it"});
}

void tell_no_number(WorkbookSheet& sheet, int line, std::size_t column, std::string_view value) {
  tell(sheet, Severity::error, line, column + 1,
       say("tệp ghi ô này là số, nhưng {} không phải là số", "the file has a number in this cell, but {} is none", quoted(value)), type_again);
}

void tell_other_number(WorkbookSheet& sheet, int line, std::size_t column, std::string_view value, std::string_view shown) {
  tell(sheet, Severity::error, line, column + 1,
       say("ô này hiện {}, nhưng số ghi trong tệp là {}", "this cell shows {}, but its number in the file is {}", quoted(shown), quoted(value)),
       type_again);
}

void tell_cut(WorkbookSheet& sheet, int line) {
  tell(sheet, Severity::error, line, 0,
       {"trang tính có hơn 200 000 dòng, hoặc quá nhiều nội dung; từ dòng này trở đi không được đọc",
        "the sheet has more than 200,000 rows, or too much in its cells; from this row on it is not read"},
       {"chia nhỏ danh sách", "make the list smaller"});
  ++sheet.rows_left_out;
}

void tell_legacy_font(WorkbookSheet& sheet) {
  if (sheet.legacy_font.empty()) return;
  const Words by_font = say("chữ gõ cho phông {} được đổi sang Unicode", "text that was typed for the font {} is read as Unicode", quoted(sheet.legacy_font));
  tell(sheet, Severity::warning, 0, 0, by_font,
       {"xem lại tên người; muốn hết nhắc thì đổi sang chữ Unicode rồi lưu lại", "look at the names; to be told no more, turn it into Unicode text and save it"});
}

void tell_hidden(WorkbookSheet& sheet, int first_row, std::size_t first_column_from_1) {
  const Words remedy{"bỏ ẩn để kiểm tra, hoặc xóa nếu không dùng", "unhide them to look, or delete what is not used"};
  if (first_row > 0)
    tell(sheet, Severity::warning, first_row, 0,
         {"trang tính có dòng ẩn, bắt đầu từ dòng này; các dòng ẩn vẫn được đọc",
          "the sheet has hidden rows, of which this is the first; they are read all the same"}, remedy);
  if (first_column_from_1 > 0)
    tell(sheet, Severity::warning, 0, 0,
         say("trang tính có cột ẩn, bắt đầu từ cột {}; các cột ẩn vẫn được đọc",
             "the sheet has hidden columns, of which {} is the first; they are read all the same",
             column_letters(static_cast<int>(first_column_from_1))), remedy);
}

}  // namespace bangvang
