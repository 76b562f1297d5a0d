// Makes file names.
#include "verbs/picture_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace bangvang {

std::string picture_name(int order, int steps, const std::string& step_id) {
  std::string safe;
  for (const char c : step_id.substr(0, 100)) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                       c == '_' || c == '~';
    if (plain) safe += c;
    else if (!safe.empty() && safe.back() != '-') safe += '-';
  }
  const auto digits = std::max<std::size_t>(3, std::to_string(steps).size());
  return fmt::format("{:0{}}-{}.png", order, digits, safe);
}

std::string name_of_folder(const std::string& path) {
  std::error_code failed;
  std::filesystem::path whole = std::filesystem::weakly_canonical(path, failed);
  if (failed) whole = path;
  if (whole.filename().empty()) whole = whole.parent_path();
  return whole.filename().empty() ? "bangvang" : whole.filename().string();
}

std::string page_name(const std::string& file, int page, int pages) {
  if (pages == 1) return file;
  const std::filesystem::path path(file);
  return (path.parent_path() / fmt::format("{}-{}{}", path.stem().string(), page, path.extension().string())).string();
}

}  // namespace bangvang
