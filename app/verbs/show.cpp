// show: the ceremony on the wall and the panel before the operator.
#include <fmt/format.h>

#include <cstdio>

#include "verbs/evening.h"
#include "verbs/verbs.h"

namespace bangvang {

namespace {

// --trace: a line a change, flushed at once, for scripts. It names what is not yet announced.
class Trace : public Watcher {
 public:
  void changed(const Report& report) override {
    fmt::print("{}\n", to_text(report));
    std::fflush(stdout);
  }
};

}  // namespace

int show(const ShowArguments& arguments) {
  Trace trace;
  return run_evening(arguments, arguments.trace ? &trace : nullptr);
}

}  // namespace bangvang
