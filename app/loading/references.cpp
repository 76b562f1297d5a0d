// References: scenes and subjects as the files write them.
#include "loading/references.h"

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/table.h"

namespace bangvang {
namespace {

const std::vector<std::string>& scene_names() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> names;
    for (int i = 0; i <= static_cast<int>(SceneKind::hold); ++i) names.emplace_back(name_of(static_cast<SceneKind>(i)));
    return names;
  }();
  return all;
}

}  // namespace

std::vector<std::string> words_of(std::string_view cell) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < cell.size();) {
    const std::size_t end = std::min(cell.find_first_of(" ,;\n\t", at), cell.size());
    if (end > at) words.emplace_back(cell.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

std::optional<Reference> read_reference(std::string_view word, const Place& where, Report& report) {
  const std::size_t colon = word.find(':');
  if (colon == std::string_view::npos && word.rfind("agenda#", 0) == 0) return Reference{SceneKind::agenda, clean(word)};
  return read_reference(word.substr(0, colon), colon == std::string_view::npos ? "" : word.substr(colon + 1), where,
                        report);
}

std::optional<Reference> read_reference(std::string_view scene, std::string_view subject, const Place& where,
                                        Report& report) {
  const auto kind = scene_named(fold(scene));
  if (kind) return Reference{*kind, clean(subject)};
  report.error(where, say("không có cảnh {}", "unknown scene {}", quoted(scene)),
               report.suggest(scene, scene_names(),
                            say("các cảnh: {}", "the scenes: {}", listed(scene_names()))));
  return std::nullopt;
}

}  // namespace bangvang
