// Frozen ids: table by table, honours before those who stand under them.
#include "show/frozen_ids.h"

#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "show/agenda_key.h"
#include "show/renames.h"
#include "show/same_objects.h"

namespace bangvang {
namespace {

using Marks = std::vector<RowMark>;

template <class Row, class MarkOf>
Marks marks_of(const std::vector<Row>& rows, MarkOf mark_of) {
  Marks marks;
  marks.reserve(rows.size());
  for (const Row& row : rows) marks.push_back(mark_of(row));
  return marks;
}

// The ids that the rows get: of what is known the one it had, of what is new its own, or the next that nobody has.
std::vector<std::string> ids_kept(const Marks& known, const Marks& fresh, const std::vector<int>& same) {
  std::vector<std::string> ids(fresh.size());
  std::unordered_set<std::string> taken;
  const auto in_parent = [](const RowMark& row, const std::string& id) { return std::string(row.parent) + '\n' + id; };
  bool changed = false;
  for (std::size_t i = 0; i < fresh.size(); ++i) {
    ids[i] = same[i] < 0 ? fresh[i].id : known[static_cast<std::size_t>(same[i])].id;
    changed = changed || ids[i] != fresh[i].id;
  }
  if (!changed) return ids;
  for (std::size_t i = 0; i < fresh.size(); ++i)
    if (same[i] >= 0) taken.insert(in_parent(fresh[i], ids[i]));
  for (std::size_t i = 0; i < fresh.size(); ++i) {
    const std::string own = ids[i];
    for (int n = 2; same[i] < 0 && !taken.insert(in_parent(fresh[i], ids[i])).second; ++n) ids[i] = own + '-' + std::to_string(n);
  }
  return ids;
}

class Freezing {
 public:
  Freezing(const Ceremony& known, const Ceremony& named, Ceremony fresh) : known_(known), named_(named), fresh_(std::move(fresh)) {}

  Ceremony take() {
    honours();
    batches();
    recipients();
    const auto plain = [](const auto& row) { return RowMark{{}, row.id, row.title, {}}; };
    table("member", known_.members, fresh_.members, [](const Member& row) { return RowMark{{}, row.id, row.name, {}}; });
    table("ranking", known_.rankings, fresh_.rankings, plain);
    table("figures", known_.figures, fresh_.figures, plain);
    table("talk", known_.talks, fresh_.talks, [](const Talk& row) { return RowMark{{}, row.id, row.title, row.speaker}; });
    table("quote", known_.quotes, fresh_.quotes, [](const Quote& row) { return RowMark{{}, row.id, row.text, row.by}; });
    table("notice", known_.notices, fresh_.notices, [](const Notice& row) { return RowMark{{}, row.id, row.title, row.text}; });
    table("photos", known_.albums, fresh_.albums, plain);
    photos();
    agenda();
    renames_.apply_to(fresh_);
    return std::move(fresh_);
  }

 private:
  template <class Row, class MarkOf>
  void table(std::string_view scene, const std::vector<Row>& known, std::vector<Row>& fresh, MarkOf mark_of) {
    const Marks was = marks_of(known, mark_of), is = marks_of(fresh, mark_of);
    std::vector<std::string> ids = ids_kept(was, is, rows_known(was, is));
    for (std::size_t i = 0; i < fresh.size(); ++i) {
      renames_.add(scene, fresh[i].id, ids[i]);
      fresh[i].id = std::move(ids[i]);
    }
  }

  void honours() {
    for (const Honour& one : fresh_.honours) written_honours_.push_back(one.id);
    table("honour", known_.honours, fresh_.honours, [](const Honour& row) { return RowMark{{}, row.id, row.name, {}}; });
  }

  static std::string_view honour_of(const Ceremony& ceremony, int honour) {
    const bool has = honour >= 0 && static_cast<std::size_t>(honour) < ceremony.honours.size();
    return has ? std::string_view(ceremony.honours[static_cast<std::size_t>(honour)].id) : std::string_view{};
  }
  std::string written_honour(int honour) const {
    const bool has = honour >= 0 && static_cast<std::size_t>(honour) < written_honours_.size();
    return has ? written_honours_[static_cast<std::size_t>(honour)] : std::string{};
  }

  // A batch's id begins with its honour's.
  void batches() {
    std::vector<std::string> written;
    for (Batch& one : fresh_.batches) {
      written.push_back(one.id);
      const std::string honour = written_honour(one.honour) + '.';
      if (one.id.starts_with(honour)) one.id = std::string(honour_of(fresh_, one.honour)) + '.' + one.id.substr(honour.size());
    }
    const auto mark_in = [](const Ceremony& ceremony) {
      return [&ceremony](const Batch& row) {
        const std::string_view presenter = row.presenters.empty() ? std::string_view{} : std::string_view(row.presenters[0].name);
        return RowMark{honour_of(ceremony, row.honour), row.id, row.decision, presenter};
      };
    };
    const Marks was = marks_of(known_.batches, mark_in(known_)), is = marks_of(fresh_.batches, mark_in(fresh_));
    std::vector<std::string> ids = ids_kept(was, is, rows_known(was, is));
    for (std::size_t i = 0; i < ids.size(); ++i) {
      renames_.add("batch", written[i], ids[i]);
      fresh_.batches[i].id = std::move(ids[i]);
    }
  }

