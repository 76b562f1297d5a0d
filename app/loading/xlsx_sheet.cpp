// XlsxSheet: sheetN.xml read.
#include "loading/xlsx_sheet.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/folding.h"
#include "loading/font_text.h"
#include "loading/grid_maker.h"
#include "loading/markup.h"
#include "loading/sheet_findings.h"

namespace bangvang {
namespace {

constexpr int last_line = 1'048'576;          // Excel's own bounds
constexpr std::size_t last_column = 16'384;
constexpr std::size_t most_merges = 200'000;

template <class Number>
Number number_of(std::string_view text, Number otherwise) {
  Number value = otherwise;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  return failure == std::errc{} && end == text.data() + text.size() ? value : otherwise;
}

struct CellName {
  int line = 0;            // 0: none is written
  std::size_t column = 0;  // from 0
  bool sound = false;
};

// "AB12"
CellName cell_name(std::string_view name) {
  CellName read;
  std::size_t at = 0, column = 0;
  for (; at < name.size() && name[at] >= 'A' && name[at] <= 'Z' && column <= last_column; ++at)
    column = column * 26 + static_cast<std::size_t>(name[at] - 'A' + 1);
  read.line = number_of(name.substr(at), 0);
  read.column = column - 1;
  read.sound = column >= 1 && column <= last_column && read.line >= 1 && read.line <= last_line;
  return read;
}

bool on(std::string_view said) { return said == "1" || said == "true"; }

class XlsxSheetReader : public MarkupReader {
 public:
  XlsxSheetReader(const XlsxCommon& common, WorkbookSheet& sheet, Allowance& allowance)
      : common_(common), sheet_(sheet), maker_(sheet.grid, allowance) {}

  void open(std::string_view element, const Attributes& attributes) override {
    if (element == "c") open_cell(attributes);
    else if (element == "v") collecting_ = in_cell_;
    else if (element == "f") formula_ = true;
    else if (element == "is") inside_ = true, rich_.begin();
    else if (inside_) rich_.open(element, attributes);
    else if (element == "row") open_row(attributes);
    else if (element == "mergeCell") add_merge(attributes["ref"]);
    else if (element == "col" && on(attributes["hidden"]) && hidden_column_ == 0) hidden_column_ = number_of<std::size_t>(attributes["min"], 1);
  }

  void close(std::string_view element) override {
    if (element == "v") {
      collecting_ = false;
    } else if (element == "c") {
      in_cell_ = false;
      if (column_ < most_columns) put_cell();
    } else if (element == "is") {
      inside_ = false;
    } else if (inside_) {
      rich_.close(element);
    } else if (element == "row") {
      close_row();
    }
  }

  void text(std::string_view piece) override {
    if (collecting_) value_ += piece;
    else if (inside_) rich_.text(piece);
  }

  bool enough() const override { return damaged_ || cut_; }
  bool damaged() const { return damaged_; }

  void finish() {
    auto& merges = sheet_.grid.merges;
    std::sort(merges.begin(), merges.end(), [](const Grid::Merge& a, const Grid::Merge& b) {
      return a.line != b.line ? a.line < b.line : a.column < b.column;
    });
    if (!clear_covered(sheet_.grid)) damaged_ = true;
    tell_hidden(sheet_, hidden_row_, hidden_column_);
    tell_legacy_font(sheet_);
  }

 private:
  void open_row(const Attributes& attributes) {
    const int line = number_of(attributes["r"], line_ + 1);
    if (line <= line_ || line > last_line) damaged_ = true;
    line_ = line;
    next_column_ = 0;
    bad_ = false;
    hidden_ = on(attributes["hidden"]);
    if (!cut_ && !maker_.begin_row(line_)) cut();
  }

  void cut() {
    cut_ = true;
    tell_cut(sheet_, line_);
  }

  void close_row() {
    if (damaged_ || cut_) return;
    const std::size_t before = sheet_.grid.rows.size();
    if (bad_) {
      maker_.drop_row();
      ++sheet_.rows_left_out;
    } else if (!maker_.end_row()) {
      cut();
    }
    if (hidden_ && hidden_row_ == 0 && sheet_.grid.rows.size() > before) hidden_row_ = line_;
  }

