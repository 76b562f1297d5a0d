// All that a ceremony may put on the wall: one long text, since only its characters matter.
#include "verbs/texts_of.h"

namespace bangvang {

namespace {

class Collected {
 public:
  template <class... Texts>
  void add(const Texts&... texts) {
    ((all_ += texts, all_ += '\n'), ...);
  }
  std::string take() { return std::move(all_); }

 private:
  std::string all_;
};

void add_people(Collected& all, const Ceremony& c) {
  for (const AgendaItem& a : c.agenda) all.add(a.time, a.item, a.speaker, a.position, a.unit);
  for (const Member& m : c.members) all.add(m.name, m.movement, m.signatory, m.signatory_position);
  for (const Delegate& d : c.delegates) all.add(d.name, d.position, d.unit);
  for (const Talk& t : c.talks) all.add(t.title, t.speaker, t.position, t.unit);
  if (c.pledge) all.add(c.pledge->title, c.pledge->text);
  if (c.handover) all.add(c.handover->what, c.handover->from, c.handover->to, c.handover->year);
  if (!c.leadership) return;
  all.add(c.leadership->year, c.leadership->flowers_by, c.leadership->head.unit, c.leadership->head.person,
          c.leadership->head.position);
  for (const Leader& l : c.leadership->deputies) all.add(l.unit, l.person, l.position);
}

void add_honours(Collected& all, const Ceremony& c) {
  for (const Honour& h : c.honours) all.add(h.name, h.decision, h.date, h.signer, h.basis, h.flowers_by);
  for (const Batch& b : c.batches) {
    all.add(b.decision, b.date, b.signer);
    for (const Presenter& p : b.presenters) all.add(p.name, p.position);
  }
  for (const Recipient& r : c.recipients)
    all.add(r.salutation, r.name, r.rank, r.position, r.unit, r.citation, r.received_by, r.relation);
}

void add_results(Collected& all, const Ceremony& c) {
  for (const Ranking& r : c.rankings) {
    all.add(r.title);
    for (const Criterion& one : r.criteria) all.add(one.name);
    for (const ScoreClass& one : r.classes) all.add(one.name);
    for (const RankingRow& row : r.rows) all.add(row.unit, row.class_name, row.nomination);
  }
  for (const Figures& f : c.figures) {
    all.add(f.title, f.average_text, f.value_title, f.beside_title);
    for (const Figure& one : f.rows)
      all.add(one.label, one.qualifier, one.value_text, one.unit, one.change, one.previous, one.target, one.beside_text,
              one.note);
  }
}

}  // namespace

std::vector<std::string> texts_of(const Ceremony& c) {
  Collected all;
  all.add(c.title, c.subtitle, c.organizer, c.place, c.date, c.motto);
  add_people(all, c);
  add_honours(all, c);
  add_results(all, c);
  for (const Quote& q : c.quotes) all.add(q.kicker, q.text, q.by);
  for (const Notice& n : c.notices) all.add(n.title, n.text);
  for (const Album& a : c.albums) {
    all.add(a.title);
    for (const Photo& p : a.photos) all.add(p.caption, p.credit);
  }
  for (const RundownRow& r : c.rundown) all.add(r.title);
  return {all.take()};
}

}  // namespace bangvang
