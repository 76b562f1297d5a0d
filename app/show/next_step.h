// Next step: what GO comes to after a step.
#pragma once
#include <string>

#include "show/show_state.h"

namespace bangvang {

std::string id_of(const Program&, int step);  // "" of −1
// One who stands alone comes between two steps that have nothing to do with it: once announced, GO passes it over.
bool stands_alone(const Program&, int step);
// Or −1. Passed over are those who came late and have been called, and photos that wait.
int next_after(const Program&, const ShowState&, int step);

}  // namespace bangvang
