// compile: a ceremony, with the operator's changes, → the flat list of steps that everything else goes by.
#include <algorithm>
#include <utility>

#include "show/kept_cues.h"
#include "show/run_sheet.h"

namespace bangvang {
namespace {

bool names_recipients(const Ceremony& ceremony) {
  const auto people = [](const Reference& reference) { return reference.scene == SceneKind::recipient; };
  return std::any_of(ceremony.rundown.begin(), ceremony.rundown.end(),
                     [&](const RundownRow& row) { return people(row.show); }) ||
         std::any_of(ceremony.agenda.begin(), ceremony.agenda.end(), [&](const AgendaItem& item) {
           return std::any_of(item.shows.begin(), item.shows.end(), people);
         });
}

// `ceremony` has the changes already.
Program laid_out(Ceremony given, const Roster& roster, const Seating& seating, std::shared_ptr<const Cues> cues) {
  Program program;
  program.ceremony = std::move(given);
  program.cues = std::move(cues);
  const Ceremony& ceremony = program.ceremony;
  const Grouping& grouping = seating.grouping;
  program.groups = grouping.groups;
  for (const Ranking& ranking : ceremony.rankings) program.standings.push_back(standings(ranking));
  program.steps.reserve(64 + ceremony.recipients.size() + ceremony.recipients.size() / 4);
  program.by_id.reserve(program.steps.capacity());

  const Names names(ceremony, grouping, names_recipients(ceremony));
  const bool vietnamese = ceremony.language.empty() || ceremony.language.substr(0, 2) == "vi";
  RunSheet sheet{program, ceremony, grouping, names, {}, StepList(program), vietnamese};
  if (ceremony.rundown.empty()) add_made_rundown(sheet);
  else add_written_rundown(sheet);
  if (program.steps.empty()) add_title(sheet);
  if (program.cues) keep_cues(program, sheet.list.cues_written());
  if (!roster.changes.empty()) add_late_steps(sheet, roster, seating);
  return program;
}

// FNV-1a of the changes' text: programs of the same data are told apart by it.
std::uint64_t edition_of(const Roster& roster) {
  if (roster.changes.empty()) return 0;
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const RosterChange& change : roster.changes) {
    for (const char letter : to_text(change) + '\n') hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3u;
  }
  return hash;
}

}  // namespace

Program compile(Ceremony given) {
  const Seating seating = seat(given, {});
  return laid_out(std::move(given), {}, seating, nullptr);
}

Program compile(Ceremony given, const Roster& roster, const std::shared_ptr<const Cues>& cues) {
  const Seating seating = seat(given, roster);
  dress(given, roster, seating);
  Program program = laid_out(std::move(given), roster, seating, cues);
  program.edition = edition_of(roster);
  return program;
}

std::shared_ptr<const Program> compile_anew(const std::shared_ptr<const Program>& program, const Roster& roster) {
  auto data = program->data;
  if (!data) data = {program, &program->ceremony};  // the first program stays, for the sake of its ceremony
  auto made = std::make_shared<Program>(compile(*data, roster, program->cues));
  made->hash = program->hash;
  made->data = std::move(data);
  return made;
}

}  // namespace bangvang
