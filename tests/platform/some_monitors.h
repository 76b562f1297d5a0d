// A laptop and what is plugged into it, for the tests of who stands where.
#pragma once
#include <string>
#include <vector>

#include "platform/placement.h"

namespace bangvang {

inline const Monitor laptop{"eDP-1", 0, 0, 1366, 768, true, "", "AUO-1"};
// A monitor of a make on a socket; each make has one EDID, so that two of it are equal.
inline Monitor on_socket(const std::string& socket, const std::string& make, int x = 1366) {
  return {socket, x, 0, 1920, 1080, false, make, make + "-1"};
}

// "hall=HDMI-1 panel=eDP-1", with "asks=hall" where it asks.
inline std::string told(const std::vector<Monitor>& all, const Arrangement& arrangement) {
  std::string text;
  const auto add = [&](const std::string& word) { text += (text.empty() ? "" : " ") + word; };
  for (const Role role : all_roles)
    if (const int i = arrangement.at(role); i != no_monitor)
      add(std::string(role_names[role]) + "=" + all[static_cast<std::size_t>(i)].name);
  for (const Role role : all_roles)
    if (arrangement.asks[role]) add("asks=" + std::string(role_names[role]));
  return text;
}

}  // namespace bangvang
