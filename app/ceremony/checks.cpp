// Checks across tables: what no single row can know. Each is linear in its table.
#include "ceremony/checks.h"

#include "ceremony/findings.h"

namespace bangvang {

Problems check_across(const Ceremony& ceremony) {
  Problems problems;
  Members members(ceremony);
  check_cluster(ceremony, members, problems);
  check_stage(ceremony, problems);
  check_people(ceremony, problems);
  check_rankings(ceremony, members, problems);
  sort_problems(problems);
  return problems;
}

}  // namespace bangvang
