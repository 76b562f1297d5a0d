// Hidden changes: another ceremony that differs only in what the hall has not shown. What it has shown is worked out here
// anew, from the steps, so that revealed() is not asked about itself.
#pragma once
#include <algorithm>
#include <functional>
#include <set>

#include "scenes/random_ceremony.h"

namespace bangvang {

// What of a ceremony no announced step has to do with; rough on the side of "shown".
struct Hidden {
  const Program& program;
  std::set<std::string> announced;                 // step ids
  std::vector<bool> honours, decisions, recipients, figures, quotes, notices, members;  // true: hidden wholly
  std::vector<std::vector<bool>> rows, photos, figure_rows;
  std::vector<bool> rankings;
  bool leadership = true, handover = true, pledge = true;

  Hidden(const Program& p, const std::set<std::string>& ids) : program(p), announced(ids) {
    const Ceremony& c = p.ceremony;
    honours.assign(c.honours.size(), true), decisions = honours, recipients.assign(c.recipients.size(), true);
    figures.assign(c.figures.size(), true), quotes.assign(c.quotes.size(), true);
    notices.assign(c.notices.size(), true), members.assign(c.members.size(), true);
    rankings.assign(c.rankings.size(), true);
    for (const Ranking& one : c.rankings) rows.emplace_back(one.rows.size(), true);
    for (const Album& one : c.albums) photos.emplace_back(one.photos.size(), true);
    for (const Figures& one : c.figures) figure_rows.emplace_back(one.rows.size(), true);
    for (const std::string& id : ids) see(p.steps[static_cast<std::size_t>(p.index_of(id))]);
  }

