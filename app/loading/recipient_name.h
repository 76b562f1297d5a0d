// RecipientName: who a row of recipients.csv means, and of what office and unit, in whatever columns that stands.
#pragma once
#include <string>

#include "ceremony/ceremony.h"
#include "loading/table.h"

namespace bangvang {

// What the header of the names' column says of the cells beneath.
struct NameHeader {
  bool collectives = false;           // all of them
  bool unit = false, office = false;  // they say more than the name
};
NameHeader name_header(const std::string& title);

// The name, of which there must be one, and the form of address of a column of its own.
void read_name(Row&, Recipient&);
// The cell of office and unit together. What has a column of its own, filled in, is not taken from there.
void read_office(const Row&, Recipient&);
// Column `from` may say more than the name: what is not known otherwise is taken from there. `person`: the row is known to
// be a person's. `kind_open`: it may turn out to be a household.
void take_apart(const Row&, int from, const NameHeader&, bool person, bool kind_open, Recipient&);

}  // namespace bangvang
