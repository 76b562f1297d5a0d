// All that a ceremony may put on the wall, as text; to know which scripts its letters belong to.
#pragma once
#include <string>
#include <vector>

#include "ceremony/ceremony.h"

namespace bangvang {

std::vector<std::string> texts_of(const Ceremony&);

}  // namespace bangvang
