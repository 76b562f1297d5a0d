// Checks across tables: what no single row can know. Each is linear in its table.
#include "ceremony/checks.h"

#include "ceremony/findings.h"

namespace bangvang {

Words line_of(const Place& other, const Place& here) {
  Place there = other, table = here;
  there.line = there.column = table.line = table.column = 0;
  if (there == table) return say("dòng {}", "line {}", other.line);
  there.line = other.line;
  return {to_text(there), to_text(there)};
}

Problems check_across(const Ceremony& ceremony) {
  Problems problems;
  Members members(ceremony);
  check_agenda(ceremony, problems);
  check_dates(ceremony, problems);
  check_cluster(ceremony, members, problems);
  check_stage(ceremony, problems);
  check_people(ceremony, problems);
  check_calls(ceremony, problems);
  check_photos(ceremony, problems);
  check_run_sheet(ceremony, problems);
  check_rankings(ceremony, members, problems);
  sort_problems(problems);
  return problems;
}

}  // namespace bangvang
