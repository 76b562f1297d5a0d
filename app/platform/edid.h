// Edid: what a monitor tells about itself: who made it, its name and its serial number.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bangvang {

struct Edid {
  std::string maker;         // three letters, "DEL"
  unsigned product = 0;
  std::uint32_t number = 0;  // the serial number; 0: none was burnt in
  std::string name;          // "DELL U2412M"; "" none
  std::string serial;        // as printed on its back, "F525M7A2"; "" none
  friend bool operator==(const Edid&, const Edid&) = default;
};

// The first block of 128 bytes; what follows it is not read. Nothing if it is short, not an EDID, or damaged.
std::optional<Edid> edid_from(std::string_view bytes);
// One word that tells this monitor from others, as far as it can be told: "DEL-a07a-4d373241-F525M7A2".
std::string identity_of(const Edid&);
// What people call it: its name, else its maker and product.
std::string model_of(const Edid&);

}  // namespace bangvang
