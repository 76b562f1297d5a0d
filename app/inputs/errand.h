// Errand: what the operator wants of the monitors; platform runs it, since no wall shows another step for it.
#pragma once
#include "base/roles.h"

namespace bangvang {

struct Errand {
  enum class Kind { identify, test_card, swap, place } kind = Kind::identify;  // test_card: up, or away again
  Role role = Role::hall;      // place: who
  int monitor = 0;             // place: where, counting from 0 in the panel's list
  friend bool operator==(const Errand&, const Errand&) = default;
};

}  // namespace bangvang
