// Finds the first text that has a character which no font has.
#include "verbs/font_problems.h"

#include <fmt/format.h>

#include <algorithm>

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

class Rows {
 public:
  Rows(std::string_view letter, const std::map<char32_t, Place>& cells, char32_t character) : letter_(letter) {
    if (const auto cell = cells.find(character); cell != cells.end()) cell_ = &cell->second;
  }
  // Where a row has the letter in what the wall shows of it: its cell, if that is the first that has it, else the row.
  template <class... Texts>
  bool has(const Origin& row, const Texts&... texts) {
    if (!((texts.find(letter_) != std::string::npos) || ...)) return false;
    place = row;
    Place beginning = row;
    if (!cell_) return true;
    beginning.column = cell_->column;
    if (beginning == *cell_) place = *cell_;
    return true;
  }
  bool at_cell(const std::string& text) {  // of ceremony.toml, whose own texts have no row
    if (text.find(letter_) == std::string::npos) return false;
    if (cell_) place = *cell_;
    return true;
  }
  Place place;

 private:
  std::string_view letter_;
  const Place* cell_ = nullptr;
};

// The first row that shows the letter, in the order of the tables.
Place place_of(Rows rows, const Ceremony& c) {
  for (const std::string* text : {&c.title, &c.subtitle, &c.organizer, &c.place, &c.date})
    if (rows.at_cell(*text)) return rows.place;
  const auto in = [&rows](const auto& all, auto... members) {
    return std::any_of(all.begin(), all.end(), [&](const auto& one) { return rows.has(one.origin, one.*members...); });
  };
  const bool found =
      in(c.agenda, &AgendaItem::item, &AgendaItem::speaker, &AgendaItem::position, &AgendaItem::unit) ||
      in(c.members, &Member::name, &Member::movement, &Member::signatory, &Member::signatory_position) ||
      in(c.delegates, &Delegate::name, &Delegate::position, &Delegate::unit) ||
      in(c.honours, &Honour::name, &Honour::decision, &Honour::signer, &Honour::basis, &Honour::flowers_by) ||
      in(c.batches, &Batch::decision, &Batch::date, &Batch::signer) ||
      in(c.recipients, &Recipient::salutation, &Recipient::name, &Recipient::rank, &Recipient::position, &Recipient::unit,
         &Recipient::citation, &Recipient::received_by, &Recipient::relation) ||
      in(c.talks, &Talk::title, &Talk::speaker, &Talk::position, &Talk::unit) ||
      in(c.quotes, &Quote::kicker, &Quote::text, &Quote::by) || in(c.notices, &Notice::title, &Notice::text) ||
      std::any_of(c.rankings.begin(), c.rankings.end(), [&](const Ranking& one) {
        return in(one.rows, &RankingRow::unit, &RankingRow::class_name, &RankingRow::nomination);
      }) ||
      std::any_of(c.figures.begin(), c.figures.end(), [&](const Figures& one) {
        return in(one.rows, &Figure::label, &Figure::value_text, &Figure::unit, &Figure::change, &Figure::note);
      }) ||
      std::any_of(c.albums.begin(), c.albums.end(),
                  [&](const Album& one) { return in(one.photos, &Photo::caption, &Photo::credit); });
  return found ? rows.place : Place{};
}

}  // namespace

Problems font_problems(const Ceremony& c, const std::vector<char32_t>& unset, const std::map<char32_t, Place>& cells) {
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
         place_of(Rows(letter, cells, character), c),
         {fmt::format("không phông chữ nào trên máy này có ký tự “{}” ({}) của “{}”: màn hình sẽ thiếu ký tự ấy",
                      letter, code, text),
          fmt::format("no font on this machine has “{}” ({}) of “{}”: the wall leaves it out", letter, code, text)},
         {"gõ lại ký tự ấy, hoặc cài một phông chữ có nó", "type it anew, or install a font that has it"}});
    if (problems.size() == most) break;
  }
  return problems;
}

}  // namespace bangvang
