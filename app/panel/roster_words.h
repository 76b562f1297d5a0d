// What the roster's form says: who somebody is, what a change is called, and what comes of it.
#pragma once
#include <string>

#include "panel/glance.h"

namespace bangvang {

Phrase blank_title(const FormSheet&, BlankOf);
Phrase kind_title(ChangeKind);
Phrase kind_about(ChangeKind);

// "Nguyễn Văn A"; "•••" while the crowd may not know.
std::string person_name(const Glance&, int recipient);
// Where somebody stands: "Bằng khen – đợt 1/2, số 3".
std::string person_place(const Glance&, int recipient);
std::string person_seat(const Glance&, int recipient);   // "đợt 1/2, số 3"; "" of who is not called
std::string option_title(const Glance&, const FormSheet&, BlankOf, const FormOption&);
// What a complete change would do to the evening; "" where its kind says it all.
std::string outcome_of(const Glance&, const RosterChange&);
// A change that has been made: "Vắng mặt – •••".
std::string change_title(const Glance&, const RosterChange&);

// Why not, without the name of somebody whom the crowd may not know.
std::string reason(const Glance&, const Words&, std::initializer_list<int> recipients);

int person_with(const Program&, const FormOption&);   // or −1

}  // namespace bangvang
