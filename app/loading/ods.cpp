// read_ods: an OpenDocument spreadsheet → Grids, in one pass over its content.
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "base/folding.h"
#include "loading/grid_maker.h"
#include "loading/markup.h"
#include "loading/ods_text.h"
#include "loading/sheet_findings.h"
#include "loading/workbook.h"

namespace bangvang {
namespace {

constexpr std::size_t most_sheets = 500, most_merges = 200'000;
constexpr int last_line = 1'048'576;

// What stands within a cell or a table and is not its text.
bool aside(std::string_view element) {
  static constexpr std::array<std::string_view, 13> all{
      "annotation", "shapes", "frame", "custom-shape", "g", "forms", "tracked-changes", "table-source", "dde-source", "scenario",
      "ruby-text", "sub-table", "database-ranges"};
  return std::find(all.begin(), all.end(), element) != all.end();
}

bool error_value(std::string_view text) {
  static constexpr std::array<std::string_view, 7> all{"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"};
  return text.starts_with("Err:") || std::find(all.begin(), all.end(), text) != all.end();
}

class OdsReader : public MarkupReader {
 public:
  OdsReader(Workbook& book, char decimal_mark, Allowance& allowance)
      : book_(book), decimal_mark_(decimal_mark), allowance_(allowance), text_(styles_) {}

  void open(std::string_view element, const Attributes& attributes) override {
    if (aside_ > 0 || aside(element) || (element == "table" && tables_ > 0)) {
      ++aside_;
    } else if (element == "spreadsheet") {
      is_sheets = true;
    } else if (element == "table") {
      open_sheet(attributes);
    } else if (tables_ == 0) {
      styles_.open(element, attributes);
    } else if (element == "table-column") {
      add_columns(attributes);
    } else if (element == "table-row") {
      open_row(attributes);
    } else if (element == "table-cell" || element == "covered-table-cell") {
      open_cell(attributes, element[0] == 'c');
    } else if (in_cell_) {
      text_.open(element, attributes);
    }
  }

  void close(std::string_view element) override {
    if (aside_ > 0) {
      --aside_;
    } else if (element == "table") {
      close_sheet();
    } else if (tables_ == 0) {
      styles_.close(element);
    } else if (element == "table-row") {
      close_row();
    } else if (element == "table-cell" || element == "covered-table-cell") {
      close_cell();
    } else if (in_cell_) {
      text_.close(element);
    }
  }

  void text(std::string_view piece) override {
    if (in_cell_ && aside_ == 0) text_.text(piece);
  }
  bool enough() const override { return damaged_ || allowance_.spent(); }
  bool damaged() const { return damaged_; }

  bool is_sheets = false;  // and no other kind of OpenDocument file

 private:
  static int count(std::string_view said) {
    int value = 1;
    std::from_chars(said.data(), said.data() + said.size(), value);
    return std::clamp(value, 1, last_line);
  }
  WorkbookSheet& sheet() { return book_.sheets.back(); }

  void open_sheet(const Attributes& attributes) {
    ++tables_;
    if (book_.sheets.size() == most_sheets) damaged_ = true;
    WorkbookSheet& made = book_.sheets.emplace_back();
    made.name = made.grid.sheet = nfc(attributes["table:name"]);
    made.hidden = styles_.hides(attributes["style-name"]);
    maker_.emplace(made.grid, allowance_);
    column_fonts_.clear();
    line_ = 1;
    hidden_row_ = 0;
    hidden_column_ = 0;
    cut_ = false;
  }

  void close_sheet() {
    --tables_;
    if (!clear_covered(sheet().grid)) damaged_ = true;
    tell_hidden(sheet(), hidden_row_, hidden_column_);
    tell_legacy_font(sheet());
  }

  void add_columns(const Attributes& attributes) {
    const auto columns = static_cast<std::size_t>(count(attributes["number-columns-repeated"]));
    const std::string_view shown = attributes["table:visibility"];
    if (hidden_column_ == 0 && (shown == "collapse" || shown == "filter")) hidden_column_ = column_fonts_.size() + 1;
    const std::string font = styles_.legacy_font("table-cell", attributes["default-cell-style-name"]);
    column_fonts_.resize(std::min(column_fonts_.size() + columns, most_columns), font);
  }

  void open_row(const Attributes& attributes) {
    repeated_ = count(attributes["number-rows-repeated"]);
    const std::string_view shown = attributes["table:visibility"];
    hidden_ = shown == "collapse" || shown == "filter";
    column_ = 0;
    bad_ = false;
    full_ = !maker_->begin_row(line_) || line_ > last_line;
  }

  void close_row() {
    WorkbookSheet& now = sheet();
    if (!cut_ && bad_) maker_->drop_row(), now.rows_left_out += repeated_;
    const std::size_t before = now.grid.rows.size();
    if (!cut_ && !bad_ && !maker_->end_row()) cut();
    if (now.grid.rows.size() > before) {
      if (hidden_ && hidden_row_ == 0) hidden_row_ = line_;
      for (int i = 1; i < repeated_ && !cut_; ++i)
        if (!maker_->repeat_row(line_ + i)) cut();
    }
    line_ += repeated_;
  }

