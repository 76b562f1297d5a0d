// show: the ceremony on the wall and the panel before the operator.
#include <unistd.h>

#include "verbs/evening.h"
#include "verbs/terminal.h"
#include "verbs/verbs.h"

namespace bangvang {

namespace {

// --trace: a line a change, at once, for scripts. It names what is not yet announced. The wall waits for no script.
class Trace : public Watcher {
 public:
  void changed(const Report& report) override {
    put_line_at_once(STDOUT_FILENO, to_text(report));
  }
};

}  // namespace

int show(const ShowArguments& arguments) {
  Trace trace;
  return run_evening(arguments, arguments.trace ? &trace : nullptr);
}

}  // namespace bangvang
