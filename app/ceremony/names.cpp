// The names of the scenes, as the data files and step ids write them.
#include <algorithm>
#include <array>
#include <string_view>

#include "ceremony/ceremony.h"

namespace bangvang {
namespace {

constexpr std::array<std::string_view, 21> names{
    "title",  "agenda",    "delegates", "speaker", "talk",     "members",    "figures",
    "ranking", "decision", "honour",    "batch",   "recipient", "pledge",    "handover",
    "leadership", "flowers", "quote",   "photos",  "notice",   "countdown",  "hold"};
static_assert(names.size() == static_cast<std::size_t>(SceneKind::hold) + 1);

}  // namespace

std::string_view name_of(SceneKind scene) { return names[static_cast<std::size_t>(scene)]; }

std::optional<SceneKind> scene_named(std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<SceneKind>(found - names.begin());
}

}  // namespace bangvang
