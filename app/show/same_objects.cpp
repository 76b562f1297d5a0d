// Same objects: most rows are where they were; the others are looked for by ever less.
#include "show/same_objects.h"

#include <string>
#include <unordered_map>

#include "base/folding.h"

namespace bangvang {
namespace {

std::string joined(std::string_view a, std::string_view b, std::string_view c = {}) {
  std::string key;
  key.reserve(a.size() + b.size() + c.size() + 2);
  return key.append(a).append(1, '\n').append(b).append(1, '\n').append(c);
}
std::string id_key(const RowMark& row) { return joined(row.parent, row.id); }
std::string whole_key(const RowMark& row) {
  return row.name.empty() && row.unit.empty() ? std::string{} : joined(row.parent, row.name, row.unit);
}
std::string name_key(const RowMark& row) { return row.name.empty() ? std::string{} : joined(row.parent, row.name); }
std::string unit_key(const RowMark& row) { return row.unit.empty() ? std::string{} : joined(row.parent, row.unit); }

std::string parent_key(const RowMark& row) { return row.name.empty() ? std::string{} : joined(row.parent, {}); }

class Search {
 public:
  Search(const std::vector<RowMark>& known, const std::vector<RowMark>& fresh)
      : known_(known), fresh_(fresh), is_(fresh.size(), -1), taken_(known.size()) {}

  std::vector<int> go() {
    in_order();
    by_id([this](const RowMark& was, const RowMark& is) { return was.name == is.name && was.unit == is.unit; });
    count_the_rest();
    by_id([this](const RowMark& was, const RowMark& is) {
      const bool alike = (!is.name.empty() && was.name == is.name) || (!is.unit.empty() && was.unit == is.unit);
      return alike && !fresh_wholes_.contains(whole_key(was)) && !known_wholes_.contains(whole_key(is));
    });
    by(whole_key, false);
    by(name_key, true);
    by(unit_key, true, &Search::still_itself);
    in_place();
    by_id([](const RowMark&, const RowMark&) { return true; });
    return std::move(is_);
  }

 private:
  void match(std::size_t fresh, std::size_t known) {
    is_[fresh] = static_cast<int>(known);
    taken_[known] = true;
  }

  // Where nothing but a few rows came, went or changed, no table of keys is needed for the others.
  void in_order() {
    const auto same = [](const RowMark& a, const RowMark& b) {
      return a.id == b.id && a.parent == b.parent && a.name == b.name && a.unit == b.unit;
    };
    constexpr std::size_t look_ahead = 4;
    std::size_t next = 0;
    for (std::size_t i = 0; i < fresh_.size(); ++i) {
      for (std::size_t at = next; at < known_.size() && at < next + look_ahead; ++at) {
        if (!same(known_[at], fresh_[i])) continue;
        match(i, at);
        next = at + 1;
        break;
      }
    }
  }

  template <class Accept>
  void by_id(Accept accept) {
    std::unordered_map<std::string, std::size_t> left;
    for (std::size_t k = 0; k < known_.size(); ++k)
      if (!taken_[k]) left.emplace(id_key(known_[k]), k);
    for (std::size_t f = 0; f < fresh_.size() && !left.empty(); ++f) {
      if (is_[f] >= 0) continue;
      const auto found = left.find(id_key(fresh_[f]));
      if (found != left.end() && !taken_[found->second] && accept(known_[found->second], fresh_[f])) match(f, found->second);
    }
  }

  using KeyOf = std::string (*)(const RowMark&);
  using Rows = std::unordered_map<std::string, std::vector<std::size_t>>;

  template <class Done>
  static Rows rest_of(const std::vector<RowMark>& rows, KeyOf key_of, Done done) {
    Rows rest;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (done(i)) continue;
      if (std::string key = key_of(rows[i]); !key.empty()) rest[std::move(key)].push_back(i);
    }
    return rest;
  }
  Rows rest_of_known(KeyOf key) const { return rest_of(known_, key, [this](std::size_t i) { return taken_[i]; }); }
  Rows rest_of_fresh(KeyOf key) const { return rest_of(fresh_, key, [this](std::size_t i) { return is_[i] >= 0; }); }

