// A journal told in a test: what an evening's chronicle and minutes are made of.
#pragma once
#include <memory>
#include <string>

#include "roster_evening.h"
#include "show/minutes.h"

namespace bangvang::sample {

// What is journaled without anybody's request: each start of the program, for example.
inline void journal(RosterDesk& desk, Verb verb, const std::string& step, const std::string& sender) {
  desk.journal += to_text(JournalLine{++desk.lines, desk.now.wall_ms, desk.now.steady_ms, {verb, step, Look::program, sender}});
}

inline Chronicle told(const Ceremony& ceremony, const std::string& journal) {
  return chronicle(std::make_shared<const Program>(compile(ceremony)), read_journal(journal));
}

inline std::string minutes_of(const Ceremony& ceremony, const RosterDesk& desk, MinutesNotes notes = {}) {
  notes.utc_offset_s = 7 * 3600;
  return minutes(told(ceremony, desk.journal), notes);
}

inline bool says(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

inline std::string awarded(const Chronicle& chronicle) {
  std::string text;
  for (const Award& award : chronicle.awards) text += (text.empty() ? "" : " ") + award.honour + '.' + award.recipient;
  return text;
}

// A talk, an honour of three, a talk; from 05:10.
inline Ceremony small() {
  Ceremony made = one_honour(3);
  made.organizer = "Cụm thi đua mẫu";
  made.date = "Ngày 15 tháng 11 năm 2023";
  made.agenda = {item("Khai mạc", "Trần Văn B"), item("Trao tặng", "", AgendaKind::notice, {{SceneKind::honour, "*"}}),
                 item("Bế mạc", "Lê Thị C", AgendaKind::closing)};
  made.agenda[0].time = "05:10";
  made.agenda[1].time = "05:20";
  made.honours[0].decision = "Quyết định số 01/QĐ-UBND";
  made.recipients[0].salutation = "Ông";
  made.recipients[0].position = "Giám đốc";
  return made;
}

}  // namespace bangvang::sample
