// HeadingWords: headings word by word.
#include "loading/heading_words.h"

#include <algorithm>

#include "base/folding.h"

namespace bangvang {
namespace {

using Texts = std::vector<std::string>;

template <std::size_t Count>
bool one_of(const std::string& word, const char* const (&words)[Count]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// Folded words; brackets and what is in them are off, and “của”, which is written or not.
Texts words_of(std::string_view text) {
  Texts words(1);
  int brackets = 0;
  for (const char c : fold(text.substr(0, 1000))) {
    brackets += c == '(' ? 1 : c == ')' && brackets > 0 ? -1 : 0;
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80);
    if (letter && brackets == 0) words.back() += c;
    else if (!words.back().empty()) words.emplace_back();
  }
  words.erase(std::remove_if(words.begin(), words.end(), [](const std::string& word) { return word.empty() || word == "cua"; }),
              words.end());
  return words;
}

bool stands_at(const Texts& words, std::size_t at, const Texts& part) {
  return at + part.size() <= words.size() && std::equal(part.begin(), part.end(), words.begin() + static_cast<std::ptrdiff_t>(at));
}

// What lists say around the name of an honour or a kind without changing it.
bool filler(const std::string& word) {
  static const char* const words[] = {"danh", "sach", "cac", "nhung", "duoc", "tang", "thuong", "trao", "de", "nghi",
                                      "khen", "xet", "hinh", "thuc", "hieu", "va", "suy", "ton", "truy", "nhan", "cho"};
  return one_of(word, words);
}

// What begins a clause of its own: “… VÌ CÓ THÀNH TÍCH”, “… NĂM 2023”, “… sau đây”.
bool clause(const std::string& word) {
  static const char* const words[] = {"ve", "vi", "trong", "nam", "dot", "giai", "nhan", "theo", "kem", "da", "co", "tu", "tai", "thuoc", "sau"};
  return one_of(word, words);
}

struct KindName {
  Texts words;
  RecipientKind kind;
};
const std::vector<KindName>& kind_names() {
  static const std::vector<KindName> all{{{"tap", "the"}, RecipientKind::collective},
                                         {{"ca", "nhan"}, RecipientKind::person},
                                         {{"ho", "gia", "dinh"}, RecipientKind::household},
                                         {{"gia", "dinh"}, RecipientKind::household},
                                         {{"collective"}, RecipientKind::collective},
                                         {{"collectives"}, RecipientKind::collective},
                                         {{"persons"}, RecipientKind::person},
                                         {{"individuals"}, RecipientKind::person},
                                         {{"households"}, RecipientKind::household}};
  return all;
}

// “05 đơn vị”, “12 tập thể”
bool counted(const std::string& word) {
  static const char* const words[] = {"don", "vi", "nguoi", "truong", "hop"};
  return one_of(word, words);
}

bool counts_at(const Texts& words, std::size_t at) {
  static const char* const kinds[] = {"tap", "ca", "ho", "gia"};
  const bool number = words[at].find_first_not_of("0123456789") == std::string::npos;
  return number && at + 1 < words.size() && (counted(words[at + 1]) || one_of(words[at + 1], kinds));
}

struct Kinds {
  std::optional<RecipientKind> first;
  bool several = false;
};

// Takes the kinds off words [from, to) of a heading, then fillers; what is left but a clause at the end is too much.
bool explained(const Texts& words, std::size_t from, std::size_t to, bool may_end_in_clause, Kinds& kinds) {
  while (from < to) {
    const auto kind = std::find_if(kind_names().begin(), kind_names().end(), [&](const KindName& name) {
      return from + name.words.size() <= to && stands_at(words, from, name.words);
    });
    if (kind != kind_names().end()) {
      kinds.several = kinds.several || (kinds.first && *kinds.first != kind->kind);
      kinds.first = kind->kind;
      from += kind->words.size();
    } else if (filler(words[from])) {
      ++from;
    } else if (counts_at(words, from)) {
      for (++from; from < to && counted(words[from]);) ++from;
    } else {
      return may_end_in_clause && clause(words[from]);
    }
  }
  return true;
}

}  // namespace

HeadingWords::HeadingWords(const std::vector<Honour>& honours) {
  for (std::size_t i = 0; i < honours.size(); ++i) {
    const int honour = static_cast<int>(i);
    if (Texts words = words_of(honours[i].name); !words.empty()) names_.push_back({std::move(words), honour});
    ids_.push_back({words_of(honours[i].id), honour});
  }
  std::stable_sort(names_.begin(), names_.end(), [](const Name& a, const Name& b) { return a.words.size() > b.words.size(); });
}

// The one honour that is named. Nothing where two are; no honour where none is.
std::optional<HeadingWords::Match> HeadingWords::honour_in(const Texts& words) const {
  Match found;
  for (const Name& name : names_) {
    for (std::size_t at = 0; at + name.words.size() <= words.size(); ++at) {
      const bool within = found.honour >= 0 && at >= found.at && at + name.words.size() <= found.at + found.size;
      if (within || !stands_at(words, at, name.words)) continue;
      if (found.honour >= 0 && found.honour != name.honour) return std::nullopt;
      if (found.honour < 0) found = {name.honour, at, name.words.size()};
    }
  }
  return found;
}

std::optional<HeadingWords::Meaning> HeadingWords::find(std::string_view text) const {
  const Texts words = words_of(text);
  if (words.empty()) return std::nullopt;
  for (const Name& id : ids_) {
    if (words == id.words) return Meaning{id.honour, std::nullopt};
  }
  const std::optional<Match> honour = honour_in(words);
  if (!honour) return std::nullopt;
  Kinds kinds;
  const std::size_t after = honour->at + honour->size;
  const bool named = honour->honour >= 0;
  if (named && !explained(words, 0, honour->at, false, kinds)) return std::nullopt;
  const bool short_name = named && honour->size == 1;  // “Cờ” may be “có”
  if (!explained(words, after, words.size(), !short_name, kinds)) return std::nullopt;
  if (!named && !kinds.first) return std::nullopt;
  return Meaning{honour->honour, kinds.several ? std::nullopt : kinds.first};
}

}  // namespace bangvang
