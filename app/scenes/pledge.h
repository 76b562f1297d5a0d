// pledge: where the members' cards stand; drawing and transition share it.
#pragma once
#include "scenes/rows.h"

namespace bangvang {

struct PledgeLayout {
  int from = 0, to = 0;      // members on this page
  bool others = false;       // one more card: "and 4 others"
  bool all_named = true;     // then each card says signed or waiting
  Fitted words;              // the pledge's own
  Rect text;                 // where they stand; h = 0: none
  CardGrid grid;
};
PledgeLayout pledge_layout(const Sketch&, const Ceremony&, const Step&);

}  // namespace bangvang
