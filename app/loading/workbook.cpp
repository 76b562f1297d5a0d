// read_workbook: what kind of file it is.
#include "loading/workbook.h"

#include "loading/relations.h"

namespace bangvang {
namespace {

Problem unplaced(Words what, Words remedy) { return {Severity::error, {}, std::move(what), std::move(remedy)}; }

// Of an Excel or Word file of before 2007, and of one that a password protects.
constexpr std::string_view compound_file = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

}  // namespace

Result<Workbook> read_workbook(std::string_view bytes, char decimal_mark, Allowance& allowance) {
  if (bytes.starts_with(compound_file))
    return unplaced({"tệp thuộc định dạng cũ (.xls, .doc) hoặc có mật khẩu", "the file is of the old kind (.xls, .doc), or has a password"},
                    {"mở tệp, bỏ mật khẩu nếu có, rồi lưu thành .xlsx (bảng tính) hoặc .docx (văn bản)",
                     "open it, take the password off, and save it as .xlsx (a spreadsheet) or .docx (a document)"});
  if (!bytes.starts_with("PK"))
    return unplaced({"tệp này không phải là bảng tính hay văn bản", "this is neither a spreadsheet nor a document"},
                    {"mở tệp bằng chương trình bảng tính rồi lưu thành .xlsx", "open it in a spreadsheet program and save it as .xlsx"});
  if (allowance.spent()) return too_much_in_folder();
  Result<Archive> archive = Archive::open(bytes, allowance);
  if (!archive) return archive.problem();
  if (archive->has("content.xml")) return read_ods(*archive, decimal_mark);
  std::string main_part;
  if (archive->has("_rels/.rels")) {
    const Result<std::vector<Relation>> relations = relations_of(*archive, "");
    if (!relations) return relations.problem();
    for (const Relation& relation : *relations)
      if (relation.sort == "officeDocument") main_part = relation.part;
  }
  if (main_part.ends_with("workbook.xml")) return read_xlsx(*archive, main_part, decimal_mark);
  if (main_part.ends_with(".xml") && archive->has(main_part) && main_part.find("word/") != std::string::npos)
    return read_docx(*archive, main_part);
  if (main_part.ends_with("workbook.bin"))
    return unplaced({"tệp .xlsb không được đọc", "files of the kind .xlsb are not read"}, {"lưu thành .xlsx", "save it as .xlsx"});
  return damaged_file();
}

}  // namespace bangvang