  void cut() {
    if (!cut_) tell_cut(sheet(), line_);
    cut_ = true;
  }

  void open_cell(const Attributes& attributes, bool covered) {
    columns_ = static_cast<std::size_t>(count(attributes["number-columns-repeated"]));
    in_cell_ = true;
    covered_ = covered;
    type_ = attributes["office:value-type"];
    failed_ = attributes["calcext:value-type"] == "error";
    formula_ = !attributes["table:formula"].empty();
    for (const char* const name : {"office:value", "office:date-value", "office:time-value", "office:boolean-value"})
      if (const std::string_view said = attributes[name]; !said.empty()) value_ = said;
    std::string font;
    if (const std::string_view style = attributes["style-name"]; !style.empty()) font = styles_.legacy_font("table-cell", style);
    else if (column_ < column_fonts_.size()) font = column_fonts_[column_];
    text_.begin(std::move(font));
    add_merge(count(attributes["number-rows-spanned"]), static_cast<std::size_t>(count(attributes["number-columns-spanned"])));
  }

  void add_merge(int lines, std::size_t columns) {
    if ((lines == 1 && columns == 1) || covered_ || cut_ || column_ >= most_columns) return;
    if (sheet().grid.merges.size() == most_merges) damaged_ = true;
    else sheet().grid.merges.push_back({line_, lines, column_, std::min(column_ + columns, most_columns) - column_});
  }

  void close_cell() {
    in_cell_ = false;
    const std::string shown = text_.take();
    if (!covered_ && !cut_ && column_ < most_columns) put_cell(shown);
    column_ += columns_;
    value_.clear();
  }

  void put_cell(const std::string& shown) {
    if (failed_ || (formula_ && error_value(shown))) {
      tell_error_value(sheet(), line_, column_, shown);
      bad_ = true;
      return;
    }
    if (formula_ && type_.empty()) {
      tell_no_result(sheet(), line_, column_);
      bad_ = true;
      return;
    }
    std::optional<std::string> text = content(shown);
    if (!text) bad_ = true;
    if (!text || text->empty()) return;
    if (sheet().legacy_font.empty()) sheet().legacy_font = text_.legacy_font();
    if (full_) return cut();
    const std::string_view kept = maker_->keep(std::move(*text));
    for (std::size_t i = 0; i < columns_ && column_ + i < most_columns; ++i) maker_->put(column_ + i, kept);
  }

  // Nothing: it is no number, or another than is seen, and that is told.
  std::optional<std::string> content(const std::string& shown) {
    if (type_ == "date") return day_as_shown(value_, shown);
    if (type_ == "time") return time_of_iso(value_).value_or(shown);
    if (type_ == "boolean") return value_ == "true" ? "TRUE" : "FALSE";
    if (value_.empty() || (type_ != "float" && type_ != "percentage" && type_ != "currency")) return shown;
    const std::optional<double> value = number_in_file(value_);
    const double number = value.value_or(0) * (type_ == "percentage" ? 100 : 1);
    if (value && shows_number(number, shown)) return number_as_shown(number, shown, decimal_mark_);
    if (value) tell_other_number(sheet(), line_, column_, value_, shown);
    else tell_no_number(sheet(), line_, column_, value_);
    return std::nullopt;
  }

  Workbook& book_;
  char decimal_mark_;
  Allowance& allowance_;
  OdsStyles styles_;
  OdsText text_;
  std::optional<GridMaker> maker_;
  std::vector<std::string> column_fonts_;
  std::string type_, value_;
  std::size_t column_ = 0, columns_ = 1, hidden_column_ = 0;
  int line_ = 1, repeated_ = 1, hidden_row_ = 0, tables_ = 0, aside_ = 0;
  bool in_cell_ = false, covered_ = false, failed_ = false, formula_ = false;
  bool bad_ = false, hidden_ = false, full_ = false;  // the row
  bool cut_ = false, damaged_ = false;                // the sheet, the file
};

// The manifest tells of encrypted parts.
class ManifestReader : public MarkupReader {
 public:
  void open(std::string_view element, const Attributes&) override { locked = locked || element == "encryption-data"; }
  void close(std::string_view) override {}
  bool locked = false;
};

}  // namespace

Result<Workbook> read_ods(Archive& archive, char decimal_mark) {
  ManifestReader manifest;
  if (archive.has("META-INF/manifest.xml")) {
    if (const Result<Done> read = read_markup(archive, "META-INF/manifest.xml", manifest); !read) return read.problem();
  }
  if (manifest.locked) return locked_file();
  Workbook book;
  OdsReader reader(book, decimal_mark, archive.allowance());
  for (const char* const part : {"styles.xml", "content.xml"}) {
    if (!archive.has(part)) continue;
    if (const Result<Done> read = read_markup(archive, part, reader); !read) return read.problem();
  }
  if (archive.allowance().spent()) return too_much_in_file();
  if (reader.damaged()) return damaged_file();
  if (!reader.is_sheets)
    return Problem{Severity::error, {}, {"tệp OpenDocument này không phải là bảng tính", "this OpenDocument file is no spreadsheet"},
                   {"lưu thành .docx hoặc .ods", "save it as .docx or .ods"}};
  return book;
}

}  // namespace bangvang
