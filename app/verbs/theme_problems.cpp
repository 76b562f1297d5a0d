// Compares the themes a ceremony names with those there are.
#include "verbs/theme_problems.h"

#include <algorithm>

#include "base/phrases.h"

namespace bangvang {
namespace {

bool known(const std::string& name, const std::vector<std::string>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Problem unknown(const std::string& name, const std::vector<std::string>& names) {
  const std::string all = listed(names);
  return {Severity::warning,
          {"ceremony.toml"},
          say("không có chủ đề {}; màn hình dùng “{}”", "there is no theme {}; the wall uses “{}”", quoted(name),
              std::string(default_theme)),
          did_you_mean(name, names, say("hãy chọn một trong: {}", "choose one of: {}", all))};
}

}  // namespace

Problems theme_problems(const Ceremony& ceremony, const std::vector<std::string>& names) {
  Problems problems;
  if (!known(ceremony.theme, names)) problems.push_back(unknown(ceremony.theme, names));
  for (const auto& [output, settings] : ceremony.outputs)
    if (!settings.theme.empty() && !known(settings.theme, names)) problems.push_back(unknown(settings.theme, names));
  return problems;
}

std::string theme_of(const Ceremony& ceremony, const std::string& output, const std::vector<std::string>& names) {
  const auto own = ceremony.outputs.find(output);
  if (own != ceremony.outputs.end() && known(own->second.theme, names)) return own->second.theme;
  return known(ceremony.theme, names) ? ceremony.theme : default_theme;
}

}  // namespace bangvang
