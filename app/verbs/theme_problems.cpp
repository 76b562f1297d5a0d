// Compares the themes a ceremony names with those there are.
#include "verbs/theme_problems.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/folding.h"

namespace bangvang {
namespace {

bool known(const std::string& name, const std::vector<std::string>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Problem unknown(const std::string& name, const std::vector<std::string>& names) {
  Problem problem;
  problem.severity = Severity::warning;
  problem.where.file = "ceremony.toml";
  problem.what = {fmt::format("không có chủ đề “{}”; màn hình dùng “{}”", name, default_theme),
                  fmt::format("there is no theme “{}”; the wall uses “{}”", name, default_theme)};
  if (const std::string near = nearest(name, names); !near.empty()) {
    problem.remedy = {fmt::format("có phải “{}” không?", near), fmt::format("did you mean “{}”?", near)};
  } else {
    const std::string all = fmt::format("{}", fmt::join(names, ", "));
    problem.remedy = {"hãy chọn một trong: " + all, "choose one of: " + all};
  }
  return problem;
}

}  // namespace

Problems theme_problems(const Ceremony& ceremony, const std::vector<std::string>& names) {
  Problems problems;
  if (!known(ceremony.theme, names)) problems.push_back(unknown(ceremony.theme, names));
  for (const auto& [output, settings] : ceremony.outputs)
    if (!settings.theme.empty() && !known(settings.theme, names)) problems.push_back(unknown(settings.theme, names));
  return problems;
}

std::string hall_theme(const Ceremony& ceremony, const std::vector<std::string>& names) {
  const auto hall = ceremony.outputs.find("hall");
  if (hall != ceremony.outputs.end() && known(hall->second.theme, names)) return hall->second.theme;
  return known(ceremony.theme, names) ? ceremony.theme : default_theme;
}

}  // namespace bangvang
