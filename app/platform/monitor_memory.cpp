// Monitor memory: a line a role, parts between tabs.
#include "platform/monitor_memory.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "base/folding.h"
#include "base/phrases.h"

namespace bangvang {

namespace {

constexpr std::size_t largest_file = 16 * 1024, longest_part = 200;  // bytes

std::string part(std::string_view text) {
  std::string clean;
  for (const char c : text.substr(0, longest_part)) clean += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  return clean.empty() || !valid_utf8(clean) ? "-" : clean;
}

std::string from_part(std::string_view text) { return text == "-" ? "" : std::string(text); }

std::vector<std::string_view> parts_of(std::string_view line) {
  std::vector<std::string_view> parts;
  for (std::size_t tab; (tab = line.find('\t')) != line.npos && parts.size() < 4; line.remove_prefix(tab + 1))
    parts.push_back(line.substr(0, tab));
  parts.push_back(line);
  return parts;
}

Problem damaged(int line) {
  return {Severity::warning,
          {"", line, 0},
          {"tệp nhớ màn hình không đọc được", "the file that remembers the monitors cannot be understood"},
          {"chọn lại màn hình nếu hình ra sai chỗ; tệp sẽ được ghi lại khi đó",
           "choose the monitors anew if a picture is in the wrong place; the file is then written again"}};
}

}  // namespace

std::string to_text(const LastPlaces& places) {
  std::string text;
  for (const Role role : all_roles)
    if (const auto& last = places[role])
      text += fmt::format("{}\t{}\t{}\t{}\n", role_names[role], part(last->connector), part(last->edid), part(last->model));
  return text;
}

Result<LastPlaces> last_places_from_text(std::string_view text) {
  LastPlaces places;
  for (int number = 1; !text.empty(); ++number) {
    const std::size_t end = text.find('\n');
    if (end == text.npos || !valid_utf8(text.substr(0, end))) return damaged(number);
    const std::vector<std::string_view> parts = parts_of(text.substr(0, end));
    text.remove_prefix(end + 1);
    if (parts.size() != 4 || std::any_of(parts.begin(), parts.end(), [](auto p) { return p.empty() || p.size() > longest_part; }))
      return damaged(number);
    const auto named = std::find_if(all_roles.begin(), all_roles.end(), [&](Role r) { return role_names[r] == parts[0]; });
    if (named == all_roles.end() || places[*named]) return damaged(number);
    places[*named] = KnownMonitor{from_part(parts[1]), from_part(parts[2]), from_part(parts[3])};
  }
  return places;
}

MonitorMemory::MonitorMemory(Disk& disk, std::string path) : disk_(disk), path_(std::move(path)) {}

MonitorMemory::~MonitorMemory() = default;

LastPlaces MonitorMemory::read(Problems& problems) {
  if (path_.empty() || disk_.kind(path_) == FileKind::missing) return {};
  const auto bytes = disk_.read(path_, largest_file);
  auto places = bytes ? last_places_from_text(*bytes) : Result<LastPlaces>(bytes.problem());
  if (places) return *places;
  damaged_ = true;
  Problem problem = places.problem();
  problem.severity = Severity::warning;
  problem.where.file = path_;
  problems.push_back(std::move(problem));
  return {};
}

bool MonitorMemory::keep(const LastPlaces& places, bool chosen) {
  if (writing_.valid()) return false;
  if (path_.empty() || (damaged_ && !chosen)) return true;
  damaged_ = false;
  writing_ = std::async(std::launch::async, [this, text = to_text(places)] { return disk_.replace(path_, text); });
  return true;
}

std::optional<Problem> MonitorMemory::take_problem() {
  if (!writing_.valid() || writing_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return {};
  const auto done = writing_.get();
  return done ? std::nullopt : std::optional(done.problem());
}

}  // namespace bangvang
