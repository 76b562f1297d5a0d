// Monitor names: exact ones first, then beginnings; two that fit are a question, not a choice.
#include "platform/monitor_names.h"

#include "base/folding.h"
#include "base/phrases.h"

namespace bangvang {

namespace {

Words there_are(const std::vector<Monitor>& all) {
  std::vector<std::string> names;
  for (const Monitor& monitor : all) names.push_back(described(monitor));
  return say("Có: {}", "There are: {}", listed(names));
}

Problem error(Words what, Words remedy) {
  Problem problem;
  problem.what = std::move(what);
  problem.remedy = std::move(remedy);
  return problem;
}

Problem unknown(const std::vector<Monitor>& all, std::string_view text) {
  std::vector<std::string> names;
  for (const Monitor& monitor : all) {
    names.push_back(monitor.name);
    if (!monitor.model.empty()) names.push_back(monitor.model);
  }
  Words remedy = there_are(all);
  if (const Words perhaps = did_you_mean(text, names, {}); !perhaps.vi.empty())
    remedy = {perhaps.vi + " " + remedy.vi, perhaps.en + " " + remedy.en};
  return error(say("không có màn hình {}", "there is no monitor {}", quoted(text)), std::move(remedy));
}

Problem several(const std::vector<Monitor>& all, std::string_view text, std::size_t count) {
  return error(say("có {} màn hình tên {}", "there are {} monitors called {}", count, quoted(text)), there_are(all));
}

Problem twice(const std::vector<Monitor>& all, int monitor, Role one, Role other) {
  return error(say("màn hình {} được chọn hai lần: --{} và --{}", "monitor {} is chosen twice: --{} and --{}",
                   all[static_cast<std::size_t>(monitor)].name, role_names[one], role_names[other]),
               there_are(all));
}

}  // namespace

Result<int> monitor_named(const std::vector<Monitor>& all, std::string_view text) {
  const std::string wanted = fold(text);
  for (const bool whole : {true, false}) {
    for (const auto part : {&Monitor::name, &Monitor::model}) {
      std::vector<int> found;
      for (std::size_t i = 0; i < all.size() && !wanted.empty(); ++i) {
        const std::string name = fold(all[i].*part);
        if (whole ? name == wanted : name.starts_with(wanted)) found.push_back(static_cast<int>(i));
      }
      if (found.size() == 1) return found.front();
      if (found.size() > 1) return several(all, text, found.size());
    }
  }
  return unknown(all, text);
}

Result<PlacementRules> rules_from(const MonitorNames& names, const std::vector<Monitor>& all) {
  PlacementRules rules;
  rules.wanted[Role::mc] = names.mc;
  rules.wanted[Role::lobby] = names.lobby;
  for (const Role role : all_roles) {
    if (!rules.wanted[role] || names.of[role].empty()) continue;
    const Result<int> found = monitor_named(all, names.of[role]);
    if (!found) return found.problem();
    for (const Role other : all_roles) {
      const bool share = role == Role::panel && other == Role::hall;
      if (rules.chosen[other] == *found && !share) return twice(all, *found, other, role);
    }
    rules.chosen[role] = *found;
  }
  return rules;
}

}  // namespace bangvang
