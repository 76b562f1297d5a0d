// Which columns of a ranking's sheet are criteria.
#include "loading/ranking_columns.h"

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/header.h"

namespace bangvang {
namespace {

bool has(const std::string& folded, std::string_view words) {
  const std::size_t at = folded.find(words);
  if (at == std::string::npos) return false;
  const auto letter = [&](std::size_t i) { return i < folded.size() && folded[i] >= 'a' && folded[i] <= 'z'; };
  return !(at > 0 && letter(at - 1)) && !letter(at + words.size());
}

bool maximum(const std::string& folded) {
  return has(folded, "toi da") || has(folded, "diem chuan") || has(folded, "maximum") || has(folded, "max");
}
bool own_score(const std::string& folded) { return has(folded, "tu cham") || has(folded, "tu danh gia"); }
bool appraised(const std::string& folded) { return has(folded, "tham dinh") || has(folded, "hoi dong cham"); }
bool remark(const std::string& folded) { return has(folded, "ghi chu") || has(folded, "note") || has(folded, "notes"); }

// "kinh te (diem toi da)" and "kinh te - toi da" → "kinh te"
std::string without_maximum_words(std::string folded) {
  for (const std::string_view words : {"diem toi da", "toi da", "diem chuan", "maximum", "max"}) {
    const std::size_t at = folded.find(words);
    if (at == std::string::npos) continue;
    folded.erase(at, words.size());
    break;
  }
  while (!folded.empty() &&
         (folded.back() == ' ' || folded.back() == '-' || folded.back() == ')' || folded.back() == '('))
    folded.pop_back();
  return trim(folded);
}

}  // namespace

bool names_maxima(std::string_view unit) { return maximum(fold(unit)); }

RankingColumns criteria_of(const Table& table, Report& report) {
  struct Candidate {
    const OtherColumn* column;
    std::string folded;
  };
  std::vector<Candidate> scores, appraisals, maxima;
  std::vector<std::size_t> known;
  for (const OtherColumn& other : table.others()) {
    const std::string folded = fold(other.title);
    known.push_back(other.at);
    if (remark(folded) || own_score(folded)) continue;
    if (maximum(folded)) maxima.push_back({&other, folded});
    else if (appraised(folded)) appraisals.push_back({&other, folded});
    else if (table.may_be_numbers(other)) scores.push_back({&other, folded});
    else known.pop_back();
  }
  table.warn_of_others(known);
  if (!appraisals.empty()) {
    for (const Candidate& ignored : scores) {
      report.warning(table.place(-1, ignored.column->at),
                     say("cột {} không được tính, vì bảng có {}", "the column {} does not count, for the sheet has {}",
                         quoted(ignored.column->title), quoted(appraisals[0].column->title)),
                     {"bỏ cột điểm thẩm định nếu muốn tính cột này", "remove the appraised points if it should count"});
    }
    scores = appraisals;
  }
  RankingColumns found;
  for (const Candidate& score : scores) {
    RankingColumns::Scored scored{score.column->title, score.column->at, -1};
    for (const Candidate& most : maxima) {
      const std::string of = without_maximum_words(most.folded);
      const bool only_one = of.empty() && scores.size() == 1 && scored.maximum_at < 0;
      if (of == score.folded || only_one) scored.maximum_at = static_cast<int>(most.column->at);
    }
    found.criteria.push_back(std::move(scored));
  }
  return found;
}

}  // namespace bangvang
