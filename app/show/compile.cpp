// compile: a ceremony → the flat list of steps that everything else goes by.
#include <algorithm>
#include <utility>

#include "show/run_sheet.h"

namespace bangvang {

Program compile(Ceremony given) {
  Program program;
  program.ceremony = std::move(given);
  const Ceremony& ceremony = program.ceremony;
  const auto recipients = [](const Reference& reference) { return reference.scene == SceneKind::recipient; };
  bool by_recipient = false;
  for (const RundownRow& row : ceremony.rundown) by_recipient = by_recipient || recipients(row.show);
  for (const AgendaItem& item : ceremony.agenda) {
    by_recipient = by_recipient || std::any_of(item.shows.begin(), item.shows.end(), recipients);
  }

  Grouping grouping = make_groups(program.ceremony);
  program.groups = grouping.groups;
  for (const Ranking& ranking : program.ceremony.rankings) program.standings.push_back(standings(ranking));
  program.steps.reserve(64 + ceremony.recipients.size() + ceremony.recipients.size() / 4);
  program.by_id.reserve(program.steps.capacity());

  const Names names(program.ceremony, grouping, by_recipient);
  const bool vietnamese = ceremony.language.empty() || ceremony.language.substr(0, 2) == "vi";
  RunSheet sheet{program, program.ceremony, grouping, names, {}, StepList(program), vietnamese};
  if (ceremony.rundown.empty()) add_made_rundown(sheet);
  else add_written_rundown(sheet);
  if (program.steps.empty()) add_title(sheet);
  return program;
}

}  // namespace bangvang
