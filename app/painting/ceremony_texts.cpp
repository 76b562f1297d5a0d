// Collects the texts of a ceremony, table by table.
#include "painting/ceremony_texts.h"

#include <initializer_list>

namespace bangvang {
namespace {

struct Texts {
  std::string all;
  void add(std::initializer_list<std::string_view> texts) {
    for (const std::string_view text : texts) {
      all += text;
      all += '\n';
    }
  }
};

void add_people(Texts& to, const Ceremony& c) {
  for (const auto& a : c.agenda) to.add({a.time, a.item, a.speaker, a.position, a.unit});
  for (const auto& m : c.members) to.add({m.name, m.movement, m.signatory, m.signatory_position});
  for (const auto& d : c.delegates) to.add({d.name, d.position, d.unit});
  for (const auto& h : c.honours) to.add({h.name, h.decision, h.date, h.signer, h.basis, h.flowers_by});
  for (const auto& b : c.batches) {
    to.add({b.id, b.decision, b.date, b.signer});
    for (const auto& p : b.presenters) to.add({p.name, p.position});
  }
  for (const auto& r : c.recipients) {
    to.add({r.salutation, r.name, r.rank, r.position, r.unit, r.citation, r.received_by, r.relation, r.say});
  }
}

void add_numbers(Texts& to, const Ceremony& c) {
  for (const auto& ranking : c.rankings) {
    to.add({ranking.title});
    for (const auto& criterion : ranking.criteria) to.add({criterion.name});
    for (const auto& grade : ranking.classes) to.add({grade.name});
    for (const auto& row : ranking.rows) to.add({row.unit, row.class_name, row.nomination});
  }
  for (const auto& figures : c.figures) {
    to.add({figures.title, figures.average_text, figures.value_title, figures.beside_title});
    for (const auto& f : figures.rows) {
      to.add({f.label, f.qualifier, f.value_text, f.unit, f.change, f.previous, f.target, f.beside_text, f.note});
    }
  }
}

void add_words(Texts& to, const Ceremony& c) {
  for (const auto& t : c.talks) to.add({t.title, t.speaker, t.position, t.unit});
  for (const auto& q : c.quotes) to.add({q.kicker, q.text, q.by});
  for (const auto& n : c.notices) to.add({n.title, n.text});
  if (c.pledge) to.add({c.pledge->title, c.pledge->text});
  if (c.handover) to.add({c.handover->what, c.handover->from, c.handover->to, c.handover->year});
  if (c.leadership) {
    const Leader& head = c.leadership->head;
    to.add({c.leadership->year, c.leadership->flowers_by, head.unit, head.person, head.position});
    for (const auto& d : c.leadership->deputies) to.add({d.unit, d.person, d.position});
  }
  for (const auto& album : c.albums) {
    to.add({album.title});
    for (const auto& photo : album.photos) to.add({photo.caption, photo.credit});
  }
  for (const auto& row : c.rundown) to.add({row.cue, row.title});
}

}  // namespace

std::vector<std::string> texts_of(const Ceremony& c) {
  Texts texts;
  texts.add({c.title, c.subtitle, c.organizer, c.place, c.date, c.motto});
  add_people(texts, c);
  add_numbers(texts, c);
  add_words(texts, c);
  return {std::move(texts.all)};
}

}  // namespace bangvang
