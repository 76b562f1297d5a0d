// read_docx: the tables of a Word document → Grids, one a table; a table within a cell is one of its own.
#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <memory>

#include "base/folding.h"
#include "loading/docx_styles.h"
#include "loading/font_text.h"
#include "loading/grid_maker.h"
#include "loading/relations.h"
#include "loading/sheet_findings.h"
#include "loading/table.h"
#include "loading/workbook.h"

namespace bangvang {
namespace {

constexpr std::size_t most_tables = 1'000;
constexpr std::size_t most_above = 16u << 10;  // bytes of text outside of tables; what is farther above is no title

// What is not seen, is no more, or stands elsewhere on the page.
bool aside(std::string_view element) {
  static constexpr std::array<std::string_view, 6> all{"moveFrom", "drawing", "pict", "object", "Fallback", "txbxContent"};
  return element.ends_with("Change") || std::find(all.begin(), all.end(), element) != all.end();
}

std::size_t number_of(std::string_view said, std::size_t otherwise) {
  std::size_t value = otherwise;
  std::from_chars(said.data(), said.data() + said.size(), value);
  return std::min(value, most_columns);
}

bool on(const Attributes& attributes) {
  const std::string_view said = attributes["val"];
  return said != "0" && said != "false" && said != "off";
}

// A table while it is told.
struct OpenTable {
  OpenTable(std::size_t at, Allowance& allowance) : place(at), maker(sheet.grid, allowance) {}
  std::size_t place;  // among the document's tables
  WorkbookSheet sheet;
  GridMaker maker;
  int line = 0;
  bool deleted = false, full = false;  // the row
  std::size_t column = 0, columns = 1;
  bool numbered = false;  // the cell, by the program
  enum class Down { no, begins, goes_on } down = Down::no;
  std::string text;
  std::map<std::size_t, std::size_t> downwards;  // a column → into merges: what may go on in the next row
};

class DocxReader : public MarkupReader {
 public:
  DocxReader(Workbook& book, const DocxStyles& styles, Allowance& allowance) : book_(book), styles_(styles), allowance_(allowance) {}

  void open(std::string_view element, const Attributes& attributes) override {
    if (aside_ > 0 || aside(element) || (element == "del" && about_.empty())) ++aside_;
    else if (element == "tbl") open_table();
    else if (!about_.empty()) open_about(element, attributes);
    else if (tables_.empty() || !open_part(element)) open_text(element);
    if (aside_ == 0 && element.ends_with("Pr")) about_.emplace_back(element);
  }

  void close(std::string_view element) override {
    if (aside_ > 0) {
      --aside_;
    } else if (element == "tbl" || element == "tr" || element == "tc") {
      if (!tables_.empty()) close_part(element);
    } else if (element == "t") {
      close_text();
    } else if (element == "sdtContent") {
      prompting_ = false;
    } else if (element.ends_with("Pr") && !about_.empty()) {
      about_.pop_back();
    }
  }

  void text(std::string_view piece) override {
    if (collecting_ && aside_ == 0) run_ += piece;
  }
  bool enough() const override { return damaged_ || allowance_.spent(); }
  bool damaged() const { return damaged_; }

 private:
  OpenTable& table() { return *tables_.back(); }
  std::string& text_now() { return tables_.empty() ? above_ : table().text; }

  void open_table() {
    if (book_.sheets.size() == most_tables) {
      damaged_ = true;
      ++aside_;
      return;
    }
    const bool within = !tables_.empty();
    tables_.push_back(std::make_unique<OpenTable>(book_.sheets.size(), allowance_));
    book_.sheets.emplace_back();
    if (!within) take_above();
    table().sheet.name = table().sheet.grid.sheet = "Bảng " + std::to_string(book_.sheets.size());
  }

  void close_table() {
    auto& merges = table().sheet.grid.merges;
    std::erase_if(merges, [](const Grid::Merge& merge) { return merge.lines == 1 && merge.columns == 1; });
    std::sort(merges.begin(), merges.end(), [](const Grid::Merge& a, const Grid::Merge& b) {
      return a.line != b.line ? a.line < b.line : a.column < b.column;
    });
    book_.sheets[table().place] = std::move(table().sheet);
    tables_.pop_back();
  }

  // The text since the table before.
  void take_above() {
    for (std::size_t at = 0; at < above_.size();) {
      const std::size_t end = std::min(above_.find('\n', at), above_.size());
      if (std::string line = nfc(clean(std::string_view(above_).substr(at, end - at))); !line.empty()) table().sheet.grid.above.push_back(std::move(line));
      at = end + 1;
    }
    above_.clear();
    table().sheet.legacy_font = std::move(above_font_);
    above_font_.clear();
  }

  // A row or a cell, and nothing else.
  bool open_part(std::string_view element) {
    OpenTable& now = table();
    if (element == "tr") {
      const bool full = !now.maker.begin_row(++now.line);
      if (full && !now.full) tell_cut(now.sheet, now.line);
      now.full = full;
      now.column = 0;
      now.deleted = false;
    } else if (element == "tc") {
      now.text.clear();
      now.columns = 1;
      now.numbered = false;
      now.down = OpenTable::Down::no;
    }
    return element == "tr" || element == "tc";
  }

