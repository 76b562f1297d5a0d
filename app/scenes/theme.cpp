// load_theme: one TOML file of colours → Theme, with every mistake named by line.
#include "scenes/theme.h"

#include <algorithm>

#include <fmt/format.h>
#include <toml++/toml.h>

namespace bangvang {
namespace {

constexpr std::size_t largest_theme = 64 * 1024;

Place place_of(const std::string& file, const toml::source_region& source) {
  return {file, static_cast<int>(source.begin.line), static_cast<int>(source.begin.column)};
}

std::optional<Colour> colour_from(std::string_view text) {
  if (text.size() != 7 || text[0] != '#') return std::nullopt;
  std::uint32_t value = 0;
  for (char c : text.substr(1)) {
    int digit = c >= '0' && c <= '9'   ? c - '0'
                : c >= 'a' && c <= 'f' ? c - 'a' + 10
                : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                       : -1;
    if (digit < 0) return std::nullopt;
    value = value * 16 + static_cast<std::uint32_t>(digit);
  }
  return Colour{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8 & 255),
                static_cast<std::uint8_t>(value & 255)};
}

// Reads keys off one table and keeps the first mistake.
struct Reading {
  const toml::table& table;
  const std::string& file;
  std::optional<Problem> problem{};

  void wrong(const char* key, const toml::node* node, Words what, Words remedy) {
    if (problem) return;
    Place place = node ? place_of(file, node->source()) : Place{file};
    problem = Problem{Severity::error,
                      place,
                      {fmt::format("“{}” {}", key, what.vi), fmt::format("“{}” {}", key, what.en)},
                      std::move(remedy)};
  }
  void colour(const char* key, Colour& into) {
    const toml::node* node = table.get(key);
    auto read = node ? colour_from(node->value_or(std::string_view{})) : std::nullopt;
    if (read) into = *read;
    else
      wrong(
          key, node, {"không phải là một màu", "is not a colour"},
          {"viết sáu chữ số hệ mười sáu, ví dụ \"#7a0e17\"", "write six hexadecimal digits, for example \"#7a0e17\""});
  }
  void gradient(const char* key, Paint::Run run, Paint& into) {
    const toml::node* node = table.get(key);
    const toml::array* pair = node ? node->as_array() : nullptr;
    if (pair && pair->size() == 2) {
      auto from = colour_from((*pair)[0].value_or(std::string_view{}));
      auto to = colour_from((*pair)[1].value_or(std::string_view{}));
      if (from && to) {
        into = Paint(run, *from, *to);
        return;
      }
    }
    wrong(key, node, {"không phải là hai màu", "is not two colours"},
          {"viết như [\"#7a0e17\", \"#54060e\"]", "write it like [\"#7a0e17\", \"#54060e\"]"});
  }
  void alpha(const char* key, float& into) {
    const toml::node* node = table.get("alpha") ? table["alpha"].as_table() : nullptr;
    const toml::node* found = node ? node->as_table()->get(key) : nullptr;
    auto read = found ? found->value<double>() : std::nullopt;
    if (read && *read >= 0 && *read <= 1) into = static_cast<float>(*read);
    else wrong(key, found, {"trong [alpha] không phải là số từ 0 đến 1", "in [alpha] is not a number from 0 to 1"},
               {"viết một số như 0.34", "write a number like 0.34"});
  }
};

bool plain_name(const std::string& name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

}  // namespace

Result<Theme> load_theme(const Disk& disk, const std::string& folder, const std::string& name) {
  const std::string file = name + ".toml";
  if (!plain_name(name))
    return Problem{
        Severity::error,
        {},
        {fmt::format("“{}” không phải là tên giao diện", name), fmt::format("“{}” is not the name of a theme", name)},
        {"tên chỉ gồm chữ thường không dấu, chữ số và gạch nối",
         "a name has lower-case letters, digits and hyphens only"}};
  auto bytes = disk.read(folder + "/" + file, largest_theme);
  if (!bytes) return bytes.problem();
  toml::table table;
  try {
    table = toml::parse(*bytes, file);
  } catch (const toml::parse_error& error) {
    return Problem{Severity::error,
                   place_of(file, error.source()),
                   {fmt::format("không đọc được TOML: {}", error.description()),
                    fmt::format("this is not TOML: {}", error.description())},
                   {"sửa dòng này", "mend this line"}};
  }
  Theme theme;
  theme.name = name;
  Reading read{table, file};
  read.gradient("background", Paint::Run::down, theme.background);
  read.gradient("panel", Paint::Run::down, theme.panel);
  read.gradient("panel_current", Paint::Run::down, theme.panel_current);
  read.gradient("fill", Paint::Run::down, theme.fill);
  read.gradient("bar", Paint::Run::across, theme.bar);
  read.gradient("bar_below", Paint::Run::across, theme.bar_below);
  read.colour("track", theme.track);
  read.colour("ink", theme.ink);
  read.colour("ink2", theme.ink2);
  read.colour("dim", theme.dim);
  read.colour("gold", theme.gold);
  read.colour("line", theme.line);
  read.colour("on_fill", theme.on_fill);
  read.colour("ornament", theme.ornament);
  read.alpha("title", theme.ornament_title);
  read.alpha("corner", theme.ornament_corner);
  read.alpha("halo", theme.ornament_halo);
  read.alpha("header", theme.ornament_header);
  read.alpha("strip", theme.ornament_strip);
  read.alpha("panel_border", theme.panel_border);
  if (read.problem) return *read.problem;
  return theme;
}

std::vector<std::string> theme_names(const Disk& disk, const std::string& folder) {
  std::vector<std::string> names;
  for (const std::string& file : disk.list(folder))
    if (file.size() > 5 && file.ends_with(".toml")) names.push_back(file.substr(0, file.size() - 5));
  return names;
}

}  // namespace bangvang