 private:
  void see_group(int index, bool names) {
    const Group& group = program.groups[static_cast<std::size_t>(index)];
    honours[static_cast<std::size_t>(group.honour)] = false;
    for (const int one : group.recipients)
      if (names) recipients[static_cast<std::size_t>(one)] = false;
  }
  void see(const Step& step) {
    const auto subject = static_cast<std::size_t>(std::max(0, step.subject));
    switch (step.scene) {
      case SceneKind::decision: decisions[subject] = false; [[fallthrough]];
      case SceneKind::honour: honours[subject] = false; break;
      case SceneKind::flowers:
        if (step.part != StepPart::flowers_to_leaders) see_group(step.subject, false);
        break;
      case SceneKind::batch: see_group(step.subject, true); break;
      case SceneKind::recipient: {
        const auto honour = static_cast<std::size_t>(program.ceremony.recipients[subject].honour);
        recipients[subject] = false;
        see_group(step.group, program.ceremony.honours[honour].layout != HonourLayout::portrait);
        break;
      }
      case SceneKind::ranking:
        rankings[subject] = false;
        for (int i = std::max(step.first, step.revealed_from); i < step.first + step.count; ++i)
          rows[subject][static_cast<std::size_t>(program.standings[subject][static_cast<std::size_t>(i)].row)] = false;
        break;
      case SceneKind::figures:
        figures[subject] = false;
        for (int i = step.first; i < step.first + step.count; ++i) figure_rows[subject][static_cast<std::size_t>(i)] = false;
        break;
      case SceneKind::photos: photos[subject][static_cast<std::size_t>(step.first)] = false; break;
      case SceneKind::quote: quotes[subject] = false; break;
      case SceneKind::notice:
      case SceneKind::countdown: notices[subject] = false; break;
      case SceneKind::members: members.assign(members.size(), false); break;
      case SceneKind::leadership: leadership = false; break;
      case SceneKind::handover: handover = false; break;
      case SceneKind::pledge: pledge = false; break;
      default: break;
    }
  }
};

// Each changes something hidden, or nothing where there is no such thing.
using HiddenChange = std::function<void(Dice&, const Hidden&, Ceremony&)>;

template <class T, class Change>
void change_hidden(Dice& dice, const std::vector<bool>& hidden, std::vector<T>& all, Change change) {
  for (std::size_t i = 0; i < all.size() && i < hidden.size(); ++i)
    if (hidden[i] && dice.one_in(2)) change(all[i]);
}

inline void change_people(Dice& dice, const Hidden& hidden, Ceremony& c) {
  change_hidden(dice, hidden.recipients, c.recipients, [&](Recipient& one) {
    const Recipient was = one;
    one = random_recipient(dice, was.honour);
    one.batch = was.batch;
    if (!dice.one_in(3)) one.id = was.id;
  });
}

inline void swap_people(Dice& dice, const Hidden& hidden, Ceremony& c) {
  std::vector<std::size_t> all;
  for (std::size_t i = 0; i < c.recipients.size() && i < hidden.recipients.size(); ++i)
    if (hidden.recipients[i]) all.push_back(i);
  if (all.size() < 2) return;
  const std::size_t a = dice.pick(all), b = dice.pick(all);
  // Where somebody else has been left out meanwhile, others stand at these places, who may be announced.
  const auto moved = [&](std::size_t i) { return c.recipients[i].id != hidden.program.ceremony.recipients[i].id; };
  if (moved(a) || moved(b)) return;
  if (c.recipients[a].honour == c.recipients[b].honour) std::swap(c.recipients[a], c.recipients[b]);
}

// More people, fewer people; only in an honour of which nothing is known.
inline void count_people(Dice& dice, const Hidden& hidden, Ceremony& c) {
  for (std::size_t honour = 0; honour < c.honours.size(); ++honour) {
    if (!hidden.honours[honour]) continue;
    const auto of = [&](const Recipient& one) { return one.honour == static_cast<int>(honour); };
    if (dice.one_in(2)) c.recipients.push_back(random_recipient(dice, static_cast<int>(honour)));
    else if (const auto last = std::find_if(c.recipients.rbegin(), c.recipients.rend(), of); last != c.recipients.rend())
      c.recipients.erase(std::next(last).base());
  }
}

inline void change_honours(Dice& dice, const Hidden& hidden, Ceremony& c) {
  change_hidden(dice, hidden.honours, c.honours, [&](Honour& one) { one = random_honour(dice); });
  for (std::size_t i = 0; i < c.honours.size(); ++i) {
    c.honours[i].script = dice.maybe("script"), c.honours[i].signer = dice.maybe("signer");
    if (hidden.decisions[i] && !c.honours[i].decision.empty()) c.honours[i].decision = dice.word("decision");
  }
  for (Batch& batch : c.batches) {
    batch.script = dice.maybe("script"), batch.presenters = {{dice.word("presenter"), ""}};
    if (!batch.decision.empty()) batch.decision = dice.word("decision");
  }
}

inline void change_scores(Dice& dice, const Hidden& hidden, Ceremony& c) {
  for (std::size_t i = 0; i < c.rankings.size(); ++i)
    change_hidden(dice, hidden.rows[i], c.rankings[i].rows, [&](RankingRow& row) {
      const Decimal more{dice.upto(400), 2};
      for (auto& score : row.scores) score = score.value_or(Decimal{}) + more;
      if (row.total) row.total = *row.total + more;
    });
}

// Hidden places that were apart share one, or the other way round.
inline void change_ties(Dice& dice, const Hidden& hidden, Ceremony& c) {
  for (std::size_t i = 0; i < c.rankings.size(); ++i) {
    std::vector<std::size_t> all;
    for (std::size_t row = 0; row < c.rankings[i].rows.size(); ++row)
      if (hidden.rows[i][row]) all.push_back(row);
    if (all.size() < 2) continue;
    RankingRow &a = c.rankings[i].rows[dice.pick(all)], &b = c.rankings[i].rows[dice.pick(all)];
    a.scores = b.scores, a.bonus = b.bonus, a.penalty = b.penalty, a.total = b.total;
  }
}

inline void change_places(Dice& dice, const Hidden& hidden, Ceremony& c) {
  for (std::size_t i = 0; i < c.rankings.size(); ++i) {
    change_hidden(dice, hidden.rows[i], c.rankings[i].rows, [&](RankingRow& row) { row.unit = dice.word("unit"); });
    for (RankingRow& row : c.rankings[i].rows) row.nomination = dice.maybe("nomination");
    if (hidden.rankings[i]) c.rankings[i] = random_ranking(dice);
  }
}

inline void change_figures(Dice& dice, const Hidden& hidden, Ceremony& c) {
  for (std::size_t i = 0; i < c.figures.size(); ++i) {
    change_hidden(dice, hidden.figure_rows[i], c.figures[i].rows, [&](Figure& one) { one = random_figure(dice); });
    if (!hidden.figures[i]) continue;
    c.figures[i].title = dice.word("title"), c.figures[i].id = dice.word("figures");
    c.figures[i].rows.push_back(random_figure(dice));
  }
}

inline void change_photos(Dice& dice, const Hidden& hidden, Ceremony& c) {
  for (std::size_t i = 0; i < c.albums.size(); ++i) {
    auto& photos = c.albums[i].photos;
    const auto waits = [&](const Photo& one) { return !one.after.empty() && hidden.announced.count(one.after) == 0; };
    change_hidden(dice, hidden.photos[i], photos, [&](Photo& one) {
      const Photo was = one;
      if (!was.after.empty() && !waits(was)) return;  // out with its caption
      one.caption = dice.maybe("caption");
      if (waits(was)) one.file = dice.maybe("file"), one.credit = dice.maybe("credit"), one.id = dice.word("photo");
    });
    Photo late = random_photo(dice);
    late.after = "nothing:" + late.id;
    if (dice.one_in(2)) photos.push_back(late);
    for (std::size_t at = photos.size(); at-- > 0;) {
      const bool shown = at < hidden.photos[i].size() && !hidden.photos[i][at];
      if (!shown && waits(photos[at]) && dice.one_in(6)) photos.erase(photos.begin() + static_cast<std::ptrdiff_t>(at));
    }
  }
}

inline void change_the_rest(Dice& dice, const Hidden& hidden, Ceremony& c) {
  if (c.leadership && hidden.leadership) {
    c.leadership->head = {dice.word("head"), dice.maybe("person"), ""};
    c.leadership->deputies.resize(static_cast<std::size_t>(dice.upto(3)), {dice.word("deputy"), "", ""});
  }
  if (c.handover && hidden.handover) c.handover->to = dice.word("to"), c.handover->what = dice.word("flag");
  if (c.pledge && hidden.pledge) c.pledge->title = dice.word("pledge");
  change_hidden(dice, hidden.quotes, c.quotes, [&](Quote& one) { one.text = dice.word("text"); });
  change_hidden(dice, hidden.notices, c.notices, [&](Notice& one) { one.title = dice.word("title"); });
  change_hidden(dice, hidden.members, c.members, [&](Member& one) { one.role = dice.any(MemberRole::deputy); });
  for (Member& one : c.members) one.signatory = dice.maybe("signatory");
  for (AgendaItem& one : c.agenda) one.script = dice.maybe("script");
  for (RundownRow& one : c.rundown) one.notes = dice.maybe("notes"), one.script = dice.maybe("script");
  c.settings.reveal_ms = 500 + dice.upto(500);
}

inline const std::vector<HiddenChange>& hidden_changes() {
  static const std::vector<HiddenChange> all{change_people, swap_people,   count_people,   change_honours, change_scores,
                                             change_ties,   change_places, change_figures, change_photos,  change_the_rest};
  return all;
}

}  // namespace bangvang
