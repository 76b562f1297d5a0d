// RecipientName: the cells of name, form of address, office and unit.
#include "loading/recipient_name.h"

#include <algorithm>
#include <utility>

#include "base/phrases.h"
#include "loading/closing_words.h"
#include "loading/loading.h"
#include "loading/office_text.h"
#include "loading/person_text.h"
#include "loading/recipient_columns.h"
#include "loading/row_name.h"

namespace bangvang {

using namespace recipient_column;

namespace {

// “Ông” and “Bà” as columns: the name stands beneath one of them, or a mark beside the name.
void read_addressed(Row& row, Recipient& recipient) {
  if (row.empty(mr) && row.empty(mrs)) return;
  if (!row.empty(mr) && !row.empty(mrs)) {
    row.error(mrs, {"cả cột “Ông” và cột “Bà” đều có nội dung", "both columns, “Ông” and “Bà”, are filled in"},
              {"để trống một cột", "leave one of them empty"});
    return;
  }
  static const Choices<bool> marks{{true, {"x", "1", "✓", "✔", "+"}}};
  const int column = row.empty(mr) ? mrs : mr;
  const std::string said = row.text(column);
  recipient.salutation = column == mr ? "Ông" : "Bà";
  if (marks.find(said)) return;
  if (!recipient.name.empty())
    row.error(column, say("cột này ghi {}, mà dòng đã có tên", "this column says {}, but the row has a name already", quoted(said)),
              {"ghi “x”, hoặc để tên ở một cột", "write “x”, or keep the name in one column"});
  recipient.name = said;
}

}  // namespace

void read_name(Row& row, Recipient& recipient) {
  if (!row.empty(name)) recipient.name = row.text(name);
  const std::string family = row.text(family_name);
  if (!family.empty()) recipient.name = recipient.name.empty() ? family : family + " " + recipient.name;
  read_addressed(row, recipient);
  if (recipient.name.empty())
    row.error(name, {"thiếu tên", "the name is empty"},
              {"ghi họ và tên hoặc xóa dòng", "write the name or remove the row"});
  else check_name(row, name, recipient.name);
}

void read_office(const Row& row, Recipient& recipient) {
  OfficeText read = office_text(row.raw_of(office));
  if (recipient.position.empty()) recipient.position = std::move(read.position);
  if (recipient.unit.empty()) recipient.unit = std::move(read.unit);
}

NameHeader name_header(const std::string& title) {
  const auto says = [&](std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return folded_contains(title, word); });
  };
  NameHeader header;
  header.collectives = says({"tap the"}) && !says({"ca nhan", "ho ten", "ho va ten"});
  header.unit = says({"don vi", "cong tac", "co quan", "dia chi"});
  header.office = says({"chuc vu", "chuc danh"});
  return header;
}

void take_apart(const Row& row, int from, const NameHeader& header, bool person, bool kind_open, Recipient& recipient) {
  if (!recipient.position.empty() && !recipient.unit.empty()) return;
  auto read = person_text(row.raw_of(from), person || header.office || header.unit);
  if (!read) {
    if (header.office && row.raw_of(from).find_first_of(",;\n") != std::string_view::npos)
      row.warning(from, say("không tách được {} ra tên, chức vụ, đơn vị; cả ô được đọc là tên",
                            "{} cannot be taken apart into name, position and unit; all of it is read as the name", quoted(recipient.name)),
                  {"ghi như “Nguyễn Văn A, Phó Giám đốc, Sở Y tế”, hoặc chia thành các cột",
                   "write it like “Nguyễn Văn A, Phó Giám đốc, Sở Y tế”, or give each a column of its own"});
    return;
  }
  if (header.unit && !header.office && read->unit.empty() && !names_office(read->rest)) std::swap(read->unit, read->position);
  recipient.name = read->name;
  if (recipient.salutation.empty()) recipient.salutation = read->salutation;
  if (recipient.rank.empty()) recipient.rank = read->rank;
  const bool no_position = recipient.position.empty(), no_unit = recipient.unit.empty();
  if (no_position) recipient.position = no_unit ? read->position : read->rest;
  if (no_unit) recipient.unit = no_position ? read->unit : read->rest;
  if (read->household && kind_open) recipient.kind = RecipientKind::household;
}

}  // namespace bangvang
