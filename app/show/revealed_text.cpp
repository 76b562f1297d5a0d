// Revealed as text: a record a line, its fields by name, what is empty left out. A row names what it belongs to, so that
// each line says something by itself. What is read is exactly what was written.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "show/revealed_fields.h"

namespace bangvang {
namespace {

constexpr std::string_view first_line = "revealed 1\n";
constexpr std::size_t most_bytes = 64 << 20;

std::string plain(Decimal value) {
  std::string digits = std::to_string(value.units < 0 ? -value.units : value.units);
  const auto scale = static_cast<std::size_t>(value.scale);
  if (scale > 0) {
    if (digits.size() <= scale) digits.insert(0, scale + 1 - digits.size(), '0');
    digits.insert(digits.size() - scale, ".");
  }
  return (value.units < 0 ? "-" : "") + digits;
}

// Writes the fields of one record after its name.
class Line {
 public:
  Line(std::string& text, std::string_view name) : text_(text) { text_ += name; }
  ~Line() { text_ += '\n'; }
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;

  void operator()(const char* name, const std::string& value) {
    if (value.empty()) return;
    begin(name);
    text_ += '"';
    for (const char c : value) {
      if (c == '\n') text_ += "\\n";
      else if (c == '"' || c == '\\') (text_ += '\\') += c;
      else text_ += c;
    }
    text_ += '"';
  }
  void operator()(const char* name, bool value) { number(name, value ? "1" : "0"); }
  void operator()(const char* name, int value, int, int) { number(name, std::to_string(value)); }
  void operator()(const char* name, float value) { number(name, fmt::format("{}", value)); }
  void operator()(const char* name, const std::optional<int>& value) {
    if (value) number(name, std::to_string(*value));
  }
  void operator()(const char* name, const std::optional<Decimal>& value) {
    if (value) number(name, plain(*value));
  }
  template <class E>
  void operator()(const char* name, E value, E, E) { number(name, std::to_string(static_cast<int>(value))); }

 private:
  void begin(const char* name) { ((text_ += ' ') += name) += '='; }
  void number(const char* name, const std::string& value) {
    begin(name);
    text_ += value;
  }
  std::string& text_;
};

template <class T>
void write(std::string& text, std::string_view name, const T& record, const std::string& of = {}) {
  Line line(text, name);
  line("of", of);
  each_field(line, record);
}

// One line taken apart; fields are asked for in any order.
class Fields {
 public:
  // False: it is no line of ours.
  bool read(std::string_view line) {
    const std::size_t end = std::min(line.find(' '), line.size());
    name = line.substr(0, end);
    for (line.remove_prefix(end); !line.empty();) {
      const std::size_t equals = line.find('=');
      if (line[0] != ' ' || equals == std::string_view::npos) return false;
      const std::string_view field = line.substr(1, equals - 1);
      line.remove_prefix(equals + 1);
      std::string value;
      if (!(line.starts_with('"') ? take_quoted(line, value) : take_word(line, value))) return false;
      values_.emplace_back(field, std::move(value));
    }
    return true;
  }
  std::string_view name;
  bool good = true;  // every value asked for was one

  void operator()(const char* field, std::string& value) {
    if (std::string* found = find(field)) value = std::move(*found);
  }
  void operator()(const char* field, bool& value) {
    int number = 0;
    (*this)(field, number, 0, 1);
    value = number == 1;
  }
  void operator()(const char* field, int& value, int least, int most) {
    const std::string* found = find(field);
    if (found) good = good && to_number(*found, value) && value >= least && value <= most;
  }
  void operator()(const char* field, float& value) {
    const std::string* found = find(field);
    if (found) good = good && to_number(*found, value) && value >= 0 && value <= 1;
  }
  void operator()(const char* field, std::optional<int>& value) {
    if (find(field)) (*this)(field, value.emplace(), 0, 1'000'000);
  }
  void operator()(const char* field, std::optional<Decimal>& value) {
    const std::string* found = find(field);
    if (found) good = good && (value = parse_decimal(*found)).has_value();
  }
  template <class E>
  void operator()(const char* field, E& value, E least, E most) {
    int number = static_cast<int>(value);
    (*this)(field, number, static_cast<int>(least), static_cast<int>(most));
    if (good) value = static_cast<E>(number);
  }