  void count_the_rest() {
    known_wholes_ = rest_of_known(whole_key);
    fresh_wholes_ = rest_of_fresh(whole_key);
  }

  void find_standpoints() {
    std::vector<int> known(known_.size(), -1);
    for (const int k : is_)
      if (k >= 0) known[static_cast<std::size_t>(k)] = k;
    known_at_ = standpoints(known_, known);
    fresh_at_ = standpoints(fresh_, is_);
  }

  // A unit alone is another's, too.
  bool still_itself(std::size_t f, std::size_t k) const {
    const std::string_view was = known_[k].name, is = fresh_[f].name;
    return was.empty() || is.empty() || fresh_at_[f] == known_at_[k] || near_names(was, is);
  }
  bool any(std::size_t, std::size_t) const { return true; }

  // A slip of the pen was put right, and the unit with it.
  void in_place() {
    const Rows fresh = rest_of_fresh(parent_key);
    if (fresh.empty()) return;
    const Rows known = rest_of_known(parent_key);
    find_standpoints();
    for (const auto& [parent, rows] : fresh) {
      const auto found = known.find(parent);
      if (found == known.end()) continue;
      for (std::size_t i = 0, at = 0; i < rows.size(); ++i) {  // both in their order
        std::size_t k = at;
        while (k < found->second.size() && fresh_at_[rows[i]] != known_at_[found->second[k]]) ++k;
        if (k == found->second.size()) continue;
        at = k + 1;
        if (near_names(known_[found->second[k]].name, fresh_[rows[i]].name)) match(rows[i], found->second[k]);
      }
    }
  }

  // Rows that agree in all of the key; `only`: where one row on either side has it, else in their order.
  void by(KeyOf key, bool only, bool (Search::*accept)(std::size_t f, std::size_t k) const = &Search::any) {
    const Rows fresh = rest_of_fresh(key);
    if (fresh.empty()) return;
    const Rows known = rest_of_known(key);
    if (accept != &Search::any) find_standpoints();
    for (const auto& [words, rows] : fresh) {
      const auto found = known.find(words);
      if (found == known.end() || (only && (rows.size() > 1 || found->second.size() > 1))) continue;
      for (std::size_t i = 0; i < rows.size() && i < found->second.size(); ++i)
        if ((this->*accept)(rows[i], found->second[i])) match(rows[i], found->second[i]);
    }
  }

  const std::vector<RowMark>&known_, &fresh_;
  std::vector<int> is_;
  std::vector<bool> taken_;
  Rows known_wholes_, fresh_wholes_;
  std::vector<Standpoint> known_at_, fresh_at_;
};

}  // namespace

std::vector<Standpoint> standpoints(const std::vector<RowMark>& rows, const std::vector<int>& anchors) {
  struct Last {
    int anchor = -1, since = 0;
  };
  std::vector<Standpoint> all(rows.size());
  std::unordered_map<std::string_view, Last> before, behind;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Last& last = before[rows[i].parent];
    all[i].before = last.anchor, all[i].from_before = ++last.since;
    if (anchors[i] >= 0) last = {anchors[i], 0};
  }
  for (std::size_t i = rows.size(); i-- > 0;) {
    Last& last = behind[rows[i].parent];
    all[i].behind = last.anchor, all[i].from_behind = ++last.since;
    if (anchors[i] >= 0) last = {anchors[i], 0};
  }
  return all;
}

bool near_names(std::string_view a, std::string_view b) {
  return !a.empty() && !b.empty() && !nearest(b, {std::string(a)}, 1).empty();
}

std::vector<int> rows_known(const std::vector<RowMark>& known, const std::vector<RowMark>& fresh) {
  return Search(known, fresh).go();
}

}  // namespace bangvang
