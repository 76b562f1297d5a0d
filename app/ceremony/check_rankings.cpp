// Rankings: what is written against what the scores give. The wall shows what is written; the warning shows both.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "base/folding.h"
#include "ceremony/findings.h"
#include "ceremony/standings.h"

namespace bangvang {
namespace {

const Words believe_or_mend{"trên màn hình chiếu đúng như trong tệp; xem lại tệp nếu ghi nhầm",
                            "the wall shows what is written; mend the file if that is a slip"};

void check_totals(const Ceremony& ceremony, const Ranking& ranking, Problems& problems) {
  const int decimals = total_decimals(ranking);
  for (const RankingRow& row : ranking.rows) {
    const auto computed = row.total ? computed_total(ranking, row, decimals) : std::nullopt;
    if (!computed || row.total->rounded(decimals) == computed->rounded(decimals)) continue;
    const auto shown = [&](Decimal total) { return show_decimal(total.rounded(decimals), ceremony.language); };
    warn(problems, row.origin,
         say("{}: tổng điểm ghi {}, mà cộng các điểm được {}", "{}: the total is written as {}, but the scores give {}",
             quoted(row.unit), shown(*row.total), shown(*computed)),
         believe_or_mend);
  }
}

// What the rules give where nothing but totals is written; by row.
std::vector<Standing> by_the_rules(Ranking ranking) {
  for (RankingRow& row : ranking.rows) {
    row.place.reset();
    row.class_name.clear();
  }
  std::vector<Standing> ordered = standings(ranking), by_row(ranking.rows.size());
  for (const Standing& standing : ordered) by_row[static_cast<std::size_t>(standing.row)] = standing;
  return by_row;
}

// The same, where equal units share their place although the rules give each a place of its own.
std::vector<Standing> shared_by_the_rules(Ranking ranking) {
  ranking.ties = Ties::standard;
  return by_the_rules(std::move(ranking));
}

// Where places may not be shared, the signed minutes say who of equals is first: each of their places is right for each.
class RightPlaces {
 public:
  explicit RightPlaces(const Ranking& ranking) {
    if (ranking.ties != Ties::ordinal) return;
    shared_ = shared_by_the_rules(ranking);
    for (const Standing& standing : shared_) ++equals_[standing.place];
  }
  bool right(std::size_t row, int written, int by_rule) const {
    if (shared_.empty()) return written == by_rule;
    const int first = shared_[row].place;
    return written >= first && written < first + equals_.at(first);
  }

 private:
  std::vector<Standing> shared_;
  std::unordered_map<int, int> equals_;  // how many share a place
};

void check_places_and_classes(const Ranking& ranking, Problems& problems) {
  const std::vector<Standing> rules = by_the_rules(ranking);
  const RightPlaces places(ranking);
  const bool all_scored =
      std::all_of(rules.begin(), rules.end(), [](const Standing& s) { return s.total.has_value(); });
  for (std::size_t i = 0; i < ranking.rows.size(); ++i) {
    const RankingRow& row = ranking.rows[i];
    if (all_scored && row.place && !places.right(i, *row.place, rules[i].place))
      warn(problems, row.origin,
           say("{}: thứ hạng ghi {}, mà theo điểm là {}", "{}: the place is written as {}, but the scores give {}",
               quoted(row.unit), *row.place, rules[i].place),
           believe_or_mend);
    const std::string& by_rule = rules[i].class_name;
    if (!row.class_name.empty() && !by_rule.empty() && upper(row.class_name) != upper(by_rule))
      warn(problems, row.origin,
           say("{}: xếp loại ghi {}, mà theo điểm là {}", "{}: the class is written as {}, but the scores give {}",
               quoted(row.unit), quoted(row.class_name), quoted(by_rule)),
           believe_or_mend);
  }
}

// Places all different though nothing tells two units apart: the order of the file decided, and nothing else.
void check_ties(const Ranking& ranking, Problems& problems) {
  if (ranking.ties != Ties::ordinal) return;
  const std::vector<Standing> rules = shared_by_the_rules(ranking);
  std::unordered_map<int, const RankingRow*> first;  // by the place that they would share
  for (std::size_t i = 0; i < ranking.rows.size(); ++i) {
    const RankingRow& row = ranking.rows[i];
    if (!rules[i].tied || !rules[i].total || row.place) continue;
    const auto [other, fresh] = first.emplace(rules[i].place, &row);
    if (fresh) continue;
    const bool no_rule = ranking.tie_break.empty();
    warn(problems, row.origin,
         say("{} và {} bằng điểm; thứ hạng chỉ do thứ tự trong tệp quyết định",
             "{} and {} have equal totals; only the order of the file decides their places",
             quoted(other->second->unit), quoted(row.unit)),
         no_rule ? Words{"thêm tie_break, hoặc ties = \"standard\" để đồng hạng",
                         "add tie_break, or ties = \"standard\" to share the place"}
                 : Words{"thêm một tiêu chí nữa vào tie_break, hoặc ties = \"standard\" để đồng hạng",
                         "add one more criterion to tie_break, or ties = \"standard\" to share the place"});
  }
}

// More points than there are, and a unit whose place nobody knows.
void check_scores(const Ceremony& ceremony, const Ranking& ranking, Problems& problems) {
  const bool places = std::any_of(ranking.rows.begin(), ranking.rows.end(), [](const RankingRow& row) { return row.place.has_value(); });
  for (const RankingRow& row : ranking.rows) {
    for (std::size_t i = 0; i < std::min(row.scores.size(), ranking.criteria.size()); ++i) {
      const Criterion& criterion = ranking.criteria[i];
      if (!row.scores[i] || !criterion.maximum || !(*row.scores[i] > *criterion.maximum)) continue;
      warn(problems, row.origin,
           say("{}: {} được {} điểm, mà tối đa là {}", "{}: {} has {} points, where {} are the most", quoted(row.unit),
               quoted(criterion.name), show_decimal(*row.scores[i], ceremony.language),
               show_decimal(*criterion.maximum, ceremony.language)),
           {"xem lại điểm này, hoặc điểm tối đa", "look at these points, or at the maximum"});
    }
    const bool scored = row.total || std::any_of(row.scores.begin(), row.scores.end(), [](const auto& score) { return score.has_value(); });
    if (places && !row.place && !scored)
      warn(problems, row.origin, say("{} không có điểm và không có thứ hạng", "{} has neither points nor a place", quoted(row.unit)),
           {"ghi thứ hạng hoặc điểm; nếu không, đơn vị này đứng cuối bảng", "write its place or its points; it stands last else"});
  }
}

void check_units(const Ranking& ranking, Members& members, Problems& problems) {
  std::unordered_map<std::string, const RankingRow*> seen;
  for (const RankingRow& row : ranking.rows) {
    const auto [first, fresh] = seen.emplace(fold(row.unit), &row);
    if (!fresh)
      warn(problems, row.origin,
           say("{} đã có ở dòng {}", "{} stands on line {} already", quoted(row.unit), first->second->origin.line),
           {"xóa một dòng", "remove one of the rows"});
    else members.check(row.unit, row.origin, problems);
  }
}

}  // namespace

void check_rankings(const Ceremony& ceremony, Members& members, Problems& problems) {
  for (const Ranking& ranking : ceremony.rankings) {
    check_totals(ceremony, ranking, problems);
    check_places_and_classes(ranking, problems);
    check_ties(ranking, problems);
    check_scores(ceremony, ranking, problems);
    check_units(ranking, members, problems);
  }
}

}  // namespace bangvang
