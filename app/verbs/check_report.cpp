// CheckReport as JSON.
#include "verbs/check_report.h"

#include <fmt/format.h>

#include <algorithm>

#include "verbs/json.h"

namespace bangvang {
namespace {

std::string to_json(const Words& words) {
  return fmt::format(R"({{"vi": {}, "en": {}}})", in_json(words.vi), in_json(words.en));
}

std::string to_json(const Problem& problem) {
  const bool error = problem.severity == Severity::error;
  const Place& where = problem.where;
  return fmt::format(R"({{"file": {}, "sheet": {}, "line": {}, "column": {}, "severity": {}, "what": {}, "remedy": {}}})",
                     in_json(where.file), in_json(where.sheet), where.line, where.column, in_json(error ? "error" : "warning"),
                     to_json(problem.what), to_json(problem.remedy));
}

}  // namespace

std::string to_json(const CheckReport& report) {
  const auto errors = std::count_if(report.problems.begin(), report.problems.end(),
                                    [](const Problem& problem) { return problem.severity == Severity::error; });
  std::string json = fmt::format("{{\n\"ceremony\": {},\n\"readable\": {},\n\"errors\": {},\n\"warnings\": {},\n\"problems\": [",
                                 in_json(report.ceremony), report.readable, errors,
                                 static_cast<std::ptrdiff_t>(report.problems.size()) - errors);
  for (std::size_t i = 0; i < report.problems.size(); ++i) json += (i ? ",\n" : "\n") + to_json(report.problems[i]);
  return json + "\n]\n}\n";
}

}  // namespace bangvang
