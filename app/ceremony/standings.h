// Standings: a ranking in the order of places, by its rules. Decimal throughout; compared after rounding.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "ceremony/ceremony.h"

namespace bangvang {

struct Standing {
  int row = 0;                    // into Ranking::rows
  int place = 0;                  // from 1, as written in the file if it is; 0: no score, no written place; stands last
  std::optional<Decimal> total;   // as shown (written, else computed), rounded to the ranking's decimals
  std::string class_name;         // as written, else by `classes`
  bool tied = false;              // shares its place
  friend bool operator==(const Standing&, const Standing&) = default;
};

// Best first; equal places in file order. Where units tie, `tie_break` criteria decide in turn, in the ranking's order.
std::vector<Standing> standings(const Ranking&);
// Σ weighted criteria + |bonus| − |penalty|, rounded; nothing if no criterion has a score.
std::optional<Decimal> computed_total(const Ranking&, const RankingRow&);
// The same with total_decimals known, for those who ask for every row.
std::optional<Decimal> computed_total(const Ranking&, const RankingRow&, int decimals);
// The number of decimals totals are shown with: `decimals`; else the most that written totals have; else the most that
// scores, bonus and penalty have, and at least two where a weight is a fraction.
int total_decimals(const Ranking&);
// The ends of the bars: `scale`, else 0 … Σ weight × maximum; never from the scores. Nothing: no bars.
std::optional<std::array<Decimal, 2>> bar_scale(const Ranking&);

}  // namespace bangvang
