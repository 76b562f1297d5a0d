// The data sets of the journal of an evening on which they were edited twice, and its states as text.
#pragma once
#include <map>
#include <string>

#include "reload_desk.h"

namespace bangvang::sample {

// "d0" it began with, "d1": a name, one more, a title; "d2": one less, and two places that changed.
inline Ceremony reload_data(const std::string& hash) {
  Ceremony made = with_people({"Nguyễn Văn A", "Trần Thị B", "Lê C"});
  made.agenda = {item("Khai mạc", "Ông A", AgendaKind::opening),
                 item("Công bố kết quả", "", AgendaKind::notice, {{SceneKind::ranking, "tong"}, {SceneKind::honour, "h"}}),
                 item("Bế mạc", "Ông A", AgendaKind::closing)};
  made.rankings = {ranking("tong", {90, 80, 70}, Reveal::from_last)};
  if (hash == "d0") return made;
  made.recipients[0].name = "Nguyễn Văn Án";
  made.recipients[0].id = "nguyen-van-an";
  made.recipients.insert(made.recipients.begin() + 2, with_people({"Phạm D"}).recipients[0]);
  made.agenda.insert(made.agenda.begin() + 1, item("Văn nghệ", "", AgendaKind::notice));
  if (hash == "d1") return made;
  made.recipients.erase(made.recipients.begin() + 1);
  std::swap(made.rankings[0].rows[0].scores, made.rankings[0].rows[1].scores);
  return made;
}

inline std::shared_ptr<const Program> reload_program(const std::string& hash, const std::shared_ptr<const Program>& running, const Roster& roster) {
  if (running) return renewed(running, roster, reload_data(hash), hash);
  auto made = std::make_shared<Program>(compile(reload_data(hash)));
  made->hash = hash;
  return made;
}

// "12 load sha256=d1: LIVE next STANDBY look program announced 4 of 31", and what the hall keeps.
inline std::string reload_states(const JournalReading& reading) {
  Moment moment{reload_program("d0", nullptr, {}), {}};
  moment.state = opening_state(*moment.program, {});
  std::string text;
  for (const JournalLine& line : reading.lines) {
    const bool loads = line.command.verb == Verb::load && line.command.step != moment.program->hash;
    const auto loaded = loads ? reload_program(line.command.step, moment.program, moment.state.roster) : nullptr;
    moment = carry_out(std::move(moment), line.command, {line.steady_ms, line.wall_ms, 0}, loaded);
    const ShowState& state = moment.state;
    text += std::to_string(line.sequence) + ' ' + to_text(line.command) + ": " + state.live + " next " + (state.standby.empty() ? "-" : state.standby) +
            " look " + std::string(name_of(state.look)) + " announced " + std::to_string(state.announced.steps().size()) + " of " +
            std::to_string(moment.program->steps.size()) + '\n';
    if (!state.kept_hash.empty()) text += "  the hall keeps " + state.kept_step + " of " + state.kept_hash + '\n';
    if (loads) text += cued_ids(*moment.program);
  }
  return text;
}

}  // namespace bangvang::sample
