// Compares the themes a ceremony names with those there are.
#include "verbs/theme_problems.h"

#include <algorithm>
#include <utility>

#include "base/phrases.h"

namespace bangvang {
namespace {

bool known(const std::string& name, const std::vector<std::string>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Problem unknown(const std::string& name, const std::vector<std::string>& names, Words what) {
  return {Severity::warning,
          {"ceremony.toml"},
          std::move(what),
          did_you_mean(name, names, say("hãy chọn một trong: {}", "choose one of: {}", listed(names)))};
}

Problem unknown_of(const std::string& output, const Ceremony& ceremony, const std::vector<std::string>& names) {
  const std::string& theme = ceremony.outputs.at(output).theme;
  const Words which = output == "hall" ? Words{"hội trường", "the hall"} : Words{"sảnh", "the lobby"};
  const std::string used = theme_of(ceremony, output, names);
  return unknown(theme, names,
                 {fmt::format("[output.{}]: không có chủ đề {}; {} dùng “{}”", output, quoted(theme), which.vi, used),
                  fmt::format("[output.{}]: there is no theme {}; {} uses “{}”", output, quoted(theme), which.en, used)});
}

Problem without_effect() {
  return {Severity::warning,
          {"ceremony.toml"},
          {"[output.mc]: “theme” không có tác dụng, màn hình của MC có màu riêng",
           "[output.mc]: “theme” has no effect, the MC's screen has colours of its own"},
          {"hãy bỏ dòng này", "remove the line"}};
}

}  // namespace

Problems theme_problems(const Ceremony& ceremony, const std::vector<std::string>& names) {
  Problems problems;
  if (const std::string& theme = ceremony.theme; !known(theme, names))
    problems.push_back(unknown(theme, names,
                               say("không có chủ đề {}; màn hình dùng “{}”", "there is no theme {}; the wall uses “{}”",
                                   quoted(theme), std::string(default_theme))));
  for (const auto& [output, settings] : ceremony.outputs) {
    if (settings.theme.empty()) continue;
    if (output == "mc") problems.push_back(without_effect());
    else if (!known(settings.theme, names)) problems.push_back(unknown_of(output, ceremony, names));
  }
  return problems;
}

std::string theme_of(const Ceremony& ceremony, const std::string& output, const std::vector<std::string>& names) {
  const auto own = ceremony.outputs.find(output);
  if (own != ceremony.outputs.end() && known(own->second.theme, names)) return own->second.theme;
  return known(ceremony.theme, names) ? ceremony.theme : default_theme;
}

}  // namespace bangvang
