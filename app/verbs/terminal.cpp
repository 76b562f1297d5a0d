// What the verbs print, in the terminal's language.
#include "verbs/terminal.h"

#include <fmt/format.h>
#include <poll.h>

#include <climits>
#include <cstdlib>
#include <filesystem>
#include <utility>

#include "base/descriptor.h"
#include "base/phrases.h"
#include "base/visible.h"

namespace bangvang {

std::optional<Language> language_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (!value || !*value) continue;
    const std::string_view language = std::string_view(value).substr(0, 2);
    if (language == "vi") return Language::vietnamese;
    return language == "en" ? std::optional(Language::english) : std::nullopt;
  }
  return std::nullopt;
}

namespace {

std::optional<Language> chosen_language;
Language offered_language = Language::english;

Problem no_ceremony(const char* file, Words what, Words remedy) {
  Problem problem;
  problem.where.file = file;
  problem.what = std::move(what);
  problem.remedy = std::move(remedy);
  return problem;
}

}  // namespace

Language terminal_language() {
  return chosen_language ? *chosen_language : language_of_environment().value_or(offered_language);
}

void choose_terminal_language(std::optional<Language> language) { chosen_language = language; }

void offer_terminal_language(const std::string& of_ceremony) {
  offered_language = of_ceremony == "vi" ? Language::vietnamese : Language::english;
}

void put_line(std::FILE* to, std::string_view text) {  // fmt::print would throw where it cannot write
  std::fwrite(text.data(), 1, text.size(), to);
  std::fputc('\n', to);
}

void put_line_at_once(int fd, std::string_view text) {
  const std::string line = std::string(text) + '\n';
  pollfd ready{fd, POLLOUT, 0};  // a pipe that is ready takes PIPE_BUF bytes without waiting
  if (line.size() <= PIPE_BUF && poll(&ready, 1, 0) == 1) write_whole(fd, line);
}

int refuse(const Words& what, const Words& remedy) {
  const Language language = terminal_language();
  const std::string& then = remedy.in(language);
  put_line(stderr, visible(fmt::format("bangvang: {}{}{}", what.in(language), then.empty() ? "" : ". ", then)));
  return 2;
}

std::optional<Problem> not_a_ceremony(const std::string& folder) {
  namespace fs = std::filesystem;
  std::error_code none;
  const fs::file_status status = fs::status(folder, none);
  if (!fs::exists(status)) {
    return no_ceremony("",
                       say("không có thư mục “{}”", "there is no folder “{}”", folder),
                       {"ghi đường dẫn tới thư mục buổi lễ, ví dụ data/le-trao-giai-mau",
                        "give the path of a ceremony's folder, such as data/le-trao-giai-mau"});
  }
  if (!fs::is_directory(status)) {
    return no_ceremony("",
                       say("“{}” không phải là thư mục", "“{}” is not a folder", folder),
                       {"mỗi buổi lễ là một thư mục có tệp ceremony.toml", "a ceremony is a folder that holds ceremony.toml"});
  }
  if (!fs::exists(fs::path(folder) / "ceremony.toml", none)) {
    return no_ceremony("ceremony.toml",
                       say("thư mục “{}” không có tệp ceremony.toml", "the folder “{}” holds no ceremony.toml", folder),
                       {"tạo tệp ấy với một dòng title = \"…\"", "create it with one line, title = \"…\""});
  }
  return std::nullopt;
}

int refuse_unless_ceremony(const std::string& folder) {
  const std::optional<Problem> problem = not_a_ceremony(folder);
  if (!problem) return 0;
  const Language language = terminal_language();
  put_line(stderr, visible(fmt::format("bangvang: {}; {}", problem->what.in(language), problem->remedy.in(language))));
  return 2;
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
    put_line(stdout, to_text(problem, language));
  }
  put_line(stdout, summary(errors, static_cast<int>(problems.size()) - errors, language));
}

}  // namespace bangvang
