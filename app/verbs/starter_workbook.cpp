// Writes the starter's workbook with libxlsxwriter.
#include "verbs/starter_workbook.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/folding.h"

namespace bangvang {
namespace {

constexpr int guide_width = 68;  // letters
constexpr lxw_color_t ground = 0x8E1B1B, gold = 0xFFF3D0, grey = 0x6B6B6B;

// "570,5" → 570.5
std::optional<double> number_of(std::string text) {
  std::replace(text.begin(), text.end(), ',', '.');
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

// Of a row in which a text of so many letters stands in a column so many letters wide: spreadsheet programs do not all find it.
double row_height(std::size_t letters, int width) {
  return 15.5 * static_cast<double>(1 + letters / static_cast<std::size_t>(std::max(1, width * 95 / 100)));
}

lxw_col_t column_at(std::size_t i) { return static_cast<lxw_col_t>(i); }

class Workbook {
 public:
  explicit Workbook(const std::string& path, const std::vector<StarterTable>& tables)
      : book_(workbook_new(path.c_str())), tables_(tables), header_(workbook_add_format(book_)),
        text_(workbook_add_format(book_)), plain_(workbook_add_format(book_)) {
    format_set_bold(header_);
    format_set_font_color(header_, 0xFFFFFF);
    format_set_bg_color(header_, ground);
    format_set_text_wrap(header_);
    format_set_align(header_, LXW_ALIGN_VERTICAL_CENTER);
    format_set_num_format_index(text_, 49);  // text
    for (lxw_format* cell : {text_, plain_}) {
      format_set_text_wrap(cell);
      format_set_align(cell, LXW_ALIGN_VERTICAL_TOP);
    }
  }
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  // Writes the file and frees all; nothing may be called after it.
  lxw_error write() {
    guide();
    for (const StarterTable& table : tables_) sheet(table);
    return workbook_close(book_);
  }

 private:
  void guide() {
    lxw_worksheet* page = workbook_add_worksheet(book_, std::string(starter_guide).c_str());
    lxw_format *heading = workbook_add_format(book_), *link = workbook_add_format(book_), *aside = workbook_add_format(book_);
    format_set_bold(heading);
    format_set_font_size(heading, 13);
    format_set_font_color(heading, ground);
    format_set_font_color(link, 0x1F4E9E);
    format_set_underline(link, LXW_UNDERLINE_SINGLE);
    format_set_font_color(aside, grey);
    for (lxw_format* cell : {link, aside}) {
      format_set_text_wrap(cell);
      format_set_align(cell, LXW_ALIGN_VERTICAL_TOP);
    }
    worksheet_set_column(page, 0, 0, 26, nullptr);
    worksheet_set_column(page, 1, 2, guide_width, plain_);
    worksheet_gridlines(page, LXW_HIDE_ALL_GRIDLINES);
    lxw_row_t at = 0;
    for (const GuideLine& line : workbook_guide(tables_)) {
      if (line.heading && at > 0) ++at;
      if (const std::string sheet = starter_sheet(line.file); !sheet.empty())
        worksheet_write_url_opt(page, at, 0, ("internal:'" + sheet + "'!A1").c_str(), link, sheet.c_str(), nullptr);
      worksheet_write_string(page, at, 1, line.text.vi.c_str(), line.heading ? heading : plain_);
      worksheet_write_string(page, at, 2, line.text.en.c_str(), line.heading ? heading : aside);
      worksheet_set_row(page, at, row_height(std::max(length(line.text.vi), length(line.text.en)), guide_width), nullptr);
      ++at;
    }
    worksheet_set_landscape(page);
    worksheet_fit_to_pages(page, 1, 0);
    worksheet_activate(page);
  }

  void sheet(const StarterTable& table) {
    lxw_worksheet* page = workbook_add_worksheet(book_, starter_sheet(table.file).c_str());
    for (std::size_t i = 0; i < table.columns.size(); ++i) column(page, table.columns[i], column_at(i));
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      const auto at = static_cast<lxw_row_t>(row + 1);
      double height = 0;
      for (std::size_t i = 0; i < table.rows[row].size(); ++i) {
        cell(page, at, column_at(i), table.rows[row][i], table.columns[i].number);
        height = std::max(height, row_height(length(table.rows[row][i]), table.columns[i].width));
      }
      worksheet_set_row(page, at, height, nullptr);
    }
    worksheet_set_row(page, 0, 32, nullptr);
    worksheet_freeze_panes(page, 1, 0);
    worksheet_repeat_rows(page, 0, 0);
    worksheet_set_landscape(page);
    worksheet_set_paper(page, 9);  // A4
    worksheet_fit_to_pages(page, 1, 0);
  }

  void cell(lxw_worksheet* page, lxw_row_t row, lxw_col_t at, const std::string& text, bool number) {
    if (text.empty()) return;
    if (const auto value = number ? number_of(text) : std::nullopt) worksheet_write_number(page, row, at, *value, plain_);
    else worksheet_write_string(page, row, at, text.c_str(), text_);
  }

  void column(lxw_worksheet* page, const StarterColumn& one, lxw_col_t at) {
    worksheet_set_column(page, at, at, one.width, one.number ? plain_ : text_);
    worksheet_write_string(page, 0, at, one.header.c_str(), header_);
    lxw_comment_options box{};
    box.width = 260;
    box.height = 110;
    box.font_size = 9;
    box.color = gold;
    worksheet_write_comment_opt(page, 0, at, (one.note.vi + "\n\n" + one.note.en).c_str(), &box);
    list(page, one, at);
  }

  void list(lxw_worksheet* page, const StarterColumn& one, lxw_col_t at) {
    const bool other = !one.from.empty();
    if (one.choices.empty() && !other) return;
    std::vector<const char*> words;  // const or not, by the library's version
    for (const std::string& choice : one.choices) words.push_back(choice.c_str());
    words.push_back(nullptr);
    const std::string range = "='" + starter_sheet(one.from) + "'!$A$2:$A$" + std::to_string(workbook_rows + 1);
    const std::string title = "Chọn trong danh sách", message = "Hãy chọn một mục trong danh sách. / Choose one of the list.";
    lxw_data_validation rule{};
    rule.validate = other ? LXW_VALIDATION_TYPE_LIST_FORMULA : LXW_VALIDATION_TYPE_LIST;
    if (other) rule.value_formula = const_cast<char*>(range.c_str());
    else rule.value_list = const_cast<decltype(rule.value_list)>(words.data());
    rule.show_error = one.free ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
    // What another table has may be meant, and be written there later.
    rule.error_type = other ? LXW_VALIDATION_ERROR_TYPE_WARNING : LXW_VALIDATION_ERROR_TYPE_STOP;
    rule.error_title = const_cast<char*>(title.c_str());
    rule.error_message = const_cast<char*>(message.c_str());
    worksheet_data_validation_range(page, 1, at, workbook_rows, at, &rule);
  }

  lxw_workbook* book_;
  const std::vector<StarterTable>& tables_;
  lxw_format *header_, *text_, *plain_;
};

}  // namespace

Result<Done> write_starter_workbook(const std::string& path, const std::vector<StarterTable>& tables) {
  const lxw_error failed = Workbook(path, tables).write();
  if (failed == LXW_NO_ERROR) return Done{};
  const std::string why = lxw_strerror(failed);
  return Problem{Severity::error, {path, 0, 0}, {"không ghi được bảng tính (" + why + ")", "the workbook cannot be written (" + why + ")"},
                 {"xem ổ đĩa và thư mục tạm còn chỗ và ghi được không", "see that the disk and the folder for temporary files are not full"}};
}

}  // namespace bangvang
