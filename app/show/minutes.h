// Minutes: the evening on paper, in the ceremony's language: the agenda as it ran, what was shown, who received what.
#pragma once
#include <string>

#include "show/chronicle.h"

namespace bangvang {

// What the paper says about itself.
struct MinutesNotes {
  int utc_offset_s = 0;      // times are local
  bool rehearsal = false;
  bool other_data = false;   // titles and names come from data that the evening was not run with
  int damaged_line = 0;      // of the journal, from 1; 0: none
  bool ended = true;         // the evening was ended; else the journal breaks off
};

// Plain text, lines ended by '\n'. Names only of those who were announced, or absent.
std::string minutes(const Chronicle&, const MinutesNotes&);

}  // namespace bangvang
