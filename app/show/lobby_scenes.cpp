// The lobby's scenes: `*` and `announced` stand for what there is of them and is not named by its id.
#include "show/lobby_scenes.h"

#include <algorithm>

namespace bangvang {
namespace {

const std::vector<std::string> usual{"agenda-now", "members", "figures:*", "announced", "photos:*", "clock"};

bool has(const std::vector<std::string>& all, const std::string& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

// Every scene that what is revealed has something for, in the order of the ceremony.
std::vector<std::string> all_of(const Revealed& revealed) {
  std::vector<std::string> all{"title", "clock"};
  const auto add = [&](bool any, std::string scene) {
    if (any) all.push_back(std::move(scene));
  };
  add(!revealed.agenda.empty(), "agenda-now");
  add(!revealed.agenda.empty(), "agenda");
  add(!revealed.members.empty(), "members");
  add(!revealed.delegates.empty(), "delegates");
  for (const RevealedFigures& one : revealed.figures) add(true, "figures:" + one.id);
  for (const RevealedRanking& one : revealed.rankings) add(!one.places.empty(), "ranking:" + one.id);
  for (const RevealedHonour& one : revealed.honours)
    add(!one.recipients.empty() || one.count, "honour:" + one.id);
  add(revealed.leadership.has_value(), "leadership");
  add(revealed.handover.has_value(), "handover");
  for (const RevealedQuote& one : revealed.quotes) add(true, "quote:" + one.id);
  for (const RevealedAlbum& one : revealed.albums) add(!one.photos.empty(), "photos:" + one.id);
  return all;
}

bool is_result(const std::string& scene) {
  return scene.starts_with("ranking:") || scene.starts_with("honour:") || scene == "leadership" || scene == "handover";
}

}  // namespace

std::vector<std::string> lobby_scenes(const std::vector<std::string>& wanted, const Revealed& revealed) {
  const std::vector<std::string> all = all_of(revealed);
  const std::vector<std::string>& asked = wanted.empty() ? usual : wanted;
  std::vector<std::string> scenes;
  for (const std::string& one : asked) {
    if (has(all, one)) {
      scenes.push_back(one);
      continue;
    }
    const std::size_t star = one.size() > 2 && one.ends_with(":*") ? one.size() - 1 : 0;
    const std::string kind = star > 0 ? one.substr(0, star) : one + ':';
    for (const std::string& scene : all) {
      const bool meant = one == "announced" ? is_result(scene) : scene.starts_with(kind);
      if (meant && !has(asked, scene) && !has(scenes, scene)) scenes.push_back(scene);
    }
  }
  const bool only_the_time = std::all_of(scenes.begin(), scenes.end(), [](const std::string& scene) { return scene == "clock"; });
  return only_the_time ? std::vector<std::string>{"title", "clock"} : scenes;
}

}  // namespace bangvang
