// The rules of a ranking: totals, places, ties, classes. What stands in the file is what is shown.
#include "ceremony/standings.h"

#include <algorithm>
#include <map>

#include "base/folding.h"

namespace bangvang {
namespace {

bool is_fraction(Decimal value) { return value != value.rounded(0); }

// What two rows are compared by: the total, then the scores that break ties. Nothing where there is no total.
using Keys = std::vector<std::optional<Decimal>>;

Keys keys_of(const Ranking& ranking, const RankingRow& row, std::optional<Decimal> total) {
  Keys keys{total};
  for (const std::string& name : ranking.tie_break) {
    const auto found = std::find_if(ranking.criteria.begin(), ranking.criteria.end(),
                                    [&](const Criterion& criterion) { return fold(criterion.name) == fold(name); });
    const auto index = static_cast<std::size_t>(found - ranking.criteria.begin());
    keys.push_back(index < row.scores.size() ? row.scores[index] : std::nullopt);
  }
  return keys;
}

bool better(const Keys& a, const Keys& b, bool highest_first) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i].has_value() != b[i].has_value()) return a[i].has_value();
    if (!a[i] || *a[i] == *b[i]) continue;
    return highest_first ? *a[i] > *b[i] : *a[i] < *b[i];
  }
  return false;
}

// The class whose limit the total reaches with the least to spare; `classes` may stand in any order.
std::string class_of(const Ranking& ranking, Decimal total) {
  const ScoreClass* best = nullptr;
  for (const ScoreClass& one : ranking.classes) {
    const bool reached = ranking.highest_first ? total >= one.from : total <= one.from;
    if (!reached) continue;
    if (!best || (ranking.highest_first ? one.from > best->from : one.from < best->from)) best = &one;
  }
  return best ? best->name : std::string{};
}

// Places by the keys; `order` holds rows with a total, best first.
void give_places(const Ranking& ranking, const std::vector<Keys>& keys, const std::vector<int>& order,
                 std::vector<Standing>& rows) {
  int place = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto row = static_cast<std::size_t>(order[i]);
    const bool apart = i == 0 || better(keys[static_cast<std::size_t>(order[i - 1])], keys[row], ranking.highest_first);
    if (ranking.ties == Ties::ordinal) place = static_cast<int>(i) + 1;
    else if (apart) place = ranking.ties == Ties::dense ? place + 1 : static_cast<int>(i) + 1;
    rows[row].place = place;
  }
}

}  // namespace

int total_decimals(const Ranking& ranking) {
  if (ranking.decimals) return std::clamp(*ranking.decimals, 0, 9);
  int written = -1, scored = 0;
  for (const RankingRow& row : ranking.rows) {
    if (row.total) written = std::max(written, row.total->scale);
    for (const auto& score : row.scores) scored = score ? std::max(scored, score->scale) : scored;
    for (const auto& extra : {row.bonus, row.penalty}) scored = extra ? std::max(scored, extra->scale) : scored;
  }
  if (written >= 0) return written;
  const bool fractions = std::any_of(ranking.criteria.begin(), ranking.criteria.end(),
                                     [](const Criterion& criterion) { return is_fraction(criterion.weight); });
  return fractions ? std::max(scored, 2) : scored;
}

std::optional<Decimal> computed_total(const Ranking& ranking, const RankingRow& row, int decimals) {
  std::optional<Decimal> total;
  for (std::size_t i = 0; i < std::min(ranking.criteria.size(), row.scores.size()); ++i) {
    if (!row.scores[i]) continue;
    total = total.value_or(Decimal{}) + *row.scores[i] * ranking.criteria[i].weight;
  }
  if (!total) return {};
  if (row.bonus) total = *total + row.bonus->abs();
  if (row.penalty) total = *total - row.penalty->abs();
  return total->rounded(decimals);
}

std::optional<Decimal> computed_total(const Ranking& ranking, const RankingRow& row) {
  return computed_total(ranking, row, total_decimals(ranking));
}

std::vector<Standing> standings(const Ranking& ranking) {
  const int decimals = total_decimals(ranking);
  std::vector<Standing> rows;
  std::vector<Keys> keys;
  std::vector<int> order;
  for (const RankingRow& row : ranking.rows) {
    Standing standing;
    standing.row = static_cast<int>(rows.size());
    standing.total = row.total ? row.total->rounded(decimals) : computed_total(ranking, row, decimals);
    standing.class_name = row.class_name;
    if (standing.class_name.empty() && standing.total) standing.class_name = class_of(ranking, *standing.total);
    keys.push_back(keys_of(ranking, row, standing.total));
    if (standing.total) order.push_back(standing.row);
    rows.push_back(std::move(standing));
  }
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
    return better(keys[static_cast<std::size_t>(a)], keys[static_cast<std::size_t>(b)], ranking.highest_first);
  });
  give_places(ranking, keys, order, rows);

  std::map<int, int> sharing;
  for (Standing& standing : rows) {
    const auto& written = ranking.rows[static_cast<std::size_t>(standing.row)].place;
    if (written) standing.place = std::max(*written, 1);
    if (standing.place > 0) ++sharing[standing.place];
  }
  for (Standing& standing : rows) standing.tied = standing.place > 0 && sharing[standing.place] > 1;
  std::stable_sort(rows.begin(), rows.end(), [](const Standing& a, const Standing& b) {
    if ((a.place == 0) != (b.place == 0)) return b.place == 0;
    return a.place < b.place;
  });
  return rows;
}

std::optional<std::array<Decimal, 2>> bar_scale(const Ranking& ranking) {
  if (ranking.scale) return (*ranking.scale)[0] < (*ranking.scale)[1] ? ranking.scale : std::nullopt;
  Decimal sum;
  for (const Criterion& criterion : ranking.criteria) {
    if (!criterion.maximum) return {};
    sum = sum + *criterion.maximum * criterion.weight;
  }
  if (!(sum > Decimal{})) return {};
  return std::array<Decimal, 2>{Decimal{}, sum};
}

}  // namespace bangvang