  void open_text(std::string_view element) {
    std::string& text = text_now();
    if (element == "p") {
      if (!text.empty()) text += '\n';
      if (tables_.empty() && text.size() > most_above) forget_farthest(text);
      paragraph_style_.clear();
    } else if (element == "r") {
      own_font_.clear(), run_style_.clear();
      hidden_ = false;
    } else if (element == "t") {
      collecting_ = !hidden_ && !prompting_;
    } else if (element == "tab" || element == "ptab") {
      text += ' ';
    } else if (element == "br" || element == "cr") {
      text += '\n';
    } else if (element == "noBreakHyphen") {
      text += '-';
    }
  }

  static void forget_farthest(std::string& text) {
    const std::size_t end = text.find('\n', text.size() - most_above / 2);
    text.replace(0, std::min(end, text.size()), "…");
  }

  // In the elements that say how a row, a cell, a paragraph or a run is.
  void open_about(std::string_view element, const Attributes& attributes) {
    if (!tables_.empty()) open_about_part(element, attributes);
    if (element == "pStyle") paragraph_style_ = attributes["val"];
    else if (element == "rStyle") run_style_ = attributes["val"];
    else if (element == "rFonts") own_font_ = latin_font(attributes);
    else if (element == "vanish") hidden_ = on(attributes);
    else if (element == "showingPlcHdr") prompting_ = on(attributes);  // “click here to enter text”
  }

  void open_about_part(std::string_view element, const Attributes& attributes) {
    OpenTable& now = table();
    if (element == "gridBefore") now.column = number_of(attributes["val"], 0);
    else if (element == "gridSpan") now.columns = std::max<std::size_t>(number_of(attributes["val"], 1), 1);
    else if (element == "vMerge") now.down = attributes["val"] == "restart" ? OpenTable::Down::begins : OpenTable::Down::goes_on;
    else if (element == "del" && about_.back() == "trPr") now.deleted = true;
    else if (element == "numId") now.numbered = on(attributes);
  }

  void close_part(std::string_view element) {
    if (element == "tbl") close_table();
    else if (element == "tr") close_row();
    else close_cell();
  }

  void close_text() {
    collecting_ = false;
    const std::string font = styles_.legacy_font(own_font_, run_style_, paragraph_style_);
    text_now() += font.empty() ? run_ : text_in_font(run_, font, tables_.empty() ? above_font_ : table().sheet.legacy_font);
    run_.clear();
  }

  void close_cell() {
    OpenTable& now = table();
    const std::size_t column = now.column;
    now.column += now.columns;
    now.sheet.columns = std::max(now.sheet.columns, now.column);
    now.sheet.numbered = now.sheet.numbered || (now.numbered && stripped(now.text).empty());
    if (now.full || column >= most_columns) return;
    auto& merges = now.sheet.grid.merges;
    if (const auto above = now.downwards.find(column); now.down == OpenTable::Down::goes_on && above != now.downwards.end()) {
      merges[above->second].lines = now.line - merges[above->second].line + 1;
      return;
    }
    now.downwards.erase(column);
    if (now.down == OpenTable::Down::begins) now.downwards.emplace(column, merges.size());
    if (now.down == OpenTable::Down::begins || now.columns > 1) merges.push_back({now.line, 1, column, now.columns});
    now.maker.put(column, now.maker.keep(nfc(now.text)));
  }

  void close_row() {
    OpenTable& now = table();
    if (now.full) return;
    if (!now.deleted) {
      if (now.maker.end_row()) return;
      tell_cut(now.sheet, now.line);
      now.full = true;
      return;
    }
    now.maker.drop_row();
    std::erase_if(now.downwards, [&](const auto& one) { return now.sheet.grid.merges[one.second].line == now.line; });
    auto& merges = now.sheet.grid.merges;
    while (!merges.empty() && merges.back().line == now.line) merges.pop_back();
    --now.line;
  }

  Workbook& book_;
  const DocxStyles& styles_;
  Allowance& allowance_;
  std::vector<std::unique_ptr<OpenTable>> tables_;  // one within another
  std::vector<std::string> about_;                  // rPr, tcPr …, one within another
  std::string above_, above_font_;                  // text outside of tables, of which some was for a font
  std::string run_, own_font_, run_style_, paragraph_style_;
  bool collecting_ = false, hidden_ = false, prompting_ = false, damaged_ = false;
  int aside_ = 0;
};

}  // namespace

Result<Workbook> read_docx(Archive& archive, const std::string& main_part) {
  const Result<std::vector<Relation>> relations = relations_of(archive, main_part);
  if (!relations) return relations.problem();
  const Result<DocxStyles> styles = read_docx_styles(archive, part_of(*relations, "styles"));
  if (!styles) return styles.problem();
  Workbook book;
  book.sort = Workbook::Sort::document;
  DocxReader reader(book, *styles, archive.allowance());
  if (const Result<Done> read = read_markup(archive, main_part, reader); !read) return read.problem();
  if (reader.damaged() || archive.allowance().spent()) return too_much_in_file();
  return book;
}

}  // namespace bangvang
