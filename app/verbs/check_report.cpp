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

std::string to_json(const Reading& reading) {
  std::string notes;
  for (const Words& note : reading.notes) notes += (notes.empty() ? "" : ", ") + to_json(note);
  return fmt::format(R"({{"file": {}, "sheet": {}, "table": {}, "rows": {}, "first_line": {}, "last_line": {}, "notes": [{}]}})",
                     in_json(reading.where.file), in_json(reading.where.sheet), in_json(reading.table), reading.rows,
                     reading.first_line, reading.last_line, notes);
}

}  // namespace

std::string to_json(const CheckReport& report) {
  const auto errors = std::count_if(report.problems.begin(), report.problems.end(),
                                    [](const Problem& problem) { return problem.severity == Severity::error; });
  std::string json = fmt::format("{{\n\"ceremony\": {},\n\"readable\": {},\n\"errors\": {},\n\"warnings\": {},\n\"problems\": [",
                                 in_json(report.ceremony), report.readable, errors,
                                 static_cast<std::ptrdiff_t>(report.problems.size()) - errors);
  for (std::size_t i = 0; i < report.problems.size(); ++i) json += (i ? ",\n" : "\n") + to_json(report.problems[i]);
  json += "\n],\n\"tables\": [";
  for (std::size_t i = 0; i < report.tables.size(); ++i) json += (i ? ",\n" : "\n") + to_json(report.tables[i]);
  return json + "\n]\n}\n";
}

}  // namespace bangvang
