// HeadingCounts: numbers before words for recipients.
#include "loading/heading_counts.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/folding.h"
#include "base/phrases.h"

namespace bangvang {
namespace {

using Texts = std::vector<std::string>;

bool digit(char c) { return c >= '0' && c <= '9'; }

// Folded; “1.200” is one number.
Texts words_of(std::string_view text) {
  Texts words(1);
  const std::string folded = fold(text.substr(0, 1000));
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const char c = folded[i];
    const bool within = c == '.' && i > 0 && i + 1 < folded.size() && digit(folded[i - 1]) && digit(folded[i + 1]);
    if (within) continue;
    if ((c >= 'a' && c <= 'z') || digit(c) || (c & 0x80)) words.back() += c;
    else if (!words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

enum class Who { nobody, collectives, persons, households, units, all };

Who who_at(const Texts& words, std::size_t at, std::size_t& size) {
  struct Name {
    Texts words;
    Who who;
  };
  static const std::vector<Name> names{{{"tap", "the"}, Who::collectives},        {{"ca", "nhan"}, Who::persons},
                                       {{"ho", "gia", "dinh"}, Who::households}, {{"gia", "dinh"}, Who::households},
                                       {{"don", "vi"}, Who::units},              {{"truong", "hop"}, Who::all},
                                       {{"nguoi"}, Who::all},                    {{"dong", "chi"}, Who::persons}};
  for (const Name& name : names) {
    size = name.words.size();
    if (at + size <= words.size() && std::equal(name.words.begin(), name.words.end(), words.begin() + static_cast<std::ptrdiff_t>(at)))
      return name.who;
  }
  size = 0;
  return Who::nobody;
}

// A number that counts: no year, no “đợt 2”.
int number_at(const Texts& words, std::size_t at) {
  const std::string& word = words[at];
  if (word.size() > 5 || word.find_first_not_of("0123456789") != std::string::npos) return 0;
  static const Texts numbered{"nam", "dot", "lan", "thu", "khoi", "cum", "loai", "hang", "quy", "thang", "ngay", "lop"};
  if (at > 0 && std::find(numbered.begin(), numbered.end(), words[at - 1]) != numbered.end()) return 0;
  const int number = std::stoi(word);
  return number >= 1900 && number < 2100 ? 0 : number;
}

std::string said_vi(const HeadingCounts& counts) {
  std::string text;
  const auto put = [&](int count, const char* of) {
    if (count > 0) text += (text.empty() ? "" : ", ") + fmt::format("{} {}", count, of);
  };
  put(counts.collectives, "tập thể");
  put(counts.persons, "cá nhân");
  put(counts.households, "hộ gia đình");
  return text.empty() ? "0" : text;
}

std::string said_en(const HeadingCounts& counts) {
  std::string text;
  const auto put = [&](int count, const char* one, const char* many) {
    if (count > 0) text += (text.empty() ? "" : ", ") + fmt::format("{} {}", count, count == 1 ? one : many);
  };
  put(counts.collectives, "collective", "collectives");
  put(counts.persons, "person", "persons");
  put(counts.households, "household", "households");
  return text.empty() ? "none" : text;
}

}  // namespace

void HeadingCounts::add(RecipientKind kind) {
  ++all;
  if (kind == RecipientKind::collective) ++collectives;
  else if (kind == RecipientKind::household) ++households;
  else ++persons;
}

HeadingCounts counts_in(std::string_view heading, std::string_view honour) {
  const Texts words = words_of(heading);
  const std::string own = fold(honour);
  HeadingCounts counts;
  int units = 0;
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    const int number = number_at(words, at);
    std::size_t size = 0;
    const Who who = number > 0 ? who_at(words, at + 1, size) : Who::nobody;
    if (who == Who::nobody || own.find(words[at] + " " + words[at + 1]) != std::string::npos) continue;
    std::size_t next = at + 1 + size, more = 0;
    if (next < words.size() && words[next] == "va") ++next;
    const bool of_both = who_at(words, next, more) != Who::nobody;  // “05 tập thể, cá nhân”
    if (who == Who::all || of_both) counts.all += number;
    else if (who == Who::units) units += number;
    else if (who == Who::collectives) counts.collectives += number;
    else if (who == Who::persons) counts.persons += number;
    else counts.households += number;
  }
  counts.by_kind = counts.collectives + counts.persons + counts.households > 0;
  if (counts.by_kind) counts.collectives += units;  // “5 đơn vị, 3 cá nhân”
  else if (counts.all == 0) counts.all = units;
  return counts;
}

std::optional<Words> differs(const HeadingCounts& said, const HeadingCounts& rows) {
  if (said.by_kind) {
    if (said.collectives == rows.collectives && said.persons == rows.persons && said.households == rows.households) return std::nullopt;
    return Words{fmt::format("đề mục ghi {}, mà bên dưới có {}", said_vi(said), said_vi(rows)),
                 fmt::format("the heading says {}, but beneath it there are: {}", said_en(said), said_en(rows))};
  }
  if (said.all == 0 || said.all == rows.all) return std::nullopt;
  return say("đề mục ghi {}, mà bên dưới có {} dòng", "the heading says {}, but there are {} rows beneath it", said.all, rows.all);
}

}  // namespace bangvang
