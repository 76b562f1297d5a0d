// The changes as CSV: a byte order mark, so that spreadsheet programs read the letters right; CRLF as they write it.
#include "show/roster_table.h"

#include <fmt/format.h>

#include <array>
#include <map>

#include "base/words.h"

namespace bangvang {
namespace {

// In double quotes where it must be. A text that a spreadsheet program would take for a formula begins with a space.
std::string field(const std::string& text) {
  std::string value = text;
  if (!value.empty() && std::string_view("=+-@").find(value.front()) != std::string_view::npos) value.insert(0, " ");
  if (value.find_first_of(",\"\r\n;") == std::string::npos && value.find_first_of(' ') != 0) return value;
  std::string quoted = "\"";
  for (const char letter : value) quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
  return quoted + '"';
}

std::string row(const std::vector<std::string>& fields) {
  std::string text;
  for (const std::string& one : fields) text += (text.empty() ? "" : ",") + field(one);
  return text + "\r\n";
}

Words done(const RosterChange& change) {
  const auto place = [&](const char* word) { return change.place > 0 ? fmt::format(", {} {}", word, change.place) : std::string{}; };
  switch (change.kind) {
    case ChangeKind::absent: return {"vắng mặt", "absent"};
    case ChangeKind::proxy: return {"nhận thay", "received by proxy"};
    case ChangeKind::move:
      return {"chuyển đến đợt " + change.group + place("vị trí"), "moved to group " + change.group + place("place")};
    case ChangeKind::swap: return {"đổi chỗ với " + change.name, "changed places with " + change.name};
    case ChangeKind::add: return {"bổ sung", "added late"};
    case ChangeKind::share: return {"đồng nhận với " + change.name, "shared with " + change.name};
    case ChangeKind::correct: return {"sửa, trước là: " + change.was, "corrected, was: " + change.was};
    case ChangeKind::regroup: break;
  }
  return {"xếp lại các đợt", "groups filled anew"};
}

std::string clock_time(std::int64_t wall_ms, int utc_offset_s) {
  const std::int64_t minute = ((wall_ms / 1000 + utc_offset_s) / 60 % 1440 + 1440) % 1440;
  return fmt::format("{:02}:{:02}", minute / 60, minute % 60);
}

std::vector<std::string> cells(const RosterChange& change) {
  constexpr std::array kinds{"cá nhân", "tập thể", "hộ gia đình"};
  const bool late = change.kind == ChangeKind::add, right = change.kind == ChangeKind::correct;
  const bool written = late || right;  // its words are the recipient's own
  const bool proxy = change.kind == ChangeKind::proxy;
  const auto if_written = [written](const std::string& text) { return written ? text : std::string{}; };
  return {change.honour, change.recipient, late ? kinds[static_cast<std::size_t>(change.person)] : "",
          if_written(change.salutation), written && !change.name.empty() ? change.name : change.was,
          if_written(change.position), if_written(change.unit), change.citation, if_written(change.say),
          proxy ? change.name : "", change.relation};
}

}  // namespace

std::string roster_table(const std::vector<JournalLine>& lines, bool vietnamese, int utc_offset_s) {
  Roster roster;
  std::map<int, std::int64_t> when;  // by the change's id
  for (const JournalLine& line : lines) {
    if (line.command.verb == Verb::restart) roster = {};
    if (line.command.verb == Verb::undo_change) roster = without(std::move(roster), line.command.change.id);
    if (line.command.verb != Verb::change) continue;
    roster = with(std::move(roster), line.command.change);
    when[line.command.change.id] = line.wall_ms;
  }
  std::string text = "\xef\xbb\xbf";
  text += row({vietnamese ? "thay đổi" : "change", vietnamese ? "lúc" : "at", "honour", "id", "kind", "salutation", "name",
               "position", "unit", "citation", "say", "received_by", "relation"});
  for (const RosterChange& change : roster.changes) {
    std::vector<std::string> fields{done(change).in(vietnamese ? Language::vietnamese : Language::english),
                                    clock_time(when[change.id], utc_offset_s)};
    for (std::string& cell : cells(change)) fields.push_back(std::move(cell));
    text += row(fields);
  }
  return text;
}

}  // namespace bangvang
