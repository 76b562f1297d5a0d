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

void check_places_and_classes(const Ranking& ranking, Problems& problems) {
  const std::vector<Standing> rules = by_the_rules(ranking);
  const bool all_scored =
      std::all_of(rules.begin(), rules.end(), [](const Standing& s) { return s.total.has_value(); });
  for (std::size_t i = 0; i < ranking.rows.size(); ++i) {
    const RankingRow& row = ranking.rows[i];
    if (all_scored && row.place && *row.place != rules[i].place)
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
    // Places all different though totals are equal: the order of the file decided, and nothing else.
    if (ranking.ties == Ties::ordinal && !row.place && rules[i].total && i > 0) {
      for (std::size_t before = i; before-- > 0 && i - before <= 50;) {
        if (!rules[before].total || *rules[before].total != *rules[i].total) continue;
        if (!ranking.tie_break.empty()) break;
        warn(problems, row.origin,
             say("{} và {} bằng điểm; thứ hạng chỉ do thứ tự trong tệp quyết định",
                 "{} and {} have equal totals; only the order of the file decides their places",
                 quoted(ranking.rows[before].unit), quoted(row.unit)),
             {"thêm tie_break, hoặc ties = \"standard\" để đồng hạng",
              "add tie_break, or ties = \"standard\" to share the place"});
        break;
      }
    }
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
    check_units(ranking, members, problems);
  }
}

}  // namespace bangvang
