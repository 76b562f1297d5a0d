// check: every problem of a ceremony's data, on stdout.
#include "loading/load.h"
#include "platform/real_disk.h"
#include "verbs/terminal.h"
#include "verbs/verbs.h"

namespace bangvang {

int check(const CheckArguments& arguments) {
  if (const int refused = refuse_unless_ceremony(arguments.ceremony)) return refused;
  const RealDisk disk;
  const Loaded loaded = load(disk, arguments.ceremony);
  print_problems(loaded.problems);
  return !loaded.readable || has_errors(loaded.problems) ? 1 : 0;
}

}  // namespace bangvang
