// SheetNames: the names, and how they are found among other words.
#include "loading/sheet_names.h"

#include <algorithm>

#include "base/folding.h"

namespace bangvang {
namespace {

using NameWords = std::vector<std::string>;

struct Name {
  NameWords words;  // folded
  std::string table;
  bool sure = true;
};

NameWords split(std::string_view name) {
  NameWords words{""};
  for (const char c : name) {
    if (std::string_view(" -_.:;,()[]\"'").find(c) == std::string_view::npos) words.back() += c;
    else if (!words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

const std::vector<Name>& names() {
  static const std::vector<Name> all = [] {
    struct Group {
      const char* table;
      bool sure;
      std::vector<const char*> names;
    };
    const std::vector<Group> groups{
        {"agenda", true, {"chuong trinh", "agenda", "programme", "program"}},
        {"members", true, {"don vi thanh vien", "thanh vien", "members", "danh sach don vi", "danh sach thanh vien"}},
        {"delegates", true, {"dai bieu", "delegates", "danh sach dai bieu", "khach moi"}},
        {"honours", true, {"danh hieu", "hinh thuc khen thuong", "honours", "honors"}},
        {"batches", true, {"dot trao", "batches"}},
        {"recipients", true, {"recipients", "danh sach khen thuong", "danh sach tap the", "danh sach ca nhan", "nguoi nhan"}},
        {"rankings", true, {"xep hang", "cham diem", "bang diem", "ranking", "rankings"}},
        {"figures", true, {"chi tieu", "so lieu", "figures"}},
        {"photos", true, {"anh", "photos", "album"}},
        {"rundown", true, {"trinh tu chieu", "kich ban", "rundown"}},
        {"guide", true, {"huong dan", "guide"}},
        {"recipients", false, {"danh sach", "tap the", "ca nhan", "ho gia dinh", "khen thuong", "bang khen", "giay khen", "co thi dua"}}};
    std::vector<Name> made;
    for (const Group& group : groups)
      for (const char* const name : group.names) made.push_back({split(name), group.table, group.sure});
    return made;
  }();
  return all;
}

// The folded “ảnh” is the first word of “Anh hùng”, too.
bool hero(const NameWords& folded, std::size_t at) { return folded[at] == "anh" && at + 1 < folded.size() && folded[at + 1] == "hung"; }

// "1", "IV", "b": what counts the sheets.
bool counts(const std::string& word) {
  return word.size() <= 4 && (word.size() == 1 || std::all_of(word.begin(), word.end(), [](char c) {
           return (c >= '0' && c <= '9') || c == 'i' || c == 'v' || c == 'x';
         }));
}

}  // namespace

std::optional<SheetMeaning> meaning_of_sheet(std::string_view name) {
  const NameWords words = split(name);
  NameWords folded;
  for (const std::string& word : words) folded.push_back(fold(word));
  const std::size_t start = folded.size() > 1 && counts(folded[0]) ? 1 : 0;
  const Name* best = nullptr;
  std::size_t best_at = 0;
  for (const Name& one : names()) {
    const auto found = std::search(folded.begin(), folded.end(), one.words.begin(), one.words.end());
    const auto at = static_cast<std::size_t>(found - folded.begin());
    if (found == folded.end() || hero(folded, at) || (one.table == "photos" && at > start)) continue;
    const bool better = !best || (one.sure != best->sure ? one.sure
                                  : at != best_at        ? at < best_at
                                                         : one.words.size() > best->words.size());
    if (better) best = &one, best_at = at;
  }
  if (!best) return std::nullopt;
  SheetMeaning meaning{best->table, best->sure, ""};
  for (std::size_t i = best_at + best->words.size(); i < words.size(); ++i) meaning.rest += (meaning.rest.empty() ? "" : " ") + words[i];
  return meaning;
}

const std::vector<std::string>& sheet_names() {
  static const std::vector<std::string> all{"Chương trình", "Đơn vị thành viên", "Đại biểu", "Danh hiệu", "Đợt trao", "Danh sách khen thưởng",
                                            "Xếp hạng", "Chỉ tiêu", "Ảnh", "Trình tự chiếu", "Hướng dẫn"};
  return all;
}

}  // namespace bangvang
