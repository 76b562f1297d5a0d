// The known word that was probably meant.
#include <algorithm>
#include <utility>

#include "base/folding.h"

namespace bangvang {
namespace {

using Points = std::vector<char32_t>;

// Letters put in, left out, changed, or two neighbours swapped; more than `limit` counts as limit + 1.
std::size_t distance(const Points& a, const Points& b, std::size_t limit) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) return limit + 1;
  Points::size_type width = b.size() + 1;
  std::vector<std::size_t> two_ago(width), ago(width), row(width);
  for (std::size_t j = 0; j < width; ++j) ago[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j < width; ++j) {
      row[j] = std::min({ago[j] + 1, row[j - 1] + 1, ago[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], two_ago[j - 2] + 1);
      least = std::min(least, row[j]);
    }
    if (least > limit) return limit + 1;
    std::swap(two_ago, ago);
    std::swap(ago, row);
  }
  return ago[width - 1];
}

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& known) {
  return nearest(word, known, code_points(fold(word.substr(0, 1000))).size() / 3);
}

std::string nearest(std::string_view word, const std::vector<std::string>& known, std::size_t most_slips) {
  constexpr std::size_t longest = 200;  // letters; longer words are not typing mistakes of one another
  const Points wanted = code_points(fold(word));
  if (wanted.empty() || wanted.size() > longest) return "";
  const std::string* best = nullptr;
  std::size_t limit = most_slips;
  for (const std::string& candidate : known) {
    const Points points = code_points(fold(candidate));
    const std::size_t apart = distance(wanted, points, limit);
    if (points.empty() || apart > limit || (best && apart == limit)) continue;
    best = &candidate;
    limit = apart;
    if (apart == 0) break;
  }
  return best ? *best : "";
}

}  // namespace bangvang
