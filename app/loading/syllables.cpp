// Vietnamese letters and syllables.
#include "loading/syllables.h"

#include <algorithm>
#include <set>
#include <string>

namespace bangvang {
namespace {

using Syllables = std::set<std::u32string, std::less<>>;

Syllables split(std::u32string_view list) {
  Syllables words;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(U' '), list.size());
    words.emplace(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return words;
}

// A vowel without its tone, and the tone: 0 none, 1 à, 2 ả, 3 ã, 4 á, 5 ạ.
constexpr std::u32string_view vowels =
    U"aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";

// As people write them in names too: Đắk Lắk, Krông Nô.
const Syllables& beginnings() {
  static const Syllables all =
      split(U"b c ch d đ g gh gi h k kh kr l m n ng ngh nh p ph qu r s t th tr v x");
  return all;
}

const Syllables& rimes() {
  static const Syllables all = split(
      U"a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
      U"e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
      U"o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
      U"ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông "
      U"uôt up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
      U"y ych yên yêm yêng yêt yêu ynh yt");
  return all;
}

bool known(std::u32string_view beginning, std::u32string_view rime) {
  return (beginning.empty() || beginnings().count(beginning) > 0) && rimes().count(rime) > 0;
}

bool possible(std::u32string_view plain) {
  for (std::size_t at = 0; at < std::min<std::size_t>(plain.size(), 4); ++at) {
    if (known(plain.substr(0, at), plain.substr(at))) return true;
  }
  return false;
}

// What ends in c, ch, p or t has the tones of á and ạ only.
bool stopped(std::u32string_view plain) {
  return plain.ends_with(U'c') || plain.ends_with(U"ch") || plain.ends_with(U'p') || plain.ends_with(U't');
}

// ha, Ha, HA; not hA, not HaN.
bool written_as_one(std::u32string_view word) {
  const auto capitals = std::count_if(word.begin(), word.end(), capital_letter);
  return capitals == 0 || static_cast<std::size_t>(capitals) == word.size() || (capitals == 1 && capital_letter(word[0]));
}

}  // namespace

bool letter(char32_t c) { return small_letter(c) || capital_letter(c); }

bool small_letter(char32_t c) {
  if (c < 0x100) return (c >= 'a' && c <= 'z') || (c >= 0xDF && c != 0xF7);
  return c == U'ă' || c == U'đ' || c == U'ĩ' || c == U'ũ' || c == U'ơ' || c == U'ư' ||
         (c >= 0x1EA1 && c <= 0x1EF9 && c % 2 == 1);
}

bool capital_letter(char32_t c) {
  if (c < 0x100) return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
  return small_letter(c + 1) && !small_letter(c);
}

char32_t capital(char32_t c) {
  if (!small_letter(c) || c == 0xDF || c == 0xFF) return c;
  return c < 0x100 ? c - 0x20 : c - 1;
}

char32_t small(char32_t c) {
  if (!capital_letter(c)) return c;
  return c < 0x100 ? c + 0x20 : c + 1;
}

bool possible_syllable(std::u32string_view word) {
  constexpr std::size_t longest = 7;  // nghiêng
  if (word.empty() || word.size() > longest || !written_as_one(word)) return false;
  std::u32string plain;
  std::size_t tone = 0;
  for (const char32_t c : word) {
    const std::size_t at = vowels.find(small(c));
    if (at == vowels.npos) {
      plain += small(c);
      continue;
    }
    plain += vowels[at - at % 6];
    if (at % 6 == 0) continue;
    if (tone != 0) return false;
    tone = at % 6;
  }
  return (!stopped(plain) || tone == 4 || tone == 5) && possible(plain);
}

}  // namespace bangvang
