// VNI → letters and combining marks.
#include "loading/code_pages.h"
#include "loading/legacy.h"
#include "loading/syllables.h"

namespace bangvang {
namespace {

struct Sign {
  char32_t sign;             // small; its capital means the same
  std::u32string_view after; // the letters it goes with, before the change below
  std::u32string_view marks;
};

constexpr std::u32string_view any = U"aeouyôö";
constexpr Sign signs[] = {
    {U'ø', any, U"\u0300"},          {U'û', any, U"\u0309"},          {U'õ', any, U"\u0303"},
    {U'ù', any, U"\u0301"},          {U'ï', any, U"\u0323"},          {U'â', U"aeo", U"\u0302"},
    {U'à', U"aeo", U"\u0302\u0300"}, {U'å', U"aeo", U"\u0302\u0309"}, {U'ã', U"aeo", U"\u0302\u0303"},
    {U'á', U"aeo", U"\u0302\u0301"}, {U'ä', U"aeo", U"\u0302\u0323"}, {U'ê', U"a", U"\u0306"},
    {U'è', U"a", U"\u0306\u0300"},   {U'ú', U"a", U"\u0306\u0309"},   {U'ü', U"a", U"\u0306\u0303"},
    {U'é', U"a", U"\u0306\u0301"},   {U'ë', U"a", U"\u0306\u0323"},
};

constexpr std::u32string_view alone = U"ñôöíìæóòî";
constexpr std::u32string_view alone_means = U"đơưíìỉĩịỵ";

const Sign* sign_of(char32_t c, char32_t before) {
  for (const Sign& one : signs) {
    if (one.sign == small(c) && one.after.find(small(before)) != one.after.npos) return &one;
  }
  return nullptr;
}

}  // namespace

std::u32string vni_letters(std::string_view bytes) {
  std::u32string letters;
  char32_t before = 0;  // as written; 0 after a sign
  for (const char byte : bytes) {
    const char32_t c = windows1252[static_cast<unsigned char>(byte)];
    if (const Sign* sign = before ? sign_of(c, before) : nullptr) {
      letters += sign->marks;
      before = 0;
      continue;
    }
    before = c;
    const std::size_t at = alone.find(small(c));
    if (at == alone.npos) letters += c;
    else letters += small_letter(c) ? alone_means[at] : capital(alone_means[at]);
  }
  return letters;
}

}  // namespace bangvang
