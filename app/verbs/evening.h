// An evening: a ceremony loaded, opened and run on the wall until it ends; what `show` does and `bench` measures.
#pragma once
#include "platform/watcher.h"
#include "verbs/verbs.h"

namespace bangvang {

// Returns the exit code. The watcher may be null and outlives the call.
int run_evening(const ShowArguments&, Watcher*);

}  // namespace bangvang
