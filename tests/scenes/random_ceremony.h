// RandomCeremony: ceremonies of every kind at random, always the same ones: ties, nominations, proxies, waiting photos.
#pragma once
#include <random>
#include <string>
#include <vector>

#include "show/step.h"

namespace bangvang {

class Dice {
 public:
  explicit Dice(unsigned seed) : random_(seed) {}
  int upto(int most) { return most <= 0 ? 0 : static_cast<int>(random_() % static_cast<unsigned>(most + 1)); }
  bool one_in(int n) { return upto(n - 1) == 0; }
  template <class T>
  T& pick(std::vector<T>& all) { return all[static_cast<std::size_t>(upto(static_cast<int>(all.size()) - 1))]; }
  // A word that nothing else says.
  std::string word(const char* kind) { return std::string(kind) + "-" + std::to_string(++words_) + "x" + std::to_string(upto(9999)); }
  std::string maybe(const char* kind) { return one_in(2) ? word(kind) : std::string{}; }
  template <class E>
  E any(E last) { return static_cast<E>(upto(static_cast<int>(last))); }

 private:
  std::mt19937 random_;
  int words_ = 0;
};

inline RankingRow random_row(Dice& dice, std::size_t criteria) {
  RankingRow row;
  row.unit = dice.word("unit");
  for (std::size_t i = 0; i < criteria; ++i) row.scores.push_back(Decimal{10 * dice.upto(12), 1});
  if (dice.one_in(5)) row.bonus = Decimal{dice.upto(4), 0};
  if (dice.one_in(5)) row.penalty = Decimal{dice.upto(4), 0};
  if (dice.one_in(9)) row.total = Decimal{dice.upto(30), 0};
  if (dice.one_in(12)) row.scores.assign(criteria, std::nullopt);
  row.nomination = dice.maybe("nomination");
  return row;
}

inline Ranking random_ranking(Dice& dice) {
  Ranking made;
  made.id = dice.word("ranking"), made.title = dice.word("title");
  for (int i = dice.upto(1); i >= 0; --i) {
    Criterion& one = made.criteria.emplace_back();
    one.name = dice.word("criterion");
    if (dice.one_in(2)) one.maximum = Decimal{20, 0};
    if (dice.one_in(4)) one.weight = Decimal{15, 1};
  }
  for (int i = dice.one_in(3) ? 12 + dice.upto(16) : dice.upto(8); i >= 0; --i)
    made.rows.push_back(random_row(dice, made.criteria.size()));
  made.reveal = dice.any(Reveal::top_3), made.ties = dice.any(Ties::ordinal);
  made.highest_first = !dice.one_in(5);
  if (dice.one_in(3)) made.tie_break = {made.criteria[0].name};
  if (dice.one_in(2)) made.decimals = dice.upto(2);
  if (dice.one_in(2)) made.classes = {{dice.word("class"), Decimal{10, 0}}, {dice.word("class"), Decimal{5, 0}}};
  return made;
}

inline Honour random_honour(Dice& dice) {
  Honour made;
  made.id = dice.word("honour"), made.name = dice.word("name");
  made.kind = dice.any(HonourKind::nominated), made.layout = dice.any(HonourLayout::list);
  made.group = dice.one_in(2) ? 8 : 1 + dice.upto(3);
  if (dice.one_in(3)) made.count = 1 + dice.upto(20);
  made.decision = dice.maybe("decision"), made.date = dice.maybe("date"), made.signer = dice.maybe("signer");
  made.basis = dice.maybe("basis"), made.flowers_by = dice.maybe("giver"), made.script = dice.maybe("script");
  return made;
}

inline Recipient random_recipient(Dice& dice, int honour) {
  Recipient made;
  made.id = dice.word("r"), made.name = dice.word("person"), made.honour = honour;
  made.kind = dice.any(RecipientKind::household);
  made.unit = dice.maybe("unit"), made.position = dice.maybe("position"), made.rank = dice.maybe("rank");
  made.citation = dice.maybe("citation"), made.photo = dice.maybe("photo"), made.salutation = dice.maybe("sal");
  made.received_by = dice.maybe("proxy"), made.say = dice.maybe("say"), made.note = dice.maybe("note");
  made.posthumous = dice.one_in(6), made.no_lobby = dice.one_in(5), made.no_photo = dice.one_in(8);
  made.focus.x = static_cast<float>(dice.upto(100)) / 100;
  return made;
}

inline Figure random_figure(Dice& dice) {
  Figure made;
  made.label = dice.word("label"), made.unit = dice.maybe("unit"), made.change = dice.maybe("change");
  made.value = Decimal{dice.upto(900), 1}, made.value_text = dice.word("value");
  made.previous = dice.maybe("previous"), made.target = dice.maybe("target"), made.note = dice.maybe("note");
  return made;
}

inline Photo random_photo(Dice& dice) {
  Photo made;
  made.id = dice.word("photo"), made.file = dice.one_in(5) ? "" : dice.word("file");
  made.caption = dice.maybe("caption"), made.credit = dice.maybe("credit");
  return made;
}

inline void add_people(Dice& dice, Ceremony& c) {
  for (int honour = 0; honour < static_cast<int>(c.honours.size()); ++honour) {
    std::vector<int> batches{-1};
    for (int i = dice.one_in(3) ? dice.upto(2) : 0; i > 0; --i) {
      Batch& batch = c.batches.emplace_back();
      batch.id = dice.word("batch"), batch.honour = honour, batch.script = dice.maybe("script");
      batch.decision = dice.maybe("decision"), batch.call = dice.any(CallTime::after);
      batch.presenters = {{dice.word("presenter"), dice.maybe("position")}};
      batches.push_back(static_cast<int>(c.batches.size()) - 1);
    }
    for (int i = dice.one_in(6) ? 12 : dice.upto(5); i > 0; --i)
      c.recipients.push_back(random_recipient(dice, honour)), c.recipients.back().batch = dice.pick(batches);
  }
}

inline void add_sayings(Dice& dice, Ceremony& c) {
  for (int i = dice.upto(1); i > 0; --i) c.quotes.push_back({{}, dice.word("quote"), dice.maybe("kicker"), dice.word("text"), ""});
  for (int i = dice.upto(2); i > 0; --i) {
    Notice& notice = c.notices.emplace_back();
    notice.id = dice.word("notice"), notice.title = dice.word("title"), notice.kind = dice.any(NoticeKind::message);
    if (dice.one_in(2)) notice.seconds = dice.upto(900);
  }
  if (dice.one_in(2)) c.pledge.emplace().title = dice.word("pledge");
  if (dice.one_in(2)) {
    c.handover.emplace().what = dice.word("flag");
    c.handover->from = dice.word("from"), c.handover->to = dice.word("to");
  }
  if (dice.one_in(2)) {
    c.leadership.emplace().head.unit = dice.word("head");
    c.leadership->flowers_by = dice.maybe("giver"), c.leadership->year = dice.maybe("year");
    for (int i = dice.upto(2); i > 0; --i) c.leadership->deputies.push_back({dice.word("deputy"), dice.maybe("person"), ""});
  }
}

// What a written run sheet, an agenda row or the lobby may name.
inline std::vector<Reference> references_of(const Ceremony& c) {
  std::vector<Reference> all{{SceneKind::title, ""}, {SceneKind::honour, "*"}, {SceneKind::ranking, "*"},
                             {SceneKind::leadership, ""}, {SceneKind::handover, ""}, {SceneKind::photos, "*"},
                             {SceneKind::members, ""}, {SceneKind::figures, "*"}, {SceneKind::quote, "*"}};
  for (const Honour& one : c.honours) all.push_back({SceneKind::honour, one.id});
  for (const Ranking& one : c.rankings) all.push_back({SceneKind::ranking, one.id});
  for (const Figures& one : c.figures) all.push_back({SceneKind::figures, one.id});
  for (const Album& one : c.albums) all.push_back({SceneKind::photos, one.id});
  return all;
}

inline Ceremony random_ceremony(Dice& dice) {
  Ceremony c;
  c.title = dice.word("title"), c.organizer = dice.maybe("organizer"), c.place = dice.maybe("place");
  for (int i = dice.upto(4); i > 0; --i) {
    AgendaItem& item = c.agenda.emplace_back();
    item.item = dice.word("item"), item.speaker = dice.maybe("speaker"), item.script = dice.maybe("script");
    item.kind = dice.any(AgendaKind::notice);
  }
  for (int i = dice.upto(4); i > 0; --i) {
    Member& member = c.members.emplace_back();
    member.id = dice.word("m"), member.name = dice.word("member"), member.role = dice.any(MemberRole::deputy);
    member.signatory = dice.maybe("signatory");
  }
  for (int i = dice.upto(2); i > 0; --i) c.delegates.emplace_back().name = dice.word("delegate");
  for (int i = dice.upto(2); i > 0; --i) {
    Figures& figures = c.figures.emplace_back();
    figures.id = dice.word("figures"), figures.title = dice.word("title"), figures.chart = dice.any(Chart::table);
    for (int row = dice.upto(9); row >= 0; --row) figures.rows.push_back(random_figure(dice));
  }
  for (int i = dice.upto(2); i > 0; --i) c.rankings.push_back(random_ranking(dice));
  for (int i = dice.upto(3); i > 0; --i) c.honours.push_back(random_honour(dice));
  add_people(dice, c);
  add_sayings(dice, c);
  for (int i = dice.upto(2); i > 0; --i) {
    Album& album = c.albums.emplace_back();
    album.id = dice.word("album");
    for (int photo = dice.upto(4); photo >= 0; --photo) album.photos.push_back(random_photo(dice));
  }
  std::vector<Reference> references = references_of(c);
  for (AgendaItem& item : c.agenda)
    if (dice.one_in(2)) item.shows = {dice.pick(references)};
  if (dice.one_in(3)) {
    for (int i = 4 + dice.upto(6); i > 0; --i) {
      RundownRow& row = c.rundown.emplace_back();
      row.show = dice.pick(references), row.skip = dice.one_in(8);
      row.notes = dice.maybe("notes"), row.script = dice.maybe("script");
    }
  }
  c.lobby.partial = dice.one_in(2);
  if (dice.one_in(2)) {
    c.lobby.scenes = {"announced", "clock"};
    for (int i = dice.upto(3); i > 0; --i) {
      const Reference& one = dice.pick(references);
      c.lobby.scenes.push_back(std::string(name_of(one.scene)) + (one.subject.empty() ? "" : ":" + one.subject));
    }
  }
  std::vector<std::string> ids;
  for (const Step& step : compile(c).steps) ids.push_back(step.id);
  for (Album& album : c.albums)
    for (Photo& photo : album.photos)
      if (dice.one_in(2)) photo.after = dice.pick(ids);
  return c;
}

}  // namespace bangvang
