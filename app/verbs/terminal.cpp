// What the verbs print, in the terminal's language.
#include "verbs/terminal.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string_view>

namespace bangvang {

Language terminal_language() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value && *value) {
      return std::string_view(value).substr(0, 2) == "vi" ? Language::vietnamese : Language::english;
    }
  }
  return Language::english;
}

int refuse(const Words& what, const Words& remedy) {
  const Language language = terminal_language();
  const std::string& then = remedy.in(language);
  fmt::print(stderr, "bangvang: {}{}{}\n", what.in(language), then.empty() ? "" : ". ", then);
  return 2;
}

int refuse_unless_ceremony(const std::string& folder) {
  namespace fs = std::filesystem;
  std::error_code none;
  const fs::file_status status = fs::status(folder, none);
  if (!fs::exists(status)) {
    return refuse({fmt::format("không có thư mục “{}”", folder), fmt::format("there is no folder “{}”", folder)},
                  {"Hãy ghi đường dẫn tới thư mục buổi lễ, ví dụ data/le-trao-giai-mau",
                   "Give the path of a ceremony's folder, such as data/le-trao-giai-mau"});
  }
  if (!fs::is_directory(status)) {
    return refuse({fmt::format("“{}” không phải là thư mục", folder), fmt::format("“{}” is not a folder", folder)},
                  {"Mỗi buổi lễ là một thư mục có tệp ceremony.toml", "A ceremony is a folder that holds ceremony.toml"});
  }
  if (!fs::exists(fs::path(folder) / "ceremony.toml", none)) {
    return refuse({fmt::format("thư mục “{}” không có tệp ceremony.toml", folder),
                   fmt::format("the folder “{}” holds no ceremony.toml", folder)},
                  {"Hãy tạo tệp ấy với một dòng title = \"…\"", "Create it with one line, title = \"…\""});
  }
  return 0;
}

namespace {

std::string summary(int errors, int warnings, Language language) {
  if (language == Language::vietnamese) {
    return errors + warnings == 0 ? "Không có vấn đề nào." : fmt::format("{} lỗi, {} cảnh báo.", errors, warnings);
  }
  if (errors + warnings == 0) return "No problems.";
  return fmt::format("{} error{}, {} warning{}.", errors, errors == 1 ? "" : "s", warnings, warnings == 1 ? "" : "s");
}

}  // namespace

void print_problems(const Problems& problems) {
  const Language language = terminal_language();
  int errors = 0;
  for (const Problem& problem : problems) {
    errors += problem.severity == Severity::error;
    fmt::print("{}\n", to_text(problem, language));
  }
  fmt::print("{}\n", summary(errors, static_cast<int>(problems.size()) - errors, language));
}

}  // namespace bangvang
