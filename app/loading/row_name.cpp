// RowName: marks and words that hold a place open, offices of a signature, and rows that may be headings.
#include "loading/row_name.h"

#include <algorithm>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/closing_words.h"

namespace bangvang {
namespace {

// Digits are none; letters of other scripts are.
bool has_letter(std::string text) {
  for (const std::string_view mark : {"–", "—", "…", "•", "·", "？", "“", "”", "×", "✓", "✔"}) {
    for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos;) text.erase(at, mark.size());
  }
  return std::any_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80); });
}

}  // namespace

bool names_nobody(const std::string& name) {
  constexpr std::size_t longest = 60;  // bytes
  if (name.empty() || name.size() > longest) return false;
  if (name == "x" || !has_letter(name)) return true;
  constexpr std::string_view marks = "()[]<>?.,:;-/* ";
  const std::size_t begin = name.find_first_not_of(marks);
  if (begin == std::string::npos) return true;
  const std::string said = name.substr(begin, name.find_last_not_of(marks) + 1 - begin), words = fold(said);
  static const std::string none = spelling("không có");  // folded it may be a name, Khổng Cơ
  if (spelling(said) == none) return true;
  static constexpr std::string_view open[] = {"chua co",  "chua co ten", "chua ro",         "chua biet",    "chua xac dinh",
                                              "bo sung sau", "se bo sung", "cap nhat sau", "dang cap nhat", "xx", "xxx", "n/a", "tba", "tbc", "tbd"};
  return std::find(std::begin(open), std::end(open), words) != std::end(open);
}

void check_name(Row& row, int column, const std::string& name) {
  if (names_nobody(name)) {
    row.error(column, say("{} không phải là tên", "{} is no name", quoted(name)),
              {"ghi tên; chưa biết tên thì xóa dòng", "write the name; where it is not known yet, remove the row"});
  } else if (row.one_cell() && office_alone(name)) {
    row.error(column, say("{} là chức vụ, không phải tên", "{} is an office, no name", quoted(name)),
              {"nếu từ đây là phần ký tên thì xóa từ dòng này trở xuống; nếu không, ghi tên",
               "if the signature begins here, remove it from this row on; else write the name"});
  } else if (row.one_cell() && row.unnumbered()) {
    row.error(column,
              say("dòng này chỉ có {}, không có số thứ tự như các dòng khác, nên không rõ có thuộc danh sách hay không",
                  "this row has nothing but {}, and no number as others have: whether it belongs to the list is not plain", quoted(name)),
              {"ghi số thứ tự nếu thuộc danh sách; nếu không, xóa dòng", "number it if it belongs to the list; else remove the row"});
  }
}

}  // namespace bangvang
