// Files that are no sound workbooks: damaged, locked, old, or made to fill the memory.
#include "loading/archive.h"

#include "catch.h"
#include "folder.h"
#include "loading/markup.h"
#include "workbook_bytes.h"

using namespace bangvang;

namespace {
const std::string damaged = "the file is damaged, or was not copied to its end";
const std::string too_much = "there is too much in the file";

// A workbook whose only sheet is this part.
std::string with_sheet(const std::string& part) {
  return zipped({{"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
                 {"xl/workbook.xml", "<workbook><sheets><sheet name=\"S\" id=\"b\"/></sheets></workbook>"},
                 {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"sheet.xml\"/></Relationships>"},
                 {"xl/sheet.xml", part}});
}
}  // namespace

TEST_CASE("a workbook cut short anywhere is damaged, and never read in part") {
  const std::string whole = xlsx_bytes({{"S", sheet_data({{"Họ và tên"}, {"A"}})}});
  REQUIRE(refusal_of(whole).empty());
  for (std::size_t size = 2; size < whole.size(); size += 7) CHECK(refusal_of(whole.substr(0, size)) == damaged);
}

TEST_CASE("a byte that is changed in a part is noticed") {
  std::string bytes = xlsx_bytes({{"S", sheet_data({{"Họ và tên đệm, Tên, Chức vụ, Đơn vị công tác"}})}});
  const std::size_t at = bytes.find("xl/worksheets/sheet1.xml") + 60;
  bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
  CHECK(refusal_of(bytes) == damaged);
}

TEST_CASE("old Office files and others that are no workbooks say what to do") {
  const Result<Workbook> old = read_alone("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more", ',');
  REQUIRE(!old);
  CHECK(old.problem().what.en == "the file is of the old kind (.xls, .doc), or has a password");
  CHECK(old.problem().remedy.en == "open it, take the password off, and save it as .xlsx (a spreadsheet) or .docx (a document)");
  CHECK(refusal_of("<html><table>") == "this is neither a spreadsheet nor a document");
  CHECK(refusal_of("") == "this is neither a spreadsheet nor a document");
  CHECK(refusal_of(zipped({{"a.txt", "x"}})) == damaged);
}

TEST_CASE("a file with a password is told as such") {
  CHECK(refusal_of(zipped({{"_rels/.rels", "<Relationships/>"}}, "secret")) == "the file is protected by a password");
}

TEST_CASE("a part that unfolds beyond its bound is not unpacked to its end") {
  const std::string spaces(70u << 20, ' ');
  CHECK(refusal_of(with_sheet("<worksheet>" + spaces + "</worksheet>")) == too_much);
}

TEST_CASE("parts that together unfold beyond the bound of a file are not all unpacked") {
  Allowance allowance;
  const std::string bytes = zipped({{"a", std::string(60u << 20, ' ')}});
  Result<Archive> archive = Archive::open(bytes, allowance);
  REQUIRE(archive);
  const auto take = [](std::string_view) { return true; };
  for (int i = 0; i < 3; ++i) CHECK(archive->read("a", take));
  CHECK(!archive->read("a", take));
}

TEST_CASE("files that together unfold beyond the bound of a folder are not all unpacked, and the others are not begun") {
  const std::string blanks = with_sheet("<worksheet>" + std::string(60u << 20, ' ') + "</worksheet>");
  std::map<std::string, std::string> files;
  for (const char* const name : {"tong-1", "tong-2", "tong-3", "tong-4", "tong-5", "tong-6"}) files[std::string("rankings/") + name + ".xlsx"] = blanks;
  Lines lines = said(read_folder(files));
  std::erase_if(lines, [](const std::string& line) { return line.find("too much") == line.npos; });
  REQUIRE(lines.size() == 3);
  CHECK(lines[0] == "rankings/tong-4.xlsx: error: there is too much in the file; keep only the tables that the ceremony needs");
  CHECK(lines[1] == "rankings/tong-5.xlsx: error: the folder's workbooks and documents hold too much together; this one is not read; keep only the files and tables that the ceremony needs");
  CHECK(lines[2].starts_with("rankings/tong-6.xlsx: error: the folder's workbooks"));
}

TEST_CASE("sheets that together have more rows, cells or text than a folder may are too much in the file, each within its own bounds") {
  const auto book = [](const std::string& rows) {
    std::string tables;
    for (int i = 0; i < 3; ++i) tables += "<table:table table:name=\"Ghi chú " + std::to_string(i) + "\">" + rows + "</table:table>";
    return ods_bytes(tables);
  };
  const auto row = [](const std::string& lines, const std::string& columns, const std::string& text) {
    return "<table:table-row table:number-rows-repeated=\"" + lines + "\"><table:table-cell table:number-columns-repeated=\"" + columns +
           "\" office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell></table:table-row>";
  };
  CHECK(refusal_of(book(row("150000", "1", "x"))) == too_much);
  CHECK(refusal_of(book(row("8000", "300", "x"))) == too_much);
  CHECK(refusal_of(book(row("40", "1", std::string(1u << 20, 'x')))) == too_much);
  CHECK(refusal_of(book(row("90000", "1", "x"))).empty());
}

TEST_CASE("a file of more parts than any workbook has is not opened") {
  Parts parts;
  for (std::size_t i = 0; i <= most_parts; ++i) parts.emplace_back(std::to_string(i), "");
  CHECK(refusal_of(zipped(parts)) == too_much);
}

TEST_CASE("XML that nests without end, or defines entities, is refused") {
  std::string nested;
  for (int i = 0; i < 10'000; ++i) nested += "<a>";
  CHECK(refusal_of(with_sheet("<worksheet>" + nested)) == damaged);
  CHECK(refusal_of(with_sheet("<!DOCTYPE worksheet [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>")) == damaged);
  CHECK(refusal_of(with_sheet("<worksheet><sheetData></worksheet>")) == damaged);
  CHECK(refusal_of(with_sheet("")) == damaged);
}

TEST_CASE("shared strings beyond any workbook's number are refused") {
  std::string many;
  for (int i = 0; i < 1'000'001; ++i) many += "<si/>";
  CHECK(refusal_of(xlsx_bytes({{"S", sheet_data({{"a"}})}}, many)) == too_much);
}
