// PersonText: where a name ends within its cell, and what follows it.
#include "loading/person_text.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/folding.h"
#include "loading/office_text.h"
#include "loading/table.h"

namespace bangvang {
namespace {

struct Cut {
  std::size_t at = std::string_view::npos, size = 0;
};

// The first comma, semicolon, line break, or dash between spaces.
Cut first_cut(std::string_view text) {
  Cut first;
  for (const std::string_view mark : {",", ";", "\n", " - ", " – ", " — "}) {
    if (const std::size_t at = text.find(mark); at < first.at) first = {at, mark.size()};
  }
  return first;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

std::string joined(const std::vector<std::string>& words, std::size_t from) {
  std::string text;
  for (std::size_t i = from; i < words.size(); ++i) text += (text.empty() ? "" : " ") + words[i];
  return text;
}

// How many words at `from` are one of `phrases`; 0 where none is.
std::size_t phrase_at(const std::vector<std::string>& words, std::size_t from, std::initializer_list<std::string_view> phrases) {
  std::string two = from < words.size() ? fold(words[from]) : "";
  const std::string one = two;
  if (from + 1 < words.size()) two += " " + fold(words[from + 1]);
  if (std::find(phrases.begin(), phrases.end(), two) != phrases.end()) return two == one ? 1 : 2;
  return std::find(phrases.begin(), phrases.end(), one) != phrases.end() ? 1 : 0;
}

std::size_t salutation_at(const std::vector<std::string>& words, std::size_t from) {
  return phrase_at(words, from, {"ong", "ba", "dong chi", "d/c", "anh", "chi", "em", "co", "thay", "cu", "me"});
}

std::size_t rank_at(const std::vector<std::string>& words, std::size_t from) {
  return phrase_at(words, from,
                   {"dai tuong", "thuong tuong", "trung tuong", "thieu tuong", "dai ta", "thuong ta", "trung ta", "thieu ta",
                    "dai uy", "thuong uy", "trung uy", "thieu uy", "thuong si", "trung si", "ha si", "giao su", "tien si",
                    "thac si", "bac si", "ky su", "gs", "pgs", "ts", "ths", "bs", "gs.", "pgs.", "ts.", "ths.", "bs.", "gs.ts",
                    "pgs.ts", "gs.ts.", "pgs.ts.", "nha giao", "nghe si", "nghe nhan"});
}

bool capitalised(const std::string& word) {
  const std::string first(word.substr(0, 1));
  if ((first[0] & 0x80) == 0) return first[0] >= 'A' && first[0] <= 'Z';
  std::size_t size = 1;
  while (size < word.size() && (word[size] & 0xC0) == 0x80) ++size;
  const std::string letter = word.substr(0, size);
  return upper(letter) == letter && fold(letter) != letter;
}

bool like_a_name(const std::vector<std::string>& words, std::size_t from) {
  const std::size_t count = words.size() - from;
  return count >= 2 && count <= 6 && std::all_of(words.begin() + static_cast<std::ptrdiff_t>(from), words.end(), capitalised);
}

}  // namespace

std::optional<PersonText> person_text(std::string_view cell, bool person) {
  const Cut cut = first_cut(cell);
  if (cut.at == std::string_view::npos) return std::nullopt;
  const std::vector<std::string> words = words_of(clean(cell.substr(0, cut.at)));
  PersonText read;
  // “Hộ ông Nguyễn Văn A, thôn 3”
  const std::size_t family = phrase_at(words, 0, {"ho", "gia dinh"});
  const std::size_t home = family > 0 ? family + phrase_at(words, family, {"gia dinh"}) : 0;
  std::size_t at = salutation_at(words, home);
  read.household = home > 0 && at > 0;
  if (home > 0 && at == 0) return std::nullopt;
  at += home;
  if (!read.household && at > 0) read.salutation = words[0] + (at > 1 ? " " + words[1] : "");
  for (std::size_t rank = 0; !read.household && (rank = rank_at(words, at)) > 0; at += rank) {
    for (std::size_t i = at; i < at + rank; ++i) read.rank += (read.rank.empty() ? "" : " ") + words[i];
  }
  if ((at == 0 && !person) || at >= words.size() || !like_a_name(words, at)) return std::nullopt;
  read.name = joined(words, read.household ? 0 : at);
  const std::string_view rest = cell.substr(cut.at + cut.size);
  read.rest = clean(rest);
  if (read.rest.empty()) return std::nullopt;
  OfficeText office = office_text(rest);
  read.position = std::move(office.position);
  read.unit = std::move(office.unit);
  return read;
}

bool addressed(std::string_view cell) {
  const std::vector<std::string> words = words_of(clean(cell.substr(0, first_cut(cell).at)));
  if (words.size() < 3) return false;
  const std::string first = spelling(words[0]), two = first + " " + spelling(words[1]);
  static const std::string mr = spelling("ông"), mrs = spelling("bà"), comrade = spelling("đồng chí"), short_form = spelling("đ/c"), province = spelling("bà rịa");
  const std::size_t from = two == comrade ? 2 : first == mr || first == mrs || first == short_form ? 1 : 0;
  return from > 0 && two != province && like_a_name(words, from);
}

}  // namespace bangvang
