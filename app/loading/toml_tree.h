// TomlValue: a parsed TOML file as a plain tree, in the order it was written; the library stays behind parse_toml.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"

namespace bangvang {

struct TomlEntry;

struct TomlValue {
  enum class Kind { text, whole, real, yes_no, moment, list, table };
  Kind kind = Kind::table;
  int line = 0, column = 0;
  std::string text;             // text; moment: "2000-01-01T08:00:00"; whole and real: as a decimal number
  std::int64_t whole = 0;
  double real = 0;              // whole too
  bool yes = false;
  std::vector<TomlValue> items;
  std::vector<TomlEntry> entries;  // of a table

  const TomlValue* find(const std::string& key) const;
};
struct TomlEntry {
  std::string key;
  TomlValue value;
};

Result<TomlValue> parse_toml(const std::string& file, const std::string& text);

}  // namespace bangvang
