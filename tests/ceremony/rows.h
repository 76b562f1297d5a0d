// Rows of a ceremony built in code, each with its place, and what the checks find in it.
#pragma once
#include <string>
#include <vector>

#include "ceremony/checks.h"

namespace bangvang::rows {

inline Origin at(const char* file, int line) {
  Origin origin;
  origin.file = file;
  origin.line = line;
  return origin;
}

inline std::vector<std::string> found(const Ceremony& ceremony) {
  std::vector<std::string> lines;
  for (const Problem& problem : check_across(ceremony)) lines.push_back(to_text(problem, Language::english));
  return lines;
}
using Lines = std::vector<std::string>;

inline Member& add_member(Ceremony& ceremony, const char* name, MemberRole role = MemberRole::none) {
  Member member;
  member.origin = at("members.csv", static_cast<int>(ceremony.members.size()) + 2);
  member.name = name;
  member.role = role;
  ceremony.members.push_back(member);
  return ceremony.members.back();
}

inline Honour& add_honour(Ceremony& ceremony, const char* name, HonourKind kind = HonourKind::conferred) {
  Honour honour;
  honour.origin = at("honours.csv", static_cast<int>(ceremony.honours.size()) + 2);
  honour.name = name;
  honour.kind = kind;
  ceremony.honours.push_back(honour);
  return ceremony.honours.back();
}

inline Recipient& add_recipient(Ceremony& ceremony, const char* name, const char* unit, int honour = 0, int batch = -1) {
  Recipient recipient;
  recipient.origin = at("recipients.csv", static_cast<int>(ceremony.recipients.size()) + 2);
  recipient.name = name;
  recipient.unit = unit;
  recipient.honour = honour;
  recipient.batch = batch;
  ceremony.recipients.push_back(recipient);
  return ceremony.recipients.back();
}

inline Batch& add_batch(Ceremony& ceremony, const char* id, int honour) {
  Batch batch;
  batch.origin = at("batches.csv", static_cast<int>(ceremony.batches.size()) + 2);
  batch.id = id;
  batch.honour = honour;
  ceremony.batches.push_back(batch);
  return ceremony.batches.back();
}

inline RankingRow& add_row(Ranking& ranking, const char* unit, std::int64_t score) {
  RankingRow row;
  row.origin = at("rankings/a.csv", static_cast<int>(ranking.rows.size()) + 2);
  row.unit = unit;
  row.scores = {Decimal{score, 1}};
  ranking.rows.push_back(row);
  return ranking.rows.back();
}

inline Ranking one_criterion() {
  Ranking ranking;
  ranking.criteria.push_back({"Điểm", Decimal{1, 0}, std::nullopt});
  return ranking;
}

}  // namespace bangvang::rows
