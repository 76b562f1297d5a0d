// Random edits: what somebody does to the data of a running show: corrects, adds, removes, moves, exchanges.
#pragma once
#include <algorithm>
#include <utility>

#include "scenes/random_ceremony.h"

namespace bangvang {

// A word that only corrects another: whoever has seen the first may see the second, where the row is still known for the
// same.
using Corrections = std::vector<std::pair<std::string, std::string>>;

inline void correct(Dice& dice, std::string& word, const char* kind, Corrections& corrections) {
  const std::string better = dice.word(kind);
  if (!word.empty()) corrections.emplace_back(word, better);
  word = better;
}

inline void edit_people(Dice& dice, Ceremony& c, Corrections& corrections) {
  if (c.honours.empty()) return;
  const int honour = dice.upto(static_cast<int>(c.honours.size()) - 1);
  if (dice.one_in(3) || c.recipients.empty()) {
    const auto at = c.recipients.begin() + dice.upto(static_cast<int>(c.recipients.size()));
    c.recipients.insert(at, random_recipient(dice, honour));
    return;
  }
  Recipient& one = dice.pick(c.recipients);
  switch (dice.upto(6)) {
    case 0: correct(dice, one.name, "person", corrections); break;
    case 1:
      if (!one.unit.empty()) correct(dice, one.unit, "unit", corrections);
      break;
    case 2: {  // somebody else under the same id
      one.name = dice.word("person");
      one.unit = dice.word("unit");
      break;
    }
    case 3:
      if (!one.citation.empty()) correct(dice, one.citation, "citation", corrections);
      break;
    case 4: c.recipients.erase(c.recipients.begin() + (&one - c.recipients.data())); break;
    case 5: std::swap(one, dice.pick(c.recipients)); break;
    default:
      if (one.batch < 0) one.honour = honour;
  }
}

// Ids that are nothing but line numbers: all of them change when one is put in.
inline void number_people(Ceremony& c) {
  int number = 0;
  for (Recipient& one : c.recipients) one.id = std::to_string(++number);
}

inline void edit_rankings(Dice& dice, Ceremony& c) {
  if (c.rankings.empty()) return;
  Ranking& ranking = dice.pick(c.rankings);
  RankingRow& row = dice.pick(ranking.rows);
  switch (dice.upto(4)) {
    case 0: row.unit = dice.word("unit"); break;
    case 1:
      for (auto& score : row.scores) score = Decimal{10 * dice.upto(12), 1};
      break;
    case 2: ranking.rows.push_back(random_row(dice, ranking.criteria.size())); break;
    case 3: std::swap(row.unit, dice.pick(ranking.rows).unit); break;
    default:
      if (ranking.rows.size() > 1) ranking.rows.erase(ranking.rows.begin() + (&row - ranking.rows.data()));
  }
}

inline void edit_the_rest(Dice& dice, Ceremony& c, Corrections& corrections) {
  switch (dice.upto(8)) {
    case 0:
      if (!c.figures.empty()) dice.pick(c.figures).rows.push_back(random_figure(dice));
      break;
    case 1:
      if (!c.figures.empty()) dice.pick(dice.pick(c.figures).rows).label = dice.word("label");
      break;
    case 2:
      if (!c.figures.empty()) correct(dice, dice.pick(dice.pick(c.figures).rows).value_text, "value", corrections);
      break;
    case 3:
      if (!c.quotes.empty()) dice.pick(c.quotes).text = dice.word("text");
      break;
    case 4:
      if (c.leadership) (dice.one_in(2) ? c.leadership->head.unit : c.leadership->deputies.emplace_back().unit) = dice.word("head");
      break;
    case 5:
      if (c.handover) c.handover->to = dice.word("to");
      break;
    case 6:
      if (!c.honours.empty()) correct(dice, dice.pick(c.honours).name, "name", corrections);
      break;
    case 7:
      if (!c.albums.empty()) {
        Photo late = random_photo(dice);
        late.after = "nothing:" + late.id;
        Album& album = dice.pick(c.albums);
        album.photos.insert(album.photos.begin() + dice.upto(static_cast<int>(album.photos.size())), late);
      }
      break;
    default: c.lobby.partial = !c.lobby.partial;
  }
}

inline Ceremony edited(Dice& dice, Ceremony c, Corrections& corrections) {
  for (int i = dice.upto(3); i >= 0; --i) {
    switch (dice.upto(2)) {
      case 0: edit_people(dice, c, corrections); break;
      case 1: edit_rankings(dice, c); break;
      default: edit_the_rest(dice, c, corrections);
    }
  }
  return c;
}

}  // namespace bangvang
