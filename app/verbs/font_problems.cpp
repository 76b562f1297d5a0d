// Finds the first text that has a character which no font has.
#include "verbs/font_problems.h"

#include <fmt/format.h>

#include <initializer_list>

#include "verbs/texts_of.h"

namespace bangvang {

namespace {

constexpr std::size_t most = 20;  // a whole script without a font is one matter, not five hundred

std::string in_utf8(char32_t c) {
  const auto byte = [](char32_t bits) { return static_cast<char>(bits); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xc0 | c >> 6), byte(0x80 | (c & 63))};
  if (c < 0x10000) return {byte(0xe0 | c >> 12), byte(0x80 | (c >> 6 & 63)), byte(0x80 | (c & 63))};
  return {byte(0xf0 | c >> 18), byte(0x80 | (c >> 12 & 63)), byte(0x80 | (c >> 6 & 63)), byte(0x80 | (c & 63))};
}

std::string line_around(const std::string& text, std::size_t at) {
  const std::size_t before = text.rfind('\n', at), after = text.find('\n', at);
  const std::size_t from = before == std::string::npos ? 0 : before + 1;
  return text.substr(from, after == std::string::npos ? after : after - from);
}

// The first row of the long tables that has the letter.
Place place_of(const std::string& letter, const Ceremony& c) {
  const auto in = [&](std::initializer_list<const std::string*> texts) {
    for (const std::string* text : texts)
      if (text->find(letter) != std::string::npos) return true;
    return false;
  };
  for (const AgendaItem& a : c.agenda)
    if (in({&a.item, &a.speaker, &a.position, &a.unit})) return a.origin;
  for (const Member& m : c.members)
    if (in({&m.name, &m.movement, &m.signatory, &m.signatory_position})) return m.origin;
  for (const Delegate& d : c.delegates)
    if (in({&d.name, &d.position, &d.unit})) return d.origin;
  for (const Honour& h : c.honours)
    if (in({&h.name, &h.decision, &h.signer, &h.basis})) return h.origin;
  for (const Recipient& r : c.recipients)
    if (in({&r.salutation, &r.name, &r.rank, &r.position, &r.unit, &r.citation, &r.received_by})) return r.origin;
  return {};
}

}  // namespace

Problems font_problems(const Ceremony& c, const std::vector<char32_t>& unset) {
  Problems problems;
  if (unset.empty()) return problems;
  const std::string all = texts_of(c).front();
  for (const char32_t character : unset) {
    const std::string letter = in_utf8(character);
    const std::size_t at = all.find(letter);
    if (at == std::string::npos) continue;
    const std::string text = line_around(all, at), code = fmt::format("U+{:04X}", static_cast<unsigned>(character));
    problems.push_back(
        {Severity::warning,
         place_of(letter, c),
         {fmt::format("không phông chữ nào trên máy này có ký tự “{}” ({}) của “{}”: màn hình sẽ thiếu ký tự ấy",
                      letter, code, text),
          fmt::format("no font on this machine has “{}” ({}) of “{}”: the wall leaves it out", letter, code, text)},
         {"gõ lại ký tự ấy, hoặc cài một phông chữ có nó", "type it anew, or install a font that has it"}});
    if (problems.size() == most) break;
  }
  return problems;
}

}  // namespace bangvang
