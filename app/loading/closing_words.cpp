// Closing words: totals and signatures, by how their first words fold.
#include "loading/closing_words.h"

#include <algorithm>
#include <string>

#include "base/folding.h"

namespace bangvang {
namespace {

constexpr std::size_t longest = 400;  // bytes of a cell; longer ones are citations

bool begins(std::string_view text, std::string_view with) { return text.substr(0, with.size()) == with; }

// `text` begins with one of `words`, and they end there.
template <std::size_t Count>
bool begins_with(std::string_view text, const std::string_view (&words)[Count]) {
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) {
    if (!begins(text, word)) return false;
    const char next = text.size() > word.size() ? text[word.size()] : '\0';
    return !((next >= 'a' && next <= 'z') || (next & 0x80));
  });
}

// What may follow “Tổng cộng”: nothing, marks, a number, or “có”, “là”, “số”.
bool ends_total(std::string_view rest) {
  while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
  static constexpr std::string_view words[] = {"co", "la", "so", "danh sach"};
  return rest.empty() || std::string_view(":.,;-=(").find(rest[0]) != std::string_view::npos ||
         (rest[0] >= '0' && rest[0] <= '9') || begins_with(rest, words);
}

// Without marks around it: “- Cộng:” → “cong”.
std::string bare(std::string_view cell) {
  constexpr std::string_view marks = "(*-:.,;)[] ";
  if (cell.empty() || cell.size() > longest) return {};
  const std::string folded = fold(cell);
  const std::size_t begin = folded.find_first_not_of(marks);
  return begin == std::string::npos ? std::string{} : folded.substr(begin, folded.find_last_not_of(marks) + 1 - begin);
}

template <std::size_t Count>
bool is_one_of(const std::string& text, const std::string_view (&words)[Count]) {
  return std::find(std::begin(words), std::end(words), text) != std::end(words);
}

constexpr std::string_view offices[] = {
    "chu tich", "pho chu tich", "giam doc", "pho giam doc", "tong giam doc", "pho tong giam doc", "hieu truong",
    "pho hieu truong", "truong ban", "pho truong ban", "truong phong", "pho truong phong", "thu truong", "bi thu", "pho bi thu",
    "chanh van phong", "cuc truong", "vu truong", "bo truong", "thu tuong", "truong khoi", "khoi truong", "truong cum",
    "cum truong", "ke toan", "ke toan truong", "chi cuc truong", "vien truong", "chu nhiem"};

}  // namespace

bool says_total(std::string_view cell) {
  if (cell.empty() || cell.size() > longest) return false;
  // Long lists are asked row by row: T, C, D or a bracket begins such a cell.
  if (std::string_view("TCDAtcda(*ÁÂẤáâấ").find(cell[0]) == std::string_view::npos) return false;
  std::string folded = fold(cell);
  folded.erase(0, folded.find_first_not_of("(*- "));
  static constexpr std::string_view sure[] = {"tong so", "danh sach nay", "an dinh danh sach", "danh sach gom", "danh sach co"};
  if (begins_with(folded, sure)) return true;
  for (const std::string_view word : {"tong cong", "tong", "cong", "total"}) {
    if (begins(folded, word)) return ends_total(std::string_view(folded).substr(word.size()));
  }
  return false;
}

bool names_total(std::string_view cell) {
  static constexpr std::string_view totals[] = {"tong", "cong", "tong cong", "tong so", "tong chung", "cong chung", "total"};
  return is_one_of(bare(cell), totals);
}

bool names_average(std::string_view cell) {
  std::string text = bare(cell);
  if (begins(text, "diem ")) text.erase(0, 5);
  static constexpr std::string_view averages[] = {"trung binh", "trung binh cong", "trung binh chung", "binh quan", "binh quan chung",
                                                  "tb", "cao nhat", "thap nhat", "average", "mean"};
  return is_one_of(text, averages);
}

bool begins_signature(std::string_view cell) {
  if (cell.empty() || cell.size() > longest) return false;
  const std::string folded = fold(cell);
  // “TM.” alone may begin the name of a firm.
  static constexpr std::string_view on_behalf[] = {"tm.", "t/m", "kt.", "k/t", "tl.", "t/l", "tuq."};
  static constexpr std::string_view bodies[] = {"uy ban", "ubnd", "hoi dong", "ban", "dang uy", "cap uy", "tinh uy", "thanh uy",
                                                "huyen uy", "so", "truong", "bch", "chi bo", "chinh phu", "khoi", "cum"};
  for (const std::string_view mark : on_behalf) {
    if (!begins(folded, mark)) continue;
    const std::string of = trim(folded.substr(mark.size()));
    return begins_with(of, bodies) || names_office(of);
  }
  // “(Ký, ghi rõ họ tên)”, not “(Kỷ niệm …)”.
  static constexpr std::string_view notes[] = {"(ky)", "(ky,", "(ky ten", "(ky ghi", "(ky va", "(da ky", "(chu ky", "(dong dau"};
  if (std::any_of(std::begin(notes), std::end(notes), [&](std::string_view note) { return begins(folded, note); })) return true;
  static constexpr std::string_view marks[] = {"nguoi lap", "nguoi lap bieu", "nguoi lap bang", "nguoi lap danh sach", "lap bieu",
                                               "noi nhan", "thu truong don vi", "thu truong co quan", "nguoi tong hop"};
  return begins(folded, "xac nhan cua ") || std::any_of(std::begin(marks), std::end(marks), [&](std::string_view mark) {
    if (!begins(folded, mark)) return false;
    const std::string rest = trim(folded.substr(mark.size()));
    return rest.empty() || std::string_view(":./(,").find(rest[0]) != std::string_view::npos;
  });
}

bool says_day(std::string_view cell) {
  constexpr std::size_t longest_place = 40;  // bytes, folded
  if (cell.empty() || cell.size() > longest) return false;
  const std::string folded = fold(cell);
  std::size_t day = begins(folded, "ngay ") ? 0 : folded.find(", ngay ");
  if (day == std::string::npos || day > longest_place) return false;
  const std::size_t month = folded.find(" thang ", day);
  const std::size_t year = month == std::string::npos ? month : folded.find(" nam ", month);
  return year != std::string::npos && folded.size() - year <= 12 && month - day <= 20 && year - month <= 16;
}

bool names_office(std::string_view cell) {
  if (cell.empty() || cell.size() > longest) return false;
  return begins_with(fold(cell), offices);
}

bool office_alone(std::string_view cell) {
  if (!names_office(cell)) return false;
  return is_one_of(bare(cell), offices) || cell == upper(cell);
}

}  // namespace bangvang
