// FormSheet: the blanks that one kind of change has, and what stands in them. Pure.
#pragma once
#include <string>
#include <vector>

#include "inputs/people.h"
#include "inputs/text_field.h"
#include "show/show_state.h"

namespace bangvang {

enum class BlankOf { name, unit, position, salutation, say, relation, honour, group, person, place, recipient };

// Something that may be chosen: an honour, a group, a kind of recipient ("person" …), a place in a group ("0" its end) or
// somebody, who is known by honour and id.
struct FormOption {
  std::string id, honour{};
  friend bool operator==(const FormOption&, const FormOption&) = default;
};

struct FormBlank {
  BlankOf what = BlankOf::name;
  TextField text{};                  // of a choice: what narrows it, without accents
  std::string before{};              // what stood in it to begin with: the name of somebody whom the crowd may not know yet
  std::vector<FormOption> options{};
  FormOption choice{};
  std::string narrowed_by{};         // the text that `options` are of
  bool touched = false;              // the choice is the operator's own
  friend bool operator==(const FormBlank&, const FormBlank&) = default;
};
bool is_choice(BlankOf);

struct FormSheet {
  ChangeKind kind = ChangeKind::add;
  FormOption whom{};                 // "" of who is added
  std::vector<FormBlank> blanks{};
  int at = 0;                        // the blank that is being filled in
  friend bool operator==(const FormSheet&, const FormSheet&) = default;
};

FormSheet sheet_for_late(const Program&, const ShowState&);
FormSheet sheet_for(ChangeKind, const FormOption& whom, const Program&);
bool written_on(const FormSheet&);   // something has been typed that is worth keeping
RosterChange draft_of(const FormSheet&);
// What may be chosen now. The index is asked for people only.
void fill_options(FormSheet&, const PeopleIndex&, const Program&);
void fill_people(FormBlank&, const PeopleIndex&, const Program&, const ShowState&);   // everybody, those at hand first
void choose(FormBlank&, int by);

}  // namespace bangvang
