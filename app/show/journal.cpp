// Journal lines as text and back; a line is believed only if its CRC and its number are right.
#include "show/journal.h"

#include <fmt/format.h>
#include <zlib.h>

#include <charconv>
#include <optional>

namespace bangvang {
namespace {

std::string sender_word(const std::string& sender) {
  if (sender.empty()) return "-";
  std::string word = sender;
  for (char& letter : word) {
    if (static_cast<unsigned char>(letter) <= ' ' || letter == 0x7f) letter = '_';
  }
  return word;
}

unsigned long checksum(std::string_view head, std::string_view command) {
  const auto add = [](unsigned long crc, std::string_view text) {
    return crc32_z(crc, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  };
  return add(add(add(0, head), " "), command);
}

std::optional<std::string_view> next_word(std::string_view& rest) {
  const std::size_t space = rest.find(' ');
  if (space == std::string_view::npos || space == 0) return {};
  const std::string_view word = rest.substr(0, space);
  rest.remove_prefix(space + 1);
  return word;
}

template <class Number>
bool read(std::optional<std::string_view> word, Number& number, int base = 10) {
  if (!word) return false;
  const auto [end, error] = std::from_chars(word->data(), word->data() + word->size(), number, base);
  return error == std::errc{} && end == word->data() + word->size();
}

std::optional<JournalLine> read_line(std::string_view text) {
  JournalLine line;
  std::string_view rest = text;
  if (!read(next_word(rest), line.sequence) || !read(next_word(rest), line.wall_ms) ||
      !read(next_word(rest), line.steady_ms)) {
    return {};
  }
  const auto sender = next_word(rest);
  if (!sender) return {};
  const std::string_view head = text.substr(0, text.size() - rest.size() - 1);
  unsigned long crc = 0;
  const auto written = next_word(rest);
  if (!written || written->size() != 8 || !read(written, crc, 16) || crc != checksum(head, rest)) return {};
  const auto command = command_from_text(rest);
  if (!command) return {};
  line.command = *command;
  line.command.sender = *sender == "-" ? std::string{} : std::string(*sender);
  return line;
}

}  // namespace

std::string to_text(const JournalLine& line) {
  const std::string head =
      fmt::format("{} {} {} {}", line.sequence, line.wall_ms, line.steady_ms, sender_word(line.command.sender));
  const std::string command = to_text(line.command);
  return fmt::format("{} {:08x} {}\n", head, checksum(head, command), command);
}

JournalReading read_journal(std::string_view bytes) {
  JournalReading reading;
  while (reading.valid_bytes < bytes.size()) {
    const std::string_view rest = bytes.substr(reading.valid_bytes);
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) {
      reading.torn = true;
      break;
    }
    auto line = read_line(rest.substr(0, end));
    const bool whole = line && to_text(*line) == rest.substr(0, end + 1);  // "07" or "AB" for 7 and ab: not ours
    if (!whole || line->sequence != reading.lines.size() + 1) {
      reading.damaged_line = static_cast<int>(reading.lines.size()) + 1;
      break;
    }
    reading.lines.push_back(std::move(*line));
    reading.valid_bytes += end + 1;
  }
  reading.ended = !reading.lines.empty() && reading.lines.back().command.verb == Verb::end;
  return reading;
}

}  // namespace bangvang
