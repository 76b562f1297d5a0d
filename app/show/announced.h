// Announced: what the announced steps have shown of each table: places, people, pages; from steps to facts.
#pragma once
#include <vector>

#include "show/show_state.h"

namespace bangvang {

// What of a recipient is known.
enum class Known : char { nothing, name, all };  // name: with position, unit and portrait, as a group on stage shows

struct Announced {
  struct OfHonour {
    bool name = false;      // what is awarded
    bool count = false;     // how many there are
    bool decision = false;  // read out
  };
  std::vector<OfHonour> honours;               // one an honour
  std::vector<Known> recipients;               // one a recipient
  std::vector<std::vector<bool>> standings;    // one a ranking, in the order of places
  std::vector<std::vector<bool>> figures;      // one a table of figures, by row
  std::vector<std::vector<bool>> photos;       // one an album: shown in the hall
  std::vector<bool> members;                   // shown in the hall
  std::vector<bool> quotes;
  bool leadership = false, handover = false;
  int agenda = -1;                             // the agenda row that the hall was at last, or −1
};

Announced announced_in(const Program&, const ShowState&);

}  // namespace bangvang
