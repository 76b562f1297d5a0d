// The columns of recipients.csv, by number.
#pragma once

namespace bangvang::recipient_column {

enum : int {
  id, honour, batch, kind, salutation, name, family_name, rank, position, unit, citation, photo, focus, say_as, stand,
  posthumous, received_by, relation, no_photo, no_lobby, note,
  mr, mrs, office
};

}  // namespace bangvang::recipient_column
