// Facts: what a step tells whoever sees it: a place, a person, a row; what `announced` and the embargo are made of.
#pragma once
#include <vector>

#include "show/show_state.h"

namespace bangvang {

enum class FactKind : char {
  member, quote, leadership, handover, figure, photo, place,
  honour, count, decision,  // what is awarded; how many there are; by which paper
  name,                     // a recipient as a group on stage shows one: with position, unit and portrait
  person                    // a recipient as a step of his or her own does
};
struct Fact {
  FactKind kind = FactKind::member;
  int table = -1;           // figure, photo, place: the table, the album, the ranking
  int row = -1;             // in its table; place: in the standings
};

// One a recipient: who came to a group, or changed places, while the evening ran. The hall saw the group's page before
// them, so that their own steps announce them. A list has no such steps: its page does, once the hall presents it again.
std::vector<bool> seated_anew(const Program&, const ShowState&);
// The step's facts, behind those that are there.
void add_facts(const Program&, const std::vector<bool>& anew, const Step&, std::vector<Fact>&);

}  // namespace bangvang
