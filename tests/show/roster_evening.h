// The ceremony of the journal of an evening on which much was changed, and its states as text.
#pragma once
#include <string>

#include "roster_desk.h"

namespace bangvang::sample {

inline Ceremony roster_ceremony() {
  Ceremony made = only_a_title();
  made.honours = {honour("co-thi-dua", HonourLayout::portrait), honour("bang-khen", HonourLayout::cards, 4),
                  honour("giay-khen", HonourLayout::list)};
  made.honours[1].decision = "01/QĐ-UBND";
  made.honours[1].flowers_by = "Lãnh đạo tỉnh";
  made.notices = {notice("chup-anh", NoticeKind::group_photo)};
  add_recipients(made, 0, 3);
  add_recipients(made, 1, 10);
  add_recipients(made, 2, 5);
  return made;
}

// "12 absent 1 honour=… : LIVE next STANDBY look program announced 4 of 31 groups r1 r2 | r3"
inline std::string roster_states(const JournalReading& reading) {
  Moment moment{std::make_shared<const Program>(compile(roster_ceremony())), {}};
  moment.state = opening_state(*moment.program, {});
  std::string text;
  for (const JournalLine& line : reading.lines) {
    moment = carry_out(std::move(moment), line.command, {line.steady_ms, line.wall_ms, 0});
    const ShowState& state = moment.state;
    text += std::to_string(line.sequence) + ' ' + to_text(line.command) + ": " + state.live + " next " +
            (state.standby.empty() ? "-" : state.standby) + " look " + std::string(name_of(state.look)) + " announced " +
            std::to_string(state.announced.steps().size()) + " of " + std::to_string(moment.program->steps.size());
    if (line.command.verb == Verb::change || line.command.verb == Verb::undo_change) {
      for (const int honour : {0, 1, 2}) text += "; " + floor_of(*moment.program, honour);
    }
    text += '\n';
  }
  return text;
}

}  // namespace bangvang::sample
