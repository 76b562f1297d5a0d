// Differences: rows are paired by their frozen ids, compared whole, and only those that differ field by field.
#include "show/reload.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "show/agenda_key.h"
#include "show/fields.h"
#include "show/run_sheet.h"
#include "show/same_objects.h"

namespace bangvang {
namespace {

const Ceremony& data_of(const Program& program) { return program.data ? *program.data : program.ceremony; }

// Of pairs that stand in another order: the fewest that must have moved, so that the others are in order.
std::vector<bool> moved_among(const std::vector<int>& order) {
  std::vector<std::size_t> ends;                    // of the longest ascending runs so far, by length
  std::vector<std::ptrdiff_t> before(order.size(), -1);
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto place = std::partition_point(ends.begin(), ends.end(), [&](std::size_t end) { return order[end] < order[i]; });
    if (place != ends.begin()) before[i] = static_cast<std::ptrdiff_t>(*(place - 1));
    if (place == ends.end()) ends.push_back(i);
    else *place = i;
  }
  std::vector<bool> moved(order.size(), true);
  for (std::ptrdiff_t i = ends.empty() ? -1 : static_cast<std::ptrdiff_t>(ends.back()); i >= 0; i = before[static_cast<std::size_t>(i)])
    moved[static_cast<std::size_t>(i)] = false;
  return moved;
}

class Comparison {
 public:
  Comparison(const Program& running, const Program& fresh, const Roster& roster)
      : was_(data_of(running)), is_(data_of(fresh)), running_(running), fresh_(fresh) {
    for (const RosterChange& change : roster.changes) changes_[change.honour + '.' + change.recipient].push_back(&change);
  }

  std::vector<Difference> take() {
    fields("ceremony", {}, fields_of(was_), fields_of(is_));
    const auto id = [](const auto& rows, std::size_t i) { return rows[i].id; };
    const auto named = [](const auto& row) { return row.name; };
    const auto titled = [](const auto& row) { return row.title; };
    table("agenda", was_.agenda, is_.agenda, [](const auto& rows, std::size_t i) { return agenda_key(rows, i); },
          [](const AgendaItem& row) { return row.item; });
    table("member", was_.members, is_.members, id, named);
    table("delegate", was_.delegates, is_.delegates, [](const auto& rows, std::size_t i) { return rows[i].name; }, named);
    table("honour", was_.honours, is_.honours, id, named);
    table("batch", was_.batches, is_.batches, id, [](const Batch& row) { return row.decision; });
    recipients();
    table("ranking", was_.rankings, is_.rankings, id, titled);
    parts("ranking-row", was_.rankings, is_.rankings, [](const RankingRow& row) { return row.unit; });
    table("figures", was_.figures, is_.figures, id, titled);
    parts("figure", was_.figures, is_.figures, [](const Figure& row) { return row.label; });
    table("talk", was_.talks, is_.talks, id, titled);
    table("quote", was_.quotes, is_.quotes, id, [](const Quote& row) { return row.text; });
    table("notice", was_.notices, is_.notices, id, titled);
    albums();
    table("rundown", was_.rundown, is_.rundown, [](const auto& rows, std::size_t i) { return name_of_row(rows[i]); },
          [](const RundownRow& row) { return row.title; });
    if (more_ > 0) made_.push_back({Difference::Kind::more, {}, {}, {}, {}, std::to_string(more_), {}, {}});
    return std::move(made_);
  }

 private:
  using Kind = Difference::Kind;

  static std::string name_of_row(const RundownRow& row) {
    const std::string scene(name_of(row.show.scene));
    return row.show.subject.empty() ? scene : scene + ':' + row.show.subject;
  }

  void add(Difference difference) {
    if (made_.size() >= most_differences) return void(++more_);
    difference.step = step_of(difference.table, difference.id);
    made_.push_back(std::move(difference));
  }

  std::string step_of(const std::string& table, const std::string& id) {
    const std::string subject = id.substr(0, id.find('/'));
    const auto first = [this](std::initializer_list<std::string> ids) {
      for (const std::string& one : ids)
        for (const Program* const program : {&fresh_, &running_})
          if (program->index_of(one) >= 0) return one;
      return std::string{};
    };
    if (table == "recipient") {
      if (std::string own = first({"recipient:" + id}); !own.empty()) return own;
      return first({call_of(id), "honour:" + id.substr(0, id.find('.'))});
    }
    if (table == "agenda") return first({"speaker:agenda#" + id, "agenda/" + id});
    if (table == "ranking-row") return first({"ranking:" + subject});
    if (table == "figure") return first({"figures:" + subject});
    if (table == "photo") return first({"photos:" + id});
    if (table == "notice") return first({"notice:" + id, "countdown:" + id});
    if (table == "member") return first({"members"});
    if (table == "delegate") return first({"delegates"});
    if (table == "ceremony") return first({"title"});
    if (table == "rundown") return first({id});
    return first({table + ':' + id});
  }

