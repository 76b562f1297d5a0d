// The evening's changes as a table that office staff can carry back into recipients.csv.
#pragma once
#include <string>
#include <vector>

#include "show/journal.h"

namespace bangvang {

// CSV with a header: what was done and when, then columns named as in recipients.csv. One row a change that stood at the
// end; undone ones are left out. `vietnamese`: what was done is said in Vietnamese, and so are the first two headers.
std::string roster_table(const std::vector<JournalLine>&, bool vietnamese, int utc_offset_s);

}  // namespace bangvang
