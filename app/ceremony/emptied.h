// Emptied: tables that had rows and have none any more, as when a file is being saved, or was lost.
#pragma once
#include "ceremony/ceremony.h"

namespace bangvang {

// An error a table, those who receive something first. A running show does not go over to such data: nobody empties a
// table on purpose in the middle of an evening, and what was announced of its rows would be forgotten.
Problems emptied(const Ceremony& running, const Ceremony& fresh);

}  // namespace bangvang
