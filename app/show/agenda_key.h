// Agenda keys: what the steps of an agenda row are called by: its number when it was first loaded.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/ceremony.h"

namespace bangvang {

inline std::string agenda_key(const std::vector<AgendaItem>& agenda, std::size_t row) {
  return agenda[row].key.empty() ? std::to_string(row + 1) : agenda[row].key;
}
// "agenda#3" or "3" → the row of that key, or −1.
int agenda_row_with(const std::vector<AgendaItem>& agenda, std::string_view subject);

}  // namespace bangvang