  // The call of the group that somebody is on stage with: who is in a list has no step of his or her own.
  std::string call_of(const std::string& id) {
    if (calls_.empty()) {
      for (const Program* const program : {&fresh_, &running_}) {
        for (const Group& group : program->groups) {
          const std::string call = "batch:" + group_id(program->ceremony, group), honour = at(program->ceremony.honours, group.honour).id + '.';
          for (const int one : group.recipients) calls_.emplace(honour + at(program->ceremony.recipients, one).id, call);
        }
      }
    }
    const auto found = calls_.find(id);
    return found == calls_.end() ? std::string{} : found->second;
  }

  void fields(const std::string& table, const std::string& id, const RowText& before, const RowText& after) {
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
      const ColumnText was = i < before.size() ? before[i] : ColumnText{after[i].name, {}};
      const ColumnText is = i < after.size() ? after[i] : ColumnText{before[i].name, {}};
      if (was.text != is.text || was.name != is.name) changed(table, id, std::string(is.name), was.text, is.text);
    }
  }

  void changed(const std::string& table, const std::string& id, std::string field, std::string before, std::string after) {
    Difference made{Kind::changed, table, id, std::move(field), std::move(before), std::move(after), {}, {}};
    if (table == "recipient") {
      made.kept = kept_by_operator(id, made.field);
      if (!made.kept.empty() && made.kept != made.after) made.kind = Kind::conflict;
      else made.kept.clear();
    }
    add(std::move(made));
  }

  // What the operator wrote of the same, last; "" nothing.
  std::string kept_by_operator(const std::string& id, const std::string& field) const {
    std::string kept;
    const auto found = changes_.find(id);
    if (found == changes_.end()) return kept;
    for (const RosterChange* const change : found->second) {
      const std::string* words = nullptr;
      if (change->kind == ChangeKind::correct || change->kind == ChangeKind::add)
        words = field == "name" ? &change->name : field == "salutation" ? &change->salutation : field == "position" ? &change->position
              : field == "unit" ? &change->unit : field == "say" ? &change->say : nullptr;
      if (change->kind == ChangeKind::proxy) words = field == "received_by" ? &change->name : field == "relation" ? &change->relation : nullptr;
      if (change->kind == ChangeKind::move && field == "batch") words = &change->group;
      if (words && !words->empty()) kept = *words;
    }
    return kept;
  }

  // Pairs by what `id` says.
  template <class Row, class IdOf, class NameOf, class Extra>
  void table(const std::string& name, const std::vector<Row>& was, const std::vector<Row>& is, IdOf id_of_row, NameOf name_of_row,
             const std::string& prefix, Extra extra) {
    if (was == is) return;
    const auto ids_of = [&](const std::vector<Row>& rows) {
      std::vector<std::string> ids(rows.size());
      for (std::size_t i = 0; i < rows.size(); ++i) ids[i] = id_of_row(rows, i);
      return ids;
    };
    const std::vector<std::string> before = ids_of(was), now = ids_of(is);
    const auto marks_of = [](const std::vector<std::string>& ids) {
      std::vector<RowMark> marks;
      marks.reserve(ids.size());
      for (const std::string& id : ids) marks.push_back({{}, id, {}, {}});
      return marks;
    };
    const std::vector<int> same = rows_known(marks_of(before), marks_of(now));
    std::vector<bool> left(was.size(), true);
    std::vector<int> order;
    std::vector<std::size_t> paired;
    for (std::size_t i = 0; i < is.size(); ++i) {
      if (same[i] < 0) {
        add({Kind::added, name, prefix + now[i], {}, {}, name_of_row(is[i]), {}, {}});
        continue;
      }
      const Row& row = was[static_cast<std::size_t>(same[i])];
      left[static_cast<std::size_t>(same[i])] = false;
      order.push_back(same[i]);
      paired.push_back(i);
      if (!(row == is[i])) extra(prefix + now[i], row, is[i]);
    }
    for (std::size_t i = 0; i < was.size(); ++i)
      if (left[i]) gone(name, prefix + before[i], name_of_row(was[i]));
    if (std::is_sorted(order.begin(), order.end())) return;
    const std::vector<bool> moved = moved_among(order);
    for (std::size_t i = 0; i < moved.size(); ++i)
      if (moved[i]) add({Kind::moved, name, prefix + now[paired[i]], {}, {}, name_of_row(is[paired[i]]), {}, {}});
  }

