// Reads assets/fonts.toml.
#include "painting/font_list.h"

#include <charconv>
#include <toml++/toml.h>

namespace bangvang {
namespace {

std::vector<std::string> files_of(const toml::table& table, const std::string& folder) {
  std::vector<std::string> files;
  if (const toml::array* names = table["files"].as_array()) {
    for (const toml::node& name : *names) {
      if (const auto text = name.value<std::string>()) files.push_back(folder + "/" + *text);
    }
  }
  return files;
}

// "0E00-0E7F"; anything else is an empty range.
std::pair<char32_t, char32_t> range_of(const std::string& text) {
  unsigned long from = 1, to = 0;
  const char* end = text.data() + text.size();
  const auto first = std::from_chars(text.data(), end, from, 16);
  if (first.ec != std::errc{} || first.ptr == end || *first.ptr != '-') return {1, 0};
  const auto second = std::from_chars(first.ptr + 1, end, to, 16);
  if (second.ec != std::errc{} || second.ptr != end) return {1, 0};
  return {static_cast<char32_t>(from), static_cast<char32_t>(to)};
}

std::vector<FontFamily> families_of(const toml::table& list, const char* face, const std::string& folder) {
  std::vector<FontFamily> families;
  const toml::array* rows = list[face].as_array();
  if (!rows) return families;
  for (const toml::node& row : *rows) {
    const toml::table* table = row.as_table();
    if (table) families.push_back({(*table)["family"].value_or(std::string()), files_of(*table, folder)});
  }
  return families;
}

std::vector<FallbackFonts> fallbacks_of(const toml::table& list, const std::string& folder) {
  std::vector<FallbackFonts> fallbacks;
  const toml::array* rows = list["fallback"].as_array();
  if (!rows) return fallbacks;
  for (const toml::node& row : *rows) {
    const toml::table* table = row.as_table();
    if (!table) continue;
    FallbackFonts fallback{{}, files_of(*table, folder), (*table)["index"].value_or(0)};
    if (const toml::array* ranges = (*table)["ranges"].as_array()) {
      for (const toml::node& range : *ranges) fallback.ranges.push_back(range_of(range.value_or(std::string())));
    }
    fallbacks.push_back(std::move(fallback));
  }
  return fallbacks;
}

}  // namespace

Result<FontList> read_font_list(const std::string& path) {
  toml::table list;
  try {
    list = toml::parse_file(path);
  } catch (const toml::parse_error& error) {
    const int line = static_cast<int>(error.source().begin.line);
    return Problem{Severity::warning, {path, line, 0},
                   {"không đọc được danh sách phông chữ", "the list of fonts cannot be read"},
                   {"khôi phục tệp này; trong lúc đó chương trình dùng phông chữ của hệ thống",
                    "restore the file; until then the system's fonts are used"}};
  }
  const std::string folder = list["folder"].value_or(std::string("/usr/share/fonts"));
  return FontList{families_of(list, "serif", folder), families_of(list, "sans", folder), fallbacks_of(list, folder)};
}

}  // namespace bangvang
