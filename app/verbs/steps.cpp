// steps: the ids of a ceremony's steps, one a line, in the order of the show.
#include <fmt/format.h>

#include <cstdio>

#include "loading/load.h"
#include "platform/real_disk.h"
#include "show/step.h"
#include "verbs/terminal.h"
#include "verbs/verbs.h"

namespace bangvang {

int steps(const StepsArguments& arguments) {
  if (const int refused = refuse_unless_ceremony(arguments.ceremony)) return refused;
  const RealDisk disk;
  const Loaded loaded = load(disk, arguments.ceremony);
  if (loaded.readable) offer_terminal_language(loaded.ceremony.language);
  if (!loaded.readable) {
    for (const Problem& problem : loaded.problems) {
      put_line(stderr, to_text(problem, terminal_language()));
    }
    return 1;
  }
  for (const Step& step : compile(loaded.ceremony).steps)
    put_line(stdout, arguments.cues ? step.id + '\t' + step.cue : step.id);
  if (has_errors(loaded.problems)) {
    refuse({"dữ liệu có lỗi, các dòng lỗi không có trong danh sách trên",
            "the data have errors; the rows with errors are not in this list"},
           {fmt::format("Xem “bangvang check {}”", arguments.ceremony),
            fmt::format("See “bangvang check {}”", arguments.ceremony)});
  }
  return 0;
}

}  // namespace bangvang
