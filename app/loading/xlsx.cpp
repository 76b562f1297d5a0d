// read_xlsx: a workbook of Excel's kind: which sheets there are, and what they have in common.
#include "base/folding.h"
#include "loading/markup.h"
#include "loading/relations.h"
#include "loading/workbook.h"
#include "loading/xlsx_sheet.h"

namespace bangvang {
namespace {

constexpr std::size_t most_sheets = 500;

class MainPartReader : public MarkupReader {
 public:
  struct Named {
    std::string name, relation;
    bool hidden = false;
  };
  void open(std::string_view element, const Attributes& attributes) override {
    if (element == "sheet" && sheets.size() < most_sheets) {
      const std::string_view state = attributes["state"];
      sheets.push_back({nfc(attributes["name"]), std::string(attributes["id"]), state == "hidden" || state == "veryHidden"});
    } else if (element == "workbookPr") {
      const std::string_view said = attributes["date1904"];
      from_1904 = said == "1" || said == "true";
    }
  }
  void close(std::string_view) override {}

  std::vector<Named> sheets;
  bool from_1904 = false;
};

}  // namespace

Result<Workbook> read_xlsx(Archive& archive, const std::string& main_part, char decimal_mark) {
  MainPartReader main;
  const Result<Done> read = read_markup(archive, main_part, main);
  if (!read) return read.problem();
  const Result<std::vector<Relation>> relations = relations_of(archive, main_part);
  if (!relations) return relations.problem();
  Result<XlsxStyles> styles = read_xlsx_styles(archive, part_of(*relations, "styles"));
  if (!styles) return styles.problem();
  Result<XlsxStrings> strings = read_xlsx_strings(archive, part_of(*relations, "sharedStrings"));
  if (!strings) return strings.problem();
  const XlsxCommon common{std::move(*strings), std::move(*styles), {main.from_1904, decimal_mark}};
  Workbook book;
  for (const auto& named : main.sheets) {
    for (const Relation& relation : *relations) {
      if (relation.id != named.relation || relation.sort != "worksheet") continue;  // charts and dialogs have no cells
      WorkbookSheet& sheet = book.sheets.emplace_back();
      sheet.name = sheet.grid.sheet = named.name;
      sheet.hidden = named.hidden;
      const Result<Done> cells = read_xlsx_sheet(archive, relation.part, common, sheet);
      if (!cells) return cells.problem();
    }
  }
  return book;
}

}  // namespace bangvang
