// Frozen ids: what a show has called an object once goes on to be its id, whatever its name is by now.
#pragma once
#include "ceremony/ceremony.h"

namespace bangvang {

// `fresh` with the ids of `known`, as loaded, for what is the same; `named` is the same ceremony with the operator's
// changes: who was corrected or added by the operator is known by that name, too. References within it are changed alike.
Ceremony with_ids_of(const Ceremony& known, const Ceremony& named, Ceremony fresh);

}  // namespace bangvang
