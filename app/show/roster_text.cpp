// Changes as text: a kind, an id, then named values; what is read is exactly what would be written.
#include <algorithm>
#include <charconv>

#include "base/folding.h"
#include "show/roster.h"

namespace bangvang {
namespace {

struct Field {
  std::string_view name;
  std::string RosterChange::*value;
  std::size_t most;    // code points
  bool typed = false;  // by the operator: composed, and without control characters
};
constexpr std::size_t most_id = 400;
constexpr std::array fields{Field{"honour", &RosterChange::honour, most_id},
                            Field{"recipient", &RosterChange::recipient, most_id},
                            Field{"other", &RosterChange::other, most_id},
                            Field{"group", &RosterChange::group, most_id},
                            Field{"after", &RosterChange::after, 2 * most_id},
                            Field{"since", &RosterChange::since, 2 * most_id},
                            Field{"salutation", &RosterChange::salutation, most_change_text, true},
                            Field{"name", &RosterChange::name, most_change_text, true},
                            Field{"position", &RosterChange::position, most_change_text, true},
                            Field{"unit", &RosterChange::unit, most_change_text, true},
                            Field{"citation", &RosterChange::citation, most_citation, true},
                            Field{"say", &RosterChange::say, most_change_text, true},
                            Field{"relation", &RosterChange::relation, most_change_text, true},
                            Field{"was", &RosterChange::was, 4 * most_change_text}};
constexpr std::array<std::string_view, 3> people{"person", "collective", "household"};
constexpr std::string_view hex = "0123456789abcdef";

bool control(char letter) { return static_cast<unsigned char>(letter) < ' ' || letter == 0x7f; }

// Letters beyond ASCII are quoted: a mark at the front of a value must not melt into the sign before it.
bool plain(std::string_view value) {
  return !value.empty() && std::all_of(value.begin(), value.end(), [](char letter) {
    return letter > ' ' && letter < 0x7f && letter != '"' && letter != '\\';
  });
}

std::string written(std::string_view value) {
  if (plain(value)) return std::string(value);
  std::string text = "\"";
  for (const char letter : value) {
    if (control(letter)) {
      const auto code = static_cast<unsigned char>(letter);
      text += {'\\', 'x', hex[code >> 4], hex[code & 15]};
      continue;
    }
    if (letter == '"' || letter == '\\') text += '\\';
    text += letter;
  }
  return text + '"';
}

// A quoted value from the front of `rest`.
std::optional<std::string> unquoted(std::string_view& rest) {
  std::string value;
  for (std::size_t i = 1; i < rest.size(); ++i) {
    if (rest[i] == '"') {
      rest.remove_prefix(i + 1);
      return value;
    }
    if (rest[i] != '\\') {
      value += rest[i];
      continue;
    }
    if (++i >= rest.size()) return {};
    if (rest[i] != 'x') {
      value += rest[i];
      continue;
    }
    if (i + 2 >= rest.size()) return {};
    const std::size_t high = hex.find(rest[i + 1]), low = hex.find(rest[i + 2]);
    if (high == std::string_view::npos || low == std::string_view::npos) return {};
    value += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return {};
}

std::optional<std::string> next_value(std::string_view& rest) {
  if (rest.starts_with('"')) return unquoted(rest);
  const std::size_t end = std::min(rest.find(' '), rest.size());
  std::string value(rest.substr(0, end));
  rest.remove_prefix(end);
  return value;
}

bool read(std::string_view text, int& number, int most) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() && number >= 1 && number <= most;
}

std::string listed_numbers(const std::vector<int>& numbers) {
  std::string text;
  for (const int number : numbers) text += (text.empty() ? "" : ",") + std::to_string(number);
  return text;
}

bool read_numbers(std::string_view text, std::vector<int>& numbers) {
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    int number = 0;
    if (!read(text.substr(0, comma), number, 1'000'000) || (!numbers.empty() && number <= numbers.back())) return false;
    numbers.push_back(number);
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return true;
}

bool set(RosterChange& change, std::string_view name, std::string value) {
  if (name == "place") return read(value, change.place, 100'000);
  if (name == "kept") return read_numbers(value, change.kept);
  if (name == "kind") {
    const auto found = std::find(people.begin(), people.end(), value);
    if (found == people.end()) return false;
    change.person = static_cast<RecipientKind>(found - people.begin());
    return true;
  }
  for (const Field& field : fields) {
    if (field.name != name) continue;
    if (code_points(value).size() > field.most) return false;
    if (field.typed && (nfc(value) != value || std::any_of(value.begin(), value.end(), control))) return false;
    change.*field.value = std::move(value);
    return true;
  }
  return false;
}

}  // namespace

std::string to_text(const RosterChange& change) {
  std::string text = std::string(name_of(change.kind)) + ' ' + std::to_string(change.id);
  const auto add = [&text](std::string_view name, const std::string& value) {
    text.append(" ").append(name).append("=").append(written(value));
  };
  for (const Field& field : fields) {
    if (const std::string& value = change.*field.value; !value.empty()) add(field.name, value);
  }
  if (change.place > 0) add("place", std::to_string(change.place));
  if (!change.kept.empty()) add("kept", listed_numbers(change.kept));
  if (change.person != RecipientKind::person) add("kind", std::string(people[static_cast<std::size_t>(change.person)]));
  return text;
}

std::optional<RosterChange> change_from_text(std::string_view text) {
  if (text.size() > 64 * 1024 || !valid_utf8(text)) return {};
  RosterChange change;
  std::string_view rest = text;
  const auto kind = change_named(*next_value(rest));
  if (!kind || !rest.starts_with(' ')) return {};
  change.kind = *kind;
  rest.remove_prefix(1);
  if (!read(next_value(rest).value_or(""), change.id, 1'000'000)) return {};
  while (rest.starts_with(' ')) {
    rest.remove_prefix(1);
    const std::size_t mark = rest.find('=');
    if (mark == std::string_view::npos) return {};
    const std::string_view name = rest.substr(0, mark);
    rest.remove_prefix(mark + 1);
    auto value = next_value(rest);
    if (!value || !set(change, name, std::move(*value))) return {};
  }
  if (!rest.empty() || to_text(change) != text) return {};
  return change;
}

}  // namespace bangvang
