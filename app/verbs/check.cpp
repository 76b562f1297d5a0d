// check: every problem of a ceremony's data, on stdout, for people or as JSON.
#include <fmt/format.h>

#include <cstdio>
#include <iterator>

#include "base/visible.h"
#include "loading/load.h"
#include "painting/canvas.h"
#include "photos/confined_developer.h"
#include "platform/real_disk.h"
#include "scenes/theme.h"
#include "show/after_problems.h"
#include "show/unreached.h"
#include "verbs/assets_folder.h"
#include "verbs/check_report.h"
#include "verbs/font_problems.h"
#include "verbs/look_at_photos.h"
#include "verbs/terminal.h"
#include "verbs/texts_of.h"
#include "verbs/theme_problems.h"
#include "verbs/verbs.h"

namespace bangvang {
namespace {

// To stderr: it is no problem of the data.
void tell_of_headers(std::size_t count) {
  const Words said{fmt::format("bangvang: {} ảnh chỉ được xem kích cỡ; thêm --photos để đọc hết từng ảnh", count),
                   fmt::format("bangvang: of {} photos only the size was looked at; add --photos to read every photo whole", count)};
  put_line(stderr, said.in(terminal_language()));
}

// How tables were read that were more than a header and rows: what was passed over, and whence honours come.
void tell_readings(const std::vector<Reading>& readings) {
  const Words read{"đọc", "read"};
  for (const Reading& reading : readings) {
    if (remarkable(reading))
      put_line(stdout, visible(read.in(terminal_language()) + ": " + to_text(reading, terminal_language())));
  }
}

void add(Problems& all, Problems more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void print_json(const CheckReport& report) {
  const std::string json = to_json(report);
  std::fwrite(json.data(), 1, json.size(), stdout);
}

}  // namespace

int check(const CheckArguments& arguments) {
  if (const auto refused = not_a_ceremony(arguments.ceremony)) {
    if (arguments.json) print_json({arguments.ceremony, false, {*refused}, {}});
    return refuse_unless_ceremony(arguments.ceremony);
  }
  const RealDisk disk;
  Loaded loaded = load(disk, arguments.ceremony);
  if (loaded.readable) offer_terminal_language(loaded.ceremony.language);
  CheckReport report{arguments.ceremony, loaded.readable, std::move(loaded.problems), std::move(loaded.readings)};
  Problems& problems = report.problems;
  if (const std::string assets = assets_folder(); loaded.readable && !assets.empty()) {
    const Ceremony& ceremony = loaded.ceremony;
    const auto unset = unset_characters({assets, ceremony.language, texts_of(ceremony)});
    add(problems, font_problems(ceremony, unset, loaded.rare_letters));
    add(problems, theme_problems(ceremony, theme_names(disk, assets + "/themes")));
  }
  PhotoFindings of_photos;
  if (loaded.readable) {
    const Program program = compile(std::move(loaded.ceremony));
    add(problems, after_problems(program));
    add(problems, unreached_problems(program));
    if (names_photos(program.ceremony)) {
      ConfinedDeveloper developer(arguments.ceremony);
      of_photos = look_at_photos(program, arguments.ceremony, developer, arguments.photos);
    }
    add(problems, std::move(of_photos.problems));
    sort_problems(problems);
  }
  if (arguments.json) {
    print_json(report);
  } else {
    print_problems(problems);
    tell_readings(report.tables);
  }
  if (of_photos.headers_only > 0) tell_of_headers(of_photos.headers_only);
  return !report.readable || has_errors(problems) ? 1 : 0;
}

}  // namespace bangvang
