// Commands as text: "take STEP", "arm STEP", "look black", "presented STEP", "retract STEP", "speed 150", "pause", "resume",
// "load sha256=…", "renew", "message mc TEXT", "restart", "undo 7", "end".
#include <algorithm>
#include <charconv>
#include <utility>

#include "base/folding.h"
#include "show/show_state.h"

namespace bangvang {
namespace {

constexpr std::string_view hash_mark = "sha256=";

bool is_word(std::string_view text) {
  return !text.empty() && std::none_of(text.begin(), text.end(), [](char letter) {
    return static_cast<unsigned char>(letter) <= ' ' || letter == 0x7f;
  });
}

bool read_number(std::string_view text, int& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

std::string_view name_of(Hearer hearer) { return hearer == Hearer::hall ? "hall" : "mc"; }

// "mc TEXT" of a message, "mc" of its taking away. Only what tidy_message leaves as it is was written by us.
std::optional<Command> message_from(Verb verb, std::string_view rest) {
  Command command;
  command.verb = verb;
  const std::size_t space = rest.find(' ');
  const std::string_view hearer = rest.substr(0, space);
  if (hearer != "hall" && hearer != "mc") return {};
  command.hearer = hearer == "hall" ? Hearer::hall : Hearer::mc;
  if ((space == std::string_view::npos) != (verb == Verb::clear_message)) return {};
  if (verb == Verb::clear_message) return command;
  command.text = rest.substr(space + 1);
  if (command.text.empty() || tidy_message(command.text) != command.text) return {};
  return command;
}

}  // namespace

std::string tidy_message(std::string_view typed) {
  std::string composed = nfc(typed.substr(0, 8 * most_message_bytes)), text;
  for (const std::string_view line_end : {"\u0085", "\u2028", "\u2029"})
    for (std::size_t at; (at = composed.find(line_end)) != std::string::npos;)
      composed.replace(at, line_end.size(), " ");
  for (const char letter : composed) {
    const bool gap = static_cast<unsigned char>(letter) <= ' ' || letter == 0x7f;
    if (!gap) text += letter;
    else if (!text.empty() && text.back() != ' ') text += ' ';
  }
  if (text.size() > most_message_bytes) {
    std::size_t end = most_message_bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
    text.resize(end);
  }
  return trim(text);
}

std::string to_text(const Command& command) {
  switch (command.verb) {
    case Verb::none: break;
    case Verb::load: return "load " + std::string(hash_mark) + command.step;
    case Verb::take: return "take " + command.step;
    case Verb::arm: return "arm " + command.step;
    case Verb::look: return "look " + std::string(name_of(command.look));
    case Verb::presented: return "presented " + command.step;
    case Verb::retract: return "retract " + command.step;
    case Verb::speed: return "speed " + std::to_string(command.speed);
    case Verb::pause: return "pause";
    case Verb::resume: return "resume";
    case Verb::message: return "message " + std::string(name_of(command.hearer)) + ' ' + command.text;
    case Verb::clear_message: return "clear-message " + std::string(name_of(command.hearer));
    case Verb::restart: return "restart";
    case Verb::change: return to_text(command.change);
    case Verb::undo_change: return "undo " + std::to_string(command.change.id);
    case Verb::renew: return "renew";
    case Verb::end: return "end";
  }
  return "none";
}

std::optional<Command> command_from_text(std::string_view text) {
  const std::size_t space = text.find(' ');
  const std::string_view verb = text.substr(0, space);
  std::string_view rest = space == std::string_view::npos ? std::string_view{} : text.substr(space + 1);
  Command command;
  if (space == std::string_view::npos) {
    if (verb == "end") command.verb = Verb::end;
    else if (verb == "restart") command.verb = Verb::restart;
    else if (verb == "pause") command.verb = Verb::pause;
    else if (verb == "resume") command.verb = Verb::resume;
    else if (verb == "renew") command.verb = Verb::renew;
    else if (verb != "none") return {};
    return command;
  }
  if (verb == "look") {
    const auto look = look_named(rest);
    if (!look) return {};
    command.verb = Verb::look;
    command.look = *look;
    return command;
  }
  if (change_named(verb)) {
    auto change = change_from_text(text);
    if (!change) return {};
    command.verb = Verb::change;
    command.change = std::move(*change);
    return command;
  }
  if (verb == "undo") {
    if (!read_number(rest, command.change.id) || command.change.id < 1) return {};
    command.verb = Verb::undo_change;
    return command;
  }
  if (verb == "speed") {
    if (!read_number(rest, command.speed) || command.speed < slowest_speed || command.speed > fastest_speed) return {};
    command.verb = Verb::speed;
    return command;
  }
  if (verb == "message") return message_from(Verb::message, rest);
  if (verb == "clear-message") return message_from(Verb::clear_message, rest);
  if (verb == "load") {
    if (!rest.starts_with(hash_mark)) return {};
    rest.remove_prefix(hash_mark.size());
    command.verb = Verb::load;
    if (rest.empty()) return command;  // a ceremony that was not read from files
  } else if (verb == "take") {
    command.verb = Verb::take;
  } else if (verb == "arm") {
    command.verb = Verb::arm;
  } else if (verb == "presented") {
    command.verb = Verb::presented;
  } else if (verb == "retract") {
    command.verb = Verb::retract;
  } else {
    return {};
  }
  if (!is_word(rest)) return {};
  command.step = rest;
  return command;
}

}  // namespace bangvang