  template <class Row, class IdOf, class NameOf>
  void table(const std::string& name, const std::vector<Row>& was, const std::vector<Row>& is, IdOf id_of_row, NameOf name_of_row) {
    table(name, was, is, id_of_row, name_of_row, {},
          [&](const std::string& id, const Row& a, const Row& b) { fields(name, id, fields_of(a), fields_of(b)); });
  }

  // What the operator did to whom the data have no more has no effect any more, but for bringing them in.
  void gone(const std::string& table, const std::string& id, std::string name) {
    Difference made{Kind::removed, table, id, {}, std::move(name), {}, {}, {}};
    const auto found = table == "recipient" ? changes_.find(id) : changes_.end();
    if (found != changes_.end()) {
      made.kind = Kind::conflict;
      for (const RosterChange* const change : found->second)
        made.kept += (made.kept.empty() ? "" : ", ") + std::string(bangvang::name_of(change->kind));
      const auto adds = [](const RosterChange* change) { return change->kind == ChangeKind::add; };
      if (std::any_of(found->second.begin(), found->second.end(), adds)) made.kept = bangvang::name_of(ChangeKind::add);  // who stays for it
    }
    add(std::move(made));
  }

  void recipients() {
    const auto id = [](const Ceremony& ceremony) {
      return [&ceremony](const std::vector<Recipient>& rows, std::size_t i) {
        const int honour = rows[i].honour;
        return (honour < 0 ? std::string{} : at(ceremony.honours, honour).id) + '.' + rows[i].id;
      };
    };
    const auto either = [&, before = id(was_), now = id(is_)](const std::vector<Recipient>& rows, std::size_t i) {
      return &rows == &was_.recipients ? before(rows, i) : now(rows, i);
    };
    const auto batch = [](const Ceremony& ceremony, const Recipient& one) {
      return one.batch < 0 ? std::string{} : at(ceremony.batches, one.batch).id;
    };
    table("recipient", was_.recipients, is_.recipients, either, [](const Recipient& row) { return row.name.empty() ? row.unit : row.name; }, {},
          [&](const std::string& key, const Recipient& a, const Recipient& b) {
            fields("recipient", key, fields_of(a), fields_of(b));
            if (batch(was_, a) != batch(is_, b)) changed("recipient", key, "batch", batch(was_, a), batch(is_, b));
          });
  }

  static RowText row_fields(const Ranking& ranking, const RankingRow& row) { return fields_of(ranking, row); }
  static RowText row_fields(const Figures&, const Figure& row) { return fields_of(row); }

  // Rows of tables that are in both; what is wholly new or gone is told once.
  template <class Table, class NameOf>
  void parts(const std::string& name, const std::vector<Table>& was, const std::vector<Table>& is, NameOf name_of_part) {
    for (const Table& now : is) {
      const auto before = std::find_if(was.begin(), was.end(), [&](const Table& one) { return one.id == now.id; });
      if (before == was.end()) continue;
      table(name, before->rows, now.rows, [&](const auto& rows, std::size_t i) { return name_of_part(rows[i]); }, name_of_part, now.id + '/',
            [&](const std::string& id, const auto& a, const auto& b) { fields(name, id, row_fields(*before, a), row_fields(now, b)); });
    }
  }

  void albums() {
    const auto id = [](const auto& rows, std::size_t i) { return rows[i].id; };
    table("photos", was_.albums, is_.albums, id, [](const Album& one) { return one.title; }, {},
          [&](const std::string& key, const Album& a, const Album& b) { fields("photos", key, {{"title", a.title}}, {{"title", b.title}}); });
    for (const Album& now : is_.albums) {
      const auto before = std::find_if(was_.albums.begin(), was_.albums.end(), [&](const Album& one) { return one.id == now.id; });
      if (before == was_.albums.end()) continue;
      table("photo", before->photos, now.photos, id, [](const Photo& one) { return one.caption.empty() ? one.file : one.caption; }, now.id + '/',
            [&](const std::string& key, const Photo& a, const Photo& b) { fields("photo", key, fields_of(a), fields_of(b)); });
    }
  }

  const Ceremony &was_, &is_;
  const Program &running_, &fresh_;
  std::unordered_map<std::string, std::vector<const RosterChange*>> changes_;  // by "HONOUR.ID"
  std::unordered_map<std::string, std::string> calls_;  // by the same, once they are asked for
  std::vector<Difference> made_;
  std::size_t more_ = 0;
};

}  // namespace

std::vector<Difference> differences(const Program& running, const Program& fresh, const Roster& roster) {
  return Comparison(running, fresh, roster).take();
}

}  // namespace bangvang
