// Checks across tables: what no single row can know. Every finding names a file and a line.
#pragma once
#include "ceremony/ceremony.h"

namespace bangvang {

Problems check_across(const Ceremony&);

}  // namespace bangvang