  void open_cell(const Attributes& attributes) {
    const std::string_view name = attributes["r"];
    const CellName place = name.empty() ? CellName{line_, next_column_, true} : cell_name(name);
    if (!place.sound || place.line != line_ || place.column < next_column_) damaged_ = true;
    column_ = place.column;
    next_column_ = column_ + 1;
    type_ = attributes["t"];
    style_ = number_of<std::size_t>(attributes["s"], 0);
    value_.clear();
    formula_ = false;
    in_cell_ = true;
    rich_.begin();
  }

  void put_cell() {
    if (damaged_ || cut_) return;
    const std::string& font = common_.styles.legacy_font(style_);
    if (type_ == "s") {
      const auto index = number_of<std::size_t>(value_, common_.strings.plain.size());
      if (index >= common_.strings.plain.size()) {
        damaged_ = true;
        return;
      }
      const std::string& shared = (*common_.strings.texts)[index];
      if (common_.strings.in_legacy_font[index]) note_font(common_.strings.legacy_font);
      const bool in_font = !font.empty() && common_.strings.plain[index];
      maker_.put(column_, in_font ? maker_.keep(text_in_font(shared, font, sheet_.legacy_font)) : std::string_view(shared));
    } else if (type_ == "inlineStr") {
      bool plain = true;
      std::string text = rich_.take(plain);
      note_font(rich_.legacy_font());
      put_text(plain && !font.empty() ? text_in_font(text, font, sheet_.legacy_font) : std::move(text));
    } else if (type_ == "str") {
      put_text(font.empty() ? nfc(unescaped(value_)) : text_in_font(unescaped(value_), font, sheet_.legacy_font));
    } else if (type_ == "e") {
      tell_error_value(sheet_, line_, column_, value_);
      bad_ = true;
    } else if (value_.empty()) {
      if (formula_) tell_no_result(sheet_, line_, column_), bad_ = true;
    } else if (type_ == "b") {
      put_text(on(value_) ? "TRUE" : "FALSE");
    } else if (type_ == "d") {
      put_text(day_of_iso(value_).value_or(value_));
    } else {
      const std::optional<double> number = number_in_file(value_);
      if (number) put_text(common_.styles.format(style_).show(*number, common_.numbers));
      else tell_no_number(sheet_, line_, column_, value_), bad_ = true;
    }
  }

  void note_font(const std::string& legacy) {
    if (sheet_.legacy_font.empty()) sheet_.legacy_font = legacy;
  }

  void put_text(std::string text) {
    if (!text.empty()) maker_.put(column_, maker_.keep(std::move(text)));
  }

  void add_merge(std::string_view range) {
    const std::size_t colon = range.find(':');
    if (colon == std::string_view::npos) return;
    const CellName from = cell_name(range.substr(0, colon)), to = cell_name(range.substr(colon + 1));
    if (!from.sound || !to.sound || to.line < from.line || to.column < from.column) return;
    if (sheet_.grid.merges.size() == most_merges) damaged_ = true;
    if (damaged_ || from.column >= most_columns) return;
    sheet_.grid.merges.push_back({from.line, to.line - from.line + 1, from.column, std::min(to.column + 1, most_columns) - from.column});
  }

  const XlsxCommon& common_;
  WorkbookSheet& sheet_;
  GridMaker maker_;
  RichText rich_;
  std::string type_, value_;
  std::size_t style_ = 0, column_ = 0, next_column_ = 0, hidden_column_ = 0;
  int line_ = 0, hidden_row_ = 0;
  bool in_cell_ = false, inside_ = false, collecting_ = false, formula_ = false;
  bool bad_ = false, hidden_ = false;      // the row
  bool damaged_ = false, cut_ = false;     // the sheet
};

}  // namespace

Result<Done> read_xlsx_sheet(Archive& archive, const std::string& part, const XlsxCommon& common, WorkbookSheet& sheet) {
  XlsxSheetReader reader(common, sheet, archive.allowance());
  Result<Done> read = read_markup(archive, part, reader);
  if (!read) return read;
  if (archive.allowance().spent()) return too_much_in_file();
  reader.finish();
  if (reader.damaged()) return damaged_file();
  sheet.grid.shared = common.strings.texts;
  return read;
}

}  // namespace bangvang
