// parse_toml: toml++ → TomlValue. The only file of this folder that knows the library.
#include "loading/toml_tree.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

#include "base/folding.h"
#include "base/phrases.h"

namespace bangvang {
namespace {

template <class T>
std::string printed(const T& value) {
  std::ostringstream stream;
  stream << value;
  return stream.str();
}

// Keys like a.b.c… nest a table for every dot, and the library sets no bound to them: the first line with more than a
// hundred dots outside quotation marks, or 0.
int too_deep_line(std::string_view text) {
  constexpr int most = 100;
  int line = 1, dots = 0;
  char quote = 0;
  for (const char c : text) {
    if (c == '\n') {
      ++line;
      dots = 0;
      quote = 0;
    } else if (quote) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '.' && ++dots > most) {
      return line;
    }
  }
  return 0;
}

TomlValue converted(const toml::node& node) {
  TomlValue value;
  value.line = static_cast<int>(node.source().begin.line);
  value.column = static_cast<int>(node.source().begin.column);
  if (const auto* table = node.as_table()) {
    for (const auto& [key, entry] : *table) value.entries.push_back({std::string(key.str()), converted(entry)});
    std::stable_sort(value.entries.begin(), value.entries.end(), [](const auto& a, const auto& b) {
      return std::pair(a.value.line, a.value.column) < std::pair(b.value.line, b.value.column);
    });
  } else if (const auto* list = node.as_array()) {
    value.kind = TomlValue::Kind::list;
    for (const toml::node& item : *list) value.items.push_back(converted(item));
    // [[name]] has no place of its own: that of the first is its place.
    if (value.line == 0 && !value.items.empty()) value.line = value.items[0].line;
  } else if (const auto* text = node.as_string()) {
    value.kind = TomlValue::Kind::text;
    value.text = nfc(text->get());  // escapes may have made it decomposed
  } else if (const auto* whole = node.as_integer()) {
    value.kind = TomlValue::Kind::whole;
    value.whole = whole->get();
    value.real = static_cast<double>(whole->get());
    value.text = std::to_string(whole->get());
  } else if (const auto* real = node.as_floating_point()) {
    value.kind = TomlValue::Kind::real;
    value.real = real->get();
    value.text = fmt::format("{}", real->get());
  } else if (const auto* flag = node.as_boolean()) {
    value.kind = TomlValue::Kind::yes_no;
    value.yes = flag->get();
  } else {
    value.kind = TomlValue::Kind::moment;
    if (const auto* moment = node.as_date_time()) {
      toml::date_time local = moment->get();
      local.offset.reset();
      value.text = printed(local).substr(0, 19);
    } else if (const auto* date = node.as_date()) {
      value.text = printed(date->get());
    } else if (const auto* time = node.as_time()) {
      value.text = printed(time->get());
    }
  }
  return value;
}

}  // namespace

const TomlValue* TomlValue::find(const std::string& key) const {
  for (const auto& [name, value] : entries) {
    if (name == key) return &value;
  }
  return nullptr;
}

Result<TomlValue> parse_toml(const std::string& file, const std::string& text) {
  if (const int line = too_deep_line(text))
    return Problem{Severity::error,
                   {file, line, 0},
                   {"khóa trên dòng này lồng nhau quá sâu", "the key on this line is nested too deep"},
                   {"viết mỗi khóa một dòng dạng khóa = giá trị", "write each key on a line of its own as key = "
                                                                  "value"}};
  try {
    return converted(toml::parse(text, file));
  } catch (const toml::parse_error& failure) {
    const auto& begin = failure.source().begin;
    const std::string reason(failure.description());
    return Problem{Severity::error,
                   {file, static_cast<int>(begin.line), static_cast<int>(begin.column)},
                   say("không đọc được TOML ở đây ({})", "this is not TOML ({})", reason),
                   {"xem lại dòng này và dòng trên: chữ đặt trong dấu \"…\", mỗi khóa một dòng dạng khóa = giá trị",
                    "look at this line and the one above: text stands in \"…\", each key on a line of its own as key = "
                    "value"}};
  }
}

}  // namespace bangvang
