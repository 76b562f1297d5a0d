// Commands as text: "take STEP", "arm STEP", "look black", "presented STEP", "load sha256=…", "end".
#include <algorithm>

#include "show/show_state.h"

namespace bangvang {
namespace {

constexpr std::string_view hash_mark = "sha256=";

bool is_word(std::string_view text) {
  return !text.empty() && std::none_of(text.begin(), text.end(), [](char letter) {
    return static_cast<unsigned char>(letter) <= ' ' || letter == 0x7f;
  });
}

}  // namespace

std::string to_text(const Command& command) {
  switch (command.verb) {
    case Verb::none: break;
    case Verb::load: return "load " + std::string(hash_mark) + command.step;
    case Verb::take: return "take " + command.step;
    case Verb::arm: return "arm " + command.step;
    case Verb::look: return "look " + std::string(name_of(command.look));
    case Verb::presented: return "presented " + command.step;
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
  } else {
    return {};
  }
  if (!is_word(rest)) return {};
  command.step = rest;
  return command;
}

}  // namespace bangvang