 private:
  static bool take_quoted(std::string_view& line, std::string& value) {
    for (std::size_t i = 1; i < line.size(); ++i) {
      if (line[i] == '"') {
        line.remove_prefix(i + 1);
        return true;
      }
      const bool escaped = line[i] == '\\' && ++i < line.size();
      if (i < line.size()) value += escaped && line[i] == 'n' ? '\n' : line[i];
    }
    return false;
  }
  static bool take_word(std::string_view& line, std::string& value) {
    value = line.substr(0, line.find(' '));
    line.remove_prefix(value.size());
    return !value.empty();
  }
  template <class Number>
  static bool to_number(const std::string& text, Number& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
  }
  std::string* find(std::string_view field) {
    for (auto& [name, value] : values_) {
      if (name == field) return &value;
    }
    return nullptr;
  }
  std::vector<std::pair<std::string, std::string>> values_;
};

template <class T>
bool fill(Fields& line, T& record) {
  each_field(line, record);
  return line.good;
}

template <class T>
bool add(Fields& line, std::vector<T>& records) { return fill(line, records.emplace_back()); }

template <class T, class Rows>
bool add_below(Fields& line, std::vector<T>& parents, Rows T::*rows) {
  return !parents.empty() && add(line, parents.back().*rows);
}

bool add_record(Fields& line, Revealed& read) {
  const std::string_view name = line.name;
  if (name == "ceremony") return fill(line, read);
  if (name == "item") return add(line, read.agenda);
  if (name == "member") return add(line, read.members);
  if (name == "delegate") return add(line, read.delegates);
  if (name == "figures") return add(line, read.figures);
  if (name == "figure") return add_below(line, read.figures, &RevealedFigures::rows);
  if (name == "ranking") return add(line, read.rankings);
  if (name == "place") return add_below(line, read.rankings, &RevealedRanking::places);
  if (name == "honour") return add(line, read.honours);
  if (name == "recipient") return add_below(line, read.honours, &RevealedHonour::recipients);
  if (name == "quote") return add(line, read.quotes);
  if (name == "album") return add(line, read.albums);
  if (name == "photo") return add_below(line, read.albums, &RevealedAlbum::photos);
  if (name == "leadership") return fill(line, read.leadership.emplace());
  if (name == "head") return read.leadership && fill(line, read.leadership->head);
  if (name == "deputy") return read.leadership && add(line, read.leadership->deputies);
  if (name == "handover") return fill(line, read.handover.emplace());
  if (name == "scene") {
    line("name", read.scenes.emplace_back());
    return true;
  }
  return false;
}

}  // namespace

std::string to_text(const Revealed& revealed) {
  std::string text(first_line);
  write(text, "ceremony", revealed);
  for (const auto& one : revealed.agenda) write(text, "item", one);
  for (const auto& one : revealed.members) write(text, "member", one);
  for (const auto& one : revealed.delegates) write(text, "delegate", one);
  for (const auto& one : revealed.figures) {
    write(text, "figures", one);
    for (const auto& row : one.rows) write(text, "figure", row, one.id);
  }
  for (const auto& one : revealed.rankings) {
    write(text, "ranking", one);
    for (const auto& row : one.places) write(text, "place", row, one.id);
  }
  for (const auto& one : revealed.honours) {
    write(text, "honour", one);
    for (const auto& row : one.recipients) write(text, "recipient", row, one.id);
  }
  for (const auto& one : revealed.quotes) write(text, "quote", one);
  for (const auto& one : revealed.albums) {
    write(text, "album", one);
    for (const auto& row : one.photos) write(text, "photo", row, one.id);
  }
  if (revealed.leadership) {
    write(text, "leadership", *revealed.leadership);
    write(text, "head", revealed.leadership->head);
    for (const auto& row : revealed.leadership->deputies) write(text, "deputy", row);
  }
  if (revealed.handover) write(text, "handover", *revealed.handover);
  for (const std::string& scene : revealed.scenes) Line(text, "scene")("name", scene);
  return text;
}

std::optional<Revealed> revealed_from_text(std::string_view text) {
  if (text.size() > most_bytes || !text.starts_with(first_line)) return {};
  Revealed read;
  read.language.clear();
  for (std::string_view rest = text.substr(first_line.size()); !rest.empty();) {
    const std::size_t end = rest.find('\n');
    Fields line;
    if (end == std::string_view::npos || !line.read(rest.substr(0, end)) || !add_record(line, read)) return {};
    rest.remove_prefix(end + 1);
  }
  if (read.now >= static_cast<int>(read.agenda.size())) return {};
  if (to_text(read) != text) return {};
  return read;
}

}  // namespace bangvang
