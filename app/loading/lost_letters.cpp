// lost_letters: by where in a word the mark stands.
#include "loading/lost_letters.h"

#include <algorithm>
#include <set>
#include <vector>

#include "base/folding.h"
#include "loading/syllables.h"

namespace bangvang {
namespace {

bool blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

// An address, a file, a tag: marks have a meaning there.
bool technical(std::string_view word) {
  return word.find_first_of("/\\@=&#<>") != word.npos || word.substr(0, 4) == "www.";
}

bool vowel(char32_t c) {
  constexpr std::u32string_view plain = U"aeiouyAEIOUY";
  return c >= 0x80 || plain.find(c) != plain.npos;
}

// Of code points beside a question mark: Nguy?n, ?inh, NGUY?N, Th?; not ai?, không?Vì, GDP?, km?
bool lost_at(const std::vector<char32_t>& word, std::size_t at) {
  const char32_t before = at > 0 ? word[at - 1] : 0, after = at + 1 < word.size() ? word[at + 1] : 0;
  const auto is = [&](auto test) { return std::any_of(word.begin(), word.end(), test); };
  if (small_letter(after)) return true;
  if (capital_letter(after)) return !is(small_letter) && (capital_letter(before) || before == U'?');
  const bool ends_word = after == 0 || after == U',' || after == U'?';
  return ends_word && small_letter(before) && capital_letter(word[0]) && !is(vowel);
}

// Parts that can be words by themselves are joined: ke_hoach, Ha_Noi. Nguy_n, Ho_ng, Tho_i have one that cannot.
bool joined(const std::vector<char32_t>& word) {
  bool has_vowel = false, name = capital_letter(word[0]);
  std::size_t letters = 0;
  const auto possible = [&] { return has_vowel && (!name || letters > 1); };
  for (const char32_t c : word) {
    if (c == U'_') {
      if (letters > 0 && !possible()) return false;
      has_vowel = false;
      letters = 0;
    }
    has_vowel = has_vowel || vowel(c);
    letters += letter(c);
  }
  return letters == 0 || possible();
}

bool lost(std::string_view text) {
  if (text.find("\uFFFD") != text.npos) return true;
  if (technical(text)) return false;
  const std::vector<char32_t> word = code_points(text);
  for (std::size_t at = 0; at < word.size(); ++at) {
    if (word[at] == U'?' && lost_at(word, at)) return true;
    const bool within = at > 0 && at + 1 < word.size() && letter(word[at - 1]) && letter(word[at + 1]);
    if (word[at] == U'_' && within && !joined(word)) return true;
  }
  return false;
}

}  // namespace

std::string_view lost_letters(std::string_view text) {
  if (text.find_first_of("?_\xEF") == text.npos) return {};
  while (!text.empty()) {
    const auto* const stop = std::find_if(text.begin(), text.end(), blank);
    const auto end = static_cast<std::size_t>(stop - text.begin());
    const std::string_view word = text.substr(0, end);
    if (lost(word)) return word;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return {};
}

bool seen_by_people(std::string_view column) {
  static const std::set<std::string_view> all{
      "basis",       "by",         "caption",  "citation",  "credit",   "deputy_person",      "deputy_position", "family_name",
      "flowers_by",  "head_person", "head_position", "item", "kicker",  "motto",              "movement",        "mr",  "mrs", "name",
      "organizer",   "place",      "position", "presenters", "rank",    "received_by",        "relation",        "salutation",
      "say",         "script",     "signatory", "signatory_position",   "signer",             "speaker",         "subtitle",
      "text",        "title",      "unit",     "what"};
  return all.count(column) > 0;
}

}  // namespace bangvang
