// Workbooks and documents made in memory.
#include "workbook_bytes.h"

#include <zip.h>

#include "catch.h"

namespace bangvang {
namespace {

const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relation(const std::string& id, const std::string& sort, const std::string& target) {
  return "<Relationship Id=\"" + id + "\" Type=\"" + office + sort + "\" Target=\"" + target + "\"/>";
}
std::string relations(const std::string& all) { return head + "<Relationships>" + all + "</Relationships>"; }

}  // namespace

std::string zipped(const Parts& parts, const std::string& password) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* bytes = zip_source_buffer_create(nullptr, 0, 0, &error);
  REQUIRE(bytes);
  zip_source_keep(bytes);
  zip_t* file = zip_open_from_source(bytes, ZIP_TRUNCATE, &error);
  REQUIRE(file);
  for (const auto& [name, contents] : parts) {
    const zip_int64_t at = zip_file_add(file, name.c_str(), zip_source_buffer(file, contents.data(), contents.size(), 0), 0);
    REQUIRE(at >= 0);
    if (!password.empty()) zip_file_set_encryption(file, static_cast<zip_uint64_t>(at), ZIP_EM_AES_256, password.c_str());
  }
  REQUIRE(zip_close(file) == 0);
  REQUIRE(zip_source_open(bytes) == 0);
  zip_source_seek(bytes, 0, SEEK_END);
  std::string all(static_cast<std::size_t>(zip_source_tell(bytes)), '\0');
  zip_source_seek(bytes, 0, SEEK_SET);
  REQUIRE(zip_source_read(bytes, all.data(), all.size()) == static_cast<zip_int64_t>(all.size()));
  zip_source_close(bytes);
  zip_source_free(bytes);
  return all;
}

std::string xlsx_bytes(const Parts& sheets, const std::string& shared_strings, const std::string& styles,
                       const std::string& workbook_properties) {
  Parts parts{{"_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml"))}};
  std::string list, related = relation("t", "styles", "styles.xml") + relation("u", "sharedStrings", "/xl/sharedStrings.xml");
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    // "name" state="hidden": what follows the name is put behind it as it is.
    list += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"s" + number + "\"/>";
    related += relation("s" + number, "worksheet", "worksheets/sheet" + number + ".xml");
    parts.emplace_back("xl/worksheets/sheet" + number + ".xml", head + "<worksheet>" + sheets[i].second + "</worksheet>");
  }
  parts.emplace_back("xl/workbook.xml", head + "<workbook xmlns:r=\"r\">" + workbook_properties + "<sheets>" + list + "</sheets></workbook>");
  parts.emplace_back("xl/_rels/workbook.xml.rels", relations(related));
  parts.emplace_back("xl/sharedStrings.xml", head + "<sst>" + shared_strings + "</sst>");
  parts.emplace_back("xl/styles.xml", head + "<styleSheet>" + styles + "</styleSheet>");
  return zipped(parts);
}

std::string sheet_data(const std::vector<std::vector<std::string>>& rows) {
  std::string all = "<sheetData>";
  for (std::size_t line = 0; line < rows.size(); ++line) {
    all += "<row r=\"" + std::to_string(line + 1) + "\">";
    for (const std::string& cell : rows[line]) all += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    all += "</row>";
  }
  return all + "</sheetData>";
}

std::string ods_bytes(const std::string& tables, const std::string& automatic_styles) {
  return zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                 {"content.xml", head +
                                     "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" "
                                     "xmlns:calcext=\"c\" xmlns:fo=\"f\" xmlns:svg=\"v\">" +
                                     automatic_styles + "<office:body><office:spreadsheet>" + tables +
                                     "</office:spreadsheet></office:body></office:document-content>"}});
}

std::string docx_bytes(const std::string& body, const std::string& styles) {
  return zipped({{"_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml"))},
                 {"word/_rels/document.xml.rels", relations(relation("r1", "styles", "styles.xml"))},
                 {"word/styles.xml", head + "<w:styles xmlns:w=\"w\">" + styles + "</w:styles>"},
                 {"word/document.xml", head + "<w:document xmlns:w=\"w\" xmlns:mc=\"m\" xmlns:wps=\"p\"><w:body>" + body + "</w:body></w:document>"}});
}

std::string word_table(const std::vector<std::vector<std::string>>& rows) {
  std::string all = "<w:tbl><w:tblPr/>";
  for (const auto& row : rows) {
    all += "<w:tr>";
    for (const std::string& cell : row) all += "<w:tc><w:tcPr/><w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p></w:tc>";
    all += "</w:tr>";
  }
  return all + "</w:tbl>";
}

Result<Workbook> read_alone(std::string_view bytes, char decimal_mark) {
  Allowance allowance;
  return read_workbook(bytes, decimal_mark, allowance);
}

Cells cells_of(const Grid& grid) {
  Cells all;
  for (const Grid::Row& row : grid.rows) {
    all.emplace_back();
    for (std::size_t i = 0; i < row.count; ++i) all.back().emplace_back(grid.cell(row, i));
  }
  return all;
}

Cells first_sheet(const std::string& bytes, char decimal_mark) {
  const Result<Workbook> book = read_alone(bytes, decimal_mark);
  REQUIRE(book);
  REQUIRE(!book->sheets.empty());
  return cells_of(book->sheets[0].grid);
}

std::vector<std::string> told_of_first_sheet(const std::string& bytes) {
  const Result<Workbook> book = read_alone(bytes);
  REQUIRE(book);
  std::vector<std::string> lines;
  for (Problem problem : book->sheets.at(0).problems) {
    problem.where.file = "f";
    lines.push_back(to_text(problem, Language::english));
  }
  return lines;
}

std::string refusal_of(const std::string& bytes) {
  const Result<Workbook> book = read_alone(bytes);
  return book ? "" : book.problem().what.en;
}

}  // namespace bangvang
