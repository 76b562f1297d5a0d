// Texts of --help that stand in files of their own.
#pragma once
#include "base/words.h"

namespace bangvang {

Words help_of_new();
Words help_of_proof();
Words help_of_script();
Words help_of_replay();
Words help_of_bench();

}  // namespace bangvang
