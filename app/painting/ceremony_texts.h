// Every text of a ceremony that a wall may show, for FontSetup: fonts are opened for the characters in it.
#pragma once
#include <string>
#include <vector>

#include "ceremony/ceremony.h"

namespace bangvang {

// In any order; one string may hold many texts.
std::vector<std::string> texts_of(const Ceremony&);

}  // namespace bangvang
