// Content: a checksum over what a step names, counts and is drawn with. Whoever draws more of the ceremony adds it here.
#include "show/content.h"

#include <cmath>
#include <string_view>
#include <type_traits>

#include "show/run_sheet.h"

namespace bangvang {
namespace {

class Sum {
 public:
  explicit Sum(const Program& program) : program_(program), ceremony_(program.ceremony) {}

  void add(const std::string& text) {
    for (const char letter : text) mix(static_cast<unsigned char>(letter));
    mix(256);  // where one text ends
  }
  void add(float number) { mix(static_cast<std::uint64_t>(std::lround(number * 10'000))); }
  void add(const Decimal& number) { mix(static_cast<std::uint64_t>(number.units)), mix(static_cast<std::uint64_t>(number.scale)); }
  void add(const Focus& focus) { all(focus.x, focus.y); }
  template <class T>
  void add(const std::optional<T>& value) {
    mix(value ? 1 : 2);
    if (value) add(*value);
  }
  template <class T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
  void add(T number) {
    mix(static_cast<std::uint64_t>(number) + 1000);
  }
  template <class... T>
  void all(const T&... values) {
    (add(values), ...);
  }

  // What every picture is drawn with.
  void ground() {
    all(ceremony_.title, ceremony_.organizer, ceremony_.language, ceremony_.theme);
    const auto hall = ceremony_.outputs.find("hall");
    if (hall == ceremony_.outputs.end()) return;
    const Insets& safe = hall->second.safe;
    all(hall->second.theme, safe.top, safe.right, safe.bottom, safe.left);
  }
  void step(const Step& one) {
    all(one.scene, one.part, one.first, one.count, one.page, one.pages, one.revealed_from, one.fresh_to, one.signed_count);
  }
  void item(const AgendaItem& one) { all(one.time, one.item, one.speaker, one.position, one.unit, one.kind); }
  void agenda(const Step& step) {
    add(step.agenda);
    for (const AgendaItem& one : ceremony_.agenda) item(one);
  }
  void members() {
    add(ceremony_.members_count);
    for (const Member& one : ceremony_.members)
      all(one.name, one.emblem, one.role, one.movement, one.signatory, one.signatory_position);
  }
  void person(int index) {
    const Recipient& one = at(ceremony_.recipients, index);
    all(one.id, one.salutation, one.rank, one.name, one.position, one.unit, one.citation, one.photo, one.received_by, one.relation,
        one.focus, one.kind, one.posthumous, one.absent);
  }
  void batch(int index) {
    if (index < 0) return add(-1);
    const Batch& one = at(ceremony_.batches, index);
    all(one.decision, one.date, one.signer);
    for (const Presenter& who : one.presenters) all(who.name, who.position);
  }
  void honour(int index) {
    const Honour& one = at(ceremony_.honours, index);
    all(one.name, one.kind, one.layout, one.count, one.decision, one.date, one.signer, one.basis, one.flowers_by);
  }
  void people(const Group& group) {
    honour(group.honour);
    batch(group.batch);
    all(group.number, group.of);
    for (const int one : group.recipients) person(one);
  }
  void leader(const Leader& one) { all(one.unit, one.person, one.position); }
  void leadership() {
    if (!ceremony_.leadership) return;
    all(ceremony_.leadership->year, ceremony_.leadership->flowers_by);
    leader(ceremony_.leadership->head);
    for (const Leader& one : ceremony_.leadership->deputies) leader(one);
  }
  void figures(const Figures& table) {
    all(table.title, table.chart, table.average, table.average_text, table.value_title, table.beside_title);
    for (const Figure& row : table.rows)
      all(row.label, row.qualifier, row.value, row.value_text, row.unit, row.change, row.previous, row.target, row.beside,
          row.beside_text, row.note);
  }
  void ranking(const Step& step) {
    const Ranking& one = at(ceremony_.rankings, step.subject);
    all(one.title, one.highest_first, one.decimals, one.reveal);
    for (const Criterion& criterion : one.criteria) all(criterion.name, criterion.weight, criterion.maximum);
    for (const ScoreClass& score : one.classes) all(score.name, score.from);
    if (one.scale) all((*one.scale)[0], (*one.scale)[1]);
    const auto& standings = at(program_.standings, step.subject);
    if (hides_all(step, standings.size())) return frame(one, standings);
    for (const Standing& standing : standings) {
      const RankingRow& row = at(one.rows, standing.row);
      all(standing.place, standing.tied, standing.class_name, standing.total, row.unit, row.nomination, row.bonus, row.penalty);
      for (const auto& score : row.scores) add(score);
    }
  }
  static bool hides_all(const Step& step, std::size_t places) {
    const int end = step.count > 0 ? step.first + step.count : static_cast<int>(places);
    return step.revealed_from >= end;
  }
  // A table without a place in it has columns for what its rows have, and room for their longest names.
  void frame(const Ranking& ranking, const std::vector<Standing>& standings) {
    bool scores = false, classes = false, nominations = false;
    for (const Standing& one : standings) {
      scores = scores || one.total.has_value();
      classes = classes || !one.class_name.empty();
      nominations = nominations || !at(ranking.rows, one.row).nomination.empty();
    }
    all(standings.size(), scores, classes, nominations);
    for (const RankingRow& row : ranking.rows) add(row.unit);
  }
  void photo(const Album& album, int index) {
    const Photo& one = at(album.photos, index);
    all(album.title, one.file, one.focus, one.whole, one.caption, one.credit);
  }
  std::uint64_t value() const { return sum_ | 1; }  // never that of no step

 private:
  void mix(std::uint64_t value) { sum_ = (sum_ ^ value) * 0x100000001b3u; }  // FNV-1a

  const Program& program_;
  const Ceremony& ceremony_;
  std::uint64_t sum_ = 0xcbf29ce484222325u;
};

// How many there are of each kind is said with an honour's name.
void add_honour(Sum& sum, const Program& program, int honour) {
  sum.honour(honour);
  for (const Group& group : program.groups) {
    if (group.honour != honour) continue;
    for (const int one : group.recipients) {
      const Recipient& recipient = at(program.ceremony.recipients, one);
      sum.all(recipient.kind, recipient.absent);
    }
  }
}

void add_recipient(Sum& sum, const Program& program, const Step& step) {
  sum.person(step.subject);
  sum.batch(at(program.ceremony.recipients, step.subject).batch);
  const Group& group = at(program.groups, step.group);
  sum.honour(group.honour);
  sum.batch(group.batch);
  if (!group.alone && at(program.ceremony.honours, group.honour).layout != HonourLayout::portrait) sum.people(group);
}

void add_subject(Sum& sum, const Program& program, const Step& step) {
  const Ceremony& c = program.ceremony;
  switch (step.scene) {
    case SceneKind::title:
    case SceneKind::hold: return sum.all(c.subtitle, c.place, c.date, c.starts, c.motto, c.emblem);
    case SceneKind::agenda: return sum.add(step.subject), sum.agenda(step);
    case SceneKind::speaker: return sum.item(at(c.agenda, step.subject)), sum.agenda(step);
    case SceneKind::delegates:
      for (const Delegate& one : c.delegates) sum.all(one.name, one.position, one.unit, one.role);
      return;
    case SceneKind::talk: {
      const Talk& one = at(c.talks, step.subject);
      return sum.all(one.title, one.speaker, one.position, one.unit);
    }
    case SceneKind::members: return sum.members();
    case SceneKind::figures: return sum.figures(at(c.figures, step.subject));
    case SceneKind::ranking: return sum.ranking(step);
    case SceneKind::decision:
      sum.honour(step.subject);
      for (const Batch& one : c.batches)
        if (one.honour == step.subject) sum.all(one.decision, one.date, one.signer);
      return sum.batch(step.group < 0 ? -1 : at(program.groups, step.group).batch);
    case SceneKind::honour: return add_honour(sum, program, step.subject);
    case SceneKind::batch: return sum.people(at(program.groups, step.subject));
    case SceneKind::recipient: return add_recipient(sum, program, step);
    case SceneKind::flowers:
      if (step.subject >= 0) return sum.people(at(program.groups, step.subject));
      return sum.leadership();
    case SceneKind::pledge:
      if (c.pledge) sum.all(c.pledge->title, c.pledge->text);
      return sum.members();
    case SceneKind::handover:
      if (c.handover) sum.all(c.handover->what, c.handover->from, c.handover->to, c.handover->year);
      return sum.members();
    case SceneKind::leadership: return sum.leadership(), sum.members();
    case SceneKind::quote: {
      const Quote& one = at(c.quotes, step.subject);
      return sum.all(one.kicker, one.text, one.by);
    }
    case SceneKind::photos: return sum.photo(at(c.albums, step.subject), step.first);
    case SceneKind::notice:
    case SceneKind::countdown: {
      const Notice& one = at(c.notices, step.subject);
      sum.all(one.kind, one.title, one.text, one.seconds);
      return sum.agenda(step);
    }
  }
}

}  // namespace

std::uint64_t content_of(const Program& program, const std::string& id) {
  const int index = program.index_of(id);
  if (index < 0) return 0;
  const Step& step = at(program.steps, index);
  Sum sum(program);
  sum.ground();
  sum.step(step);
  add_subject(sum, program, step);
  return sum.value();
}

Contents contents_of(const Program& program, const ShowState& state) {
  return {content_of(program, state.live), content_of(program, state.standby), content_of(program, state.previous),
          content_of(program, state.frozen)};
}

}  // namespace bangvang
