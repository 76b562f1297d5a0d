// ShowState as text, one line a field; what is read is exactly what was written.
#include <charconv>
#include <utility>

#include "show/show_state.h"

namespace bangvang {
namespace {

// "0-5 7 9-12"
std::string ranges(const std::vector<int>& steps) {
  std::string text;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const std::size_t first = i;
    while (i + 1 < steps.size() && steps[i + 1] == steps[i] + 1) ++i;
    if (!text.empty()) text += ' ';
    text += std::to_string(steps[first]);
    if (i > first) text += '-' + std::to_string(steps[i]);
  }
  return text;
}

template <class Number>
bool read(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

bool read_ranges(std::string_view text, StepSet& set) {
  constexpr int most_steps = 10'000'000;
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    const std::string_view range = text.substr(0, space);
    text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
    const std::size_t dash = range.find('-');
    int first = 0, last = 0;
    if (!read(range.substr(0, dash), first)) return false;
    last = first;
    if (dash != std::string_view::npos && !read(range.substr(dash + 1), last)) return false;
    if (first < 0 || last < first || last >= most_steps) return false;
    for (int step = first; step <= last; ++step) set.insert(step);
  }
  return true;
}

bool read_ids(std::string_view text, std::vector<int>& ids) {
  StepSet set;
  if (!read_ranges(text, set)) return false;
  ids = set.steps();
  return true;
}

// "0@5000/1700000000000 1@65000/1700000060000": row, steady ms, wall ms
std::string starts(const std::vector<ItemStart>& items) {
  std::string text;
  for (const ItemStart& item : items) {
    if (!text.empty()) text += ' ';
    text += std::to_string(item.row) + '@' + std::to_string(item.steady_ms) + '/' + std::to_string(item.wall_ms);
  }
  return text;
}

bool read_starts(std::string_view text, std::vector<ItemStart>& items) {
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    const std::string_view one = text.substr(0, space);
    text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
    const std::size_t at = one.find('@'), slash = one.find('/');
    if (at == std::string_view::npos || slash == std::string_view::npos || slash < at) return false;
    ItemStart item;
    if (!read(one.substr(0, at), item.row) || item.row < 0) return false;
    if (!read(one.substr(at + 1, slash - at - 1), item.steady_ms) || !read(one.substr(slash + 1), item.wall_ms))
      return false;
    items.push_back(item);
  }
  return true;
}

// The rest of a line that begins with `name` and a space.
class Lines {
 public:
  explicit Lines(std::string_view text) : rest_(text) {}

  bool take(std::string_view name, std::string_view& value) {
    const std::size_t end = rest_.find('\n');
    if (end == std::string_view::npos || !rest_.starts_with(name) || rest_.substr(name.size(), 1) != " ") return false;
    value = rest_.substr(name.size() + 1, end - name.size() - 1);
    rest_.remove_prefix(end + 1);
    return true;
  }
  bool take(std::string_view name, std::string& value) {
    std::string_view text;
    if (!take(name, text)) return false;
    value = text;
    return true;
  }
  template <class Number>
  bool take_number(std::string_view name, Number& value) {
    std::string_view text;
    return take(name, text) && read(text, value);
  }
  bool done() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

bool read_changes(Lines& lines, Roster& roster) {
  for (std::string_view text; lines.take("change", text);) {
    auto change = change_from_text(text);
    if (!change || change->id >= roster.next || change_with(roster, change->id)) return false;
    roster.changes.push_back(std::move(*change));
  }
  return roster.changes.size() <= most_changes;
}

}  // namespace

std::string to_text(const ShowState& state) {
  std::string text;
  const auto line = [&text](std::string_view name, std::string_view value) {
    text.append(name).append(" ").append(value).append("\n");
  };
  line("ceremony", state.ceremony_hash);
  line("live", state.live);
  line("standby", state.standby);
  line("previous", state.previous);
  line("look", name_of(state.look));
  line("frozen", state.frozen);
  line("entered", std::to_string(state.entered_ms));
  line("look-entered", std::to_string(state.look_entered_ms));
  line("retracted", std::to_string(state.retracted_ms));
  line("kept", state.kept_hash);
  line("kept-step", state.kept_step);
  line("loaded", std::to_string(state.loaded_ms));
  line("speed", std::to_string(state.speed));
  line("paused", state.paused ? "1" : "0");
  line("counts-from", std::to_string(state.counts_from_ms));
  line("presented", state.presented);
  line("presented-at", std::to_string(state.presented_ms));
  line("shown", state.shown);
  line("announced", ranges(state.announced.steps()));
  line("newest", state.newest);
  line("seen", ranges(state.seen));
  line("message-hall", state.hall_message);
  line("message-mc", state.mc_message);
  line("items", starts(state.items));
  line("next-change", std::to_string(state.roster.next));
  for (const RosterChange& change : state.roster.changes) line("change", to_text(change));
  line("generation", std::to_string(state.generation));
  return text;
}

std::optional<ShowState> show_state_from_text(std::string_view text) {
  ShowState state;
  Lines lines(text);
  std::string_view look, announced, items, seen;
  int paused = 0;
  const bool read = lines.take("ceremony", state.ceremony_hash) && lines.take("live", state.live) &&
                    lines.take("standby", state.standby) && lines.take("previous", state.previous) &&
                    lines.take("look", look) && lines.take("frozen", state.frozen) && lines.take_number("entered", state.entered_ms) &&
                    lines.take_number("look-entered", state.look_entered_ms) &&
                    lines.take_number("retracted", state.retracted_ms) &&
                    lines.take("kept", state.kept_hash) && lines.take("kept-step", state.kept_step) &&
                    lines.take_number("loaded", state.loaded_ms) && lines.take_number("speed", state.speed) &&
                    lines.take_number("paused", paused) && lines.take_number("counts-from", state.counts_from_ms) &&
                    lines.take("presented", state.presented) && lines.take_number("presented-at", state.presented_ms) &&
                    lines.take("shown", state.shown) && lines.take("announced", announced) &&
                    lines.take("newest", state.newest) && lines.take("seen", seen) &&
                    lines.take("message-hall", state.hall_message) && lines.take("message-mc", state.mc_message) &&
                    lines.take("items", items) && read_starts(items, state.items) &&
                    lines.take_number("next-change", state.roster.next) && read_changes(lines, state.roster) &&
                    lines.take_number("generation", state.generation) &&
                    lines.done() && read_ranges(announced, state.announced) && read_ids(seen, state.seen);
  const auto named = look_named(look);
  if (!read || !named || paused < 0 || paused > 1 || state.speed < slowest_speed || state.speed > fastest_speed) return {};
  state.paused = paused == 1;
  state.look = *named;
  return state;
}

}  // namespace bangvang
