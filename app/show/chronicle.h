// Chronicle: what a journal tells of its evening: what was shown when, how long each item took, what came between.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "show/journal.h"

namespace bangvang {

// `since_ms`: since the journal's first line, whatever the wall clock said.
struct JournalMoment {
  std::int64_t wall_ms = 0, since_ms = 0;
  friend bool operator==(const JournalMoment&, const JournalMoment&) = default;
};

enum class EventKind {
  shown,       // for the first time; steps of one subject that follow each other are one
  black, hold, freeze,  // from here, for `lasted_ms`; only what lasted a minute
  retracted,   // the last announcement was taken back
  message,     // to the hall
  reopened,    // the program was started again before the evening had ended
  began_anew,  // from the first step
  data_taken,  // other data took the place of those before
  brought_up,  // the hall's picture was made anew of them
  unknown      // a step that the data do not have
};
struct ChronicleEvent {
  EventKind kind = EventKind::shown;
  JournalMoment at;
  std::string text;            // shown: title; message; unknown: the step's id; reopened: the live step's title;
                               // retracted: the title of what was taken back
  std::int64_t lasted_ms = 0;  // black, hold, freeze
  friend bool operator==(const ChronicleEvent&, const ChronicleEvent&) = default;
};

// Somebody's name was on the wall in the hall, and is not taken back.
struct Award {
  std::string honour, recipient;  // ids
  JournalMoment at;               // of the step of his or her own, else of the group's call
  bool called = true;             // by name: in a list, or by such a step; else only named with the group
  Recipient shown;                // as the data had them then
  std::string honour_name;        // likewise
  friend bool operator==(const Award&, const Award&) = default;
};

struct ItemRun {
  int row = 0;                 // of the agenda
  JournalMoment began;
  std::int64_t took_ms = 0;    // until the next row began, or the end
  friend bool operator==(const ItemRun&, const ItemRun&) = default;
};

struct Chronicle {
  Moment last;                 // how the evening stood at the end
  JournalMoment began, ended;  // ended: the last line
  std::vector<ChronicleEvent> events;
  std::size_t events_left_off = 0;
  std::vector<Award> awards;   // in the order in which they were announced
  std::vector<ItemRun> items;
  std::size_t lines_left_off = 0;
  bool missing_data = false;   // some data that were taken could not be had
};
inline constexpr std::size_t most_chronicle_lines = 200'000, most_chronicle_events = 5'000;

// Of the lines that could be read; beyond the bounds the rest is left off and counted. `data_of` as for `resume`.
Chronicle chronicle(std::shared_ptr<const Program>, const JournalReading&, const DataOf& data_of = {});

}  // namespace bangvang
