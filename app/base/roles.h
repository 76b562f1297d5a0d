// Roles: what an output is for.
#pragma once
#include <array>
#include <cstddef>
#include <string_view>

#include "base/words.h"

namespace bangvang {

enum class Role { hall, panel, mc, lobby };
inline constexpr std::array<Role, 4> all_roles{Role::hall, Role::panel, Role::mc, Role::lobby};

template <class T>
struct PerRole {
  std::array<T, 4> of{};
  T& operator[](Role role) { return of[static_cast<std::size_t>(role)]; }
  const T& operator[](Role role) const { return of[static_cast<std::size_t>(role)]; }
  friend bool operator==(const PerRole&, const PerRole&) = default;
};

inline constexpr PerRole<std::string_view> role_names{{"hall", "panel", "mc", "lobby"}};  // as options and files have them
inline const Words& words_of(Role role) {
  static const PerRole<Words> all{
      {Words{"Hội trường", "Hall"}, Words{"Bảng", "Panel"}, Words{"MC", "MC"}, Words{"Sảnh", "Lobby"}}};
  return all[role];
}

}  // namespace bangvang
