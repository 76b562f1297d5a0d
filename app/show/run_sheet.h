// RunSheet: what compile works with while it makes steps of a ceremony, and the functions that add them scene by scene.
#pragma once
#include <string>
#include <string_view>

#include "show/groups.h"
#include "show/mentions.h"
#include "show/references.h"
#include "show/seating.h"
#include "show/step_list.h"

namespace bangvang {

struct RunSheet {
  Program& program;
  const Ceremony& ceremony;  // the program's own
  const Grouping& grouping;
  const Names& names;
  Mentions mentions;         // of the whole run sheet
  StepList list;
  bool vietnamese = true;

  std::string say(const char* vi, const char* en) const { return vietnamese ? vi : en; }
};

void add_made_rundown(RunSheet&);
void add_written_rundown(RunSheet&);
// What a reference names; `*`: everything of its kind that the run sheet names nowhere by id. Unknown ids add nothing.
void add_reference(RunSheet&, const Reference&);

// One scene each. What is empty adds nothing.
void add_title(RunSheet&);
void add_agenda(RunSheet&);
void add_agenda_item(RunSheet&, int row);
void add_speaker(RunSheet&, int row);
void add_talk(RunSheet&, int talk);
void add_delegates(RunSheet&);
void add_members(RunSheet&);
void add_figures(RunSheet&, int figures);
void add_ranking(RunSheet&, int ranking);
void add_quote(RunSheet&, int quote);
void add_notice(RunSheet&, int notice);
void add_album(RunSheet&, int album);
void add_photo(RunSheet&, int album, int photo);
void add_pledge(RunSheet&);
void add_handover(RunSheet&);
void add_leadership(RunSheet&);  // and the flowers, unless the run sheet places them itself
void add_leaders_flowers(RunSheet&);
void add_hold(RunSheet&);

// The decision, the announcement, each group; without those of these that the run sheet names by themselves.
void add_honour(RunSheet&, int honour);
void add_decision(RunSheet&, int honour);
void add_own_decision(RunSheet&, int group);  // of the group's batch
// Its batch's own decision, the group on stage, its recipients, flowers and group photo; without those named elsewhere.
void add_group(RunSheet&, int group);
// Whoever's turn it is where the run sheet names this one; nobody, if he or she is absent or called up with a group.
void add_recipient(RunSheet&, int named);
void add_person(RunSheet&, int recipient);  // in a group
void add_flowers(RunSheet&, int group);

// Once all else stands: whoever came late, or moved to where the run sheet calls nobody up.
void add_late_steps(RunSheet&, const Roster&, const Seating&);

// " (2/3)" after the title of a page, "" where there is one page.
std::string page_suffix(int page, int pages);
template <class Row>
const Row& at(const std::vector<Row>& rows, int index) {
  return rows[static_cast<std::size_t>(index)];
}

}  // namespace bangvang