  // As the data named them, or else as the operator did.
  void recipients() {
    const auto mark_in = [](const Ceremony& ceremony) {
      return [&ceremony](const Recipient& row) { return RowMark{honour_of(ceremony, row.honour), row.id, row.name, row.unit}; };
    };
    const Marks was = marks_of(known_.recipients, mark_in(known_)), is = marks_of(fresh_.recipients, mark_in(fresh_));
    std::vector<int> same = rows_known(was, is);
    std::vector<std::string> ids;
    if (&known_ == &named_) ids = ids_kept(was, is, same);
    else ids = ids_of_named(is, same);
    for (std::size_t i = 0; i < ids.size(); ++i) {
      Recipient& one = fresh_.recipients[i];
      const std::string& before = written_honour(one.honour);
      const std::string_view honour = honour_of(fresh_, one.honour);
      if (one.id != ids[i] || before != honour) renames_.add("recipient", before + '.' + one.id, std::string(honour) + '.' + ids[i]);
      one.id = std::move(ids[i]);
    }
  }

  std::vector<std::string> ids_of_named(const Marks& fresh, std::vector<int>& same) const {
    Marks all;
    for (const Recipient& row : named_.recipients) all.push_back({honour_of(named_, row.honour), row.id, row.name, row.unit});
    std::vector<bool> known(all.size());  // late ones stand behind those of the data
    for (const int row : same)
      if (row >= 0) known[static_cast<std::size_t>(row)] = true;
    Marks left, unknown;
    std::vector<std::size_t> of_left, of_unknown;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (!known[i]) left.push_back(all[i]), of_left.push_back(i);
    for (std::size_t i = 0; i < fresh.size(); ++i)
      if (same[i] < 0) unknown.push_back(fresh[i]), of_unknown.push_back(i);
    const std::vector<int> also = rows_known(left, unknown);
    for (std::size_t i = 0; i < also.size(); ++i)
      if (also[i] >= 0) same[of_unknown[i]] = static_cast<int>(of_left[static_cast<std::size_t>(also[i])]);
    return ids_kept(all, fresh, same);
  }

  // A picture is its file, a caption without one its words.
  void photos() {
    const auto mark_in = [](const Album& album) {
      return [&album](const Photo& row) { return RowMark{album.id, row.id, row.file, row.caption}; };
    };
    for (Album& album : fresh_.albums) {
      for (const Album& known : known_.albums) {
        if (known.id != album.id) continue;
        const Marks was = marks_of(known.photos, mark_in(known)), is = marks_of(album.photos, mark_in(album));
        std::vector<std::string> ids = ids_kept(was, is, rows_known(was, is));
        for (std::size_t i = 0; i < ids.size(); ++i) {
          renames_.add("photo", album.id + '/' + album.photos[i].id, album.id + '/' + ids[i]);
          album.photos[i].id = std::move(ids[i]);
        }
      }
    }
  }

  // Rows are called by their numbers; what comes between two is called after the one before it: 2.1.
  void agenda() {
    const auto mark_in = [](const std::vector<std::string>& keys) {
      return [&keys, row = std::size_t{0}](const AgendaItem& item) mutable { return RowMark{{}, keys[row++], item.item, item.speaker}; };
    };
    std::vector<std::string> known_keys, fresh_keys;
    for (std::size_t i = 0; i < known_.agenda.size(); ++i) known_keys.push_back(agenda_key(known_.agenda, i));
    for (std::size_t i = 0; i < fresh_.agenda.size(); ++i) fresh_keys.push_back(agenda_key(fresh_.agenda, i));
    const std::vector<int> same =
        rows_known(marks_of(known_.agenda, mark_in(known_keys)), marks_of(fresh_.agenda, mark_in(fresh_keys)));
    std::unordered_set<std::string> taken(known_keys.begin(), known_keys.end());
    std::string before = "0";
    for (std::size_t i = 0; i < same.size(); ++i) {
      const std::string number = std::to_string(i + 1);
      std::string key = same[i] < 0 ? number : known_keys[static_cast<std::size_t>(same[i])];
      const bool behind_all = i >= known_keys.size();
      if (same[i] < 0 && !(behind_all && taken.insert(key).second))
        for (int n = 1; !taken.insert(key = before + '.' + std::to_string(n)).second;) ++n;
      if (same[i] >= 0) before = key;
      renames_.add("agenda", number, key);
      fresh_.agenda[i].key = key == number ? std::string{} : key;
    }
  }

  const Ceremony &known_, &named_;
  Ceremony fresh_;
  std::vector<std::string> written_honours_;
  Renames renames_;
};

}  // namespace

Ceremony with_ids_of(const Ceremony& known, const Ceremony& named, Ceremony fresh) {
  return Freezing(known, named, std::move(fresh)).take();
}

}  // namespace bangvang
