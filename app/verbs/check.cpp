// check: every problem of a ceremony's data, on stdout.
#include <fmt/format.h>

#include <cstdint>
#include <filesystem>

#include "loading/load.h"
#include "painting/canvas.h"
#include "photos/confined_developer.h"
#include "platform/real_disk.h"
#include "scenes/theme.h"
#include "show/after_problems.h"
#include "verbs/assets_folder.h"
#include "verbs/font_problems.h"
#include "verbs/photo_problems.h"
#include "verbs/terminal.h"
#include "verbs/texts_of.h"
#include "verbs/theme_problems.h"
#include "verbs/verbs.h"

namespace bangvang {
namespace {

PhotoFindings look_at_photos(const Program& program, const CheckArguments& arguments) {
  const Ceremony& ceremony = program.ceremony;
  if (!names_photos(ceremony)) return {};
  const auto hall = ceremony.outputs.find("hall");
  std::vector<ShownPhoto> photos =
      shown_photos(program, hall == ceremony.outputs.end() ? Insets{} : hall->second.safe);
  if (photos.empty()) return {};
  for (ShownPhoto& photo : photos) {
    std::error_code none;
    const std::uintmax_t bytes = std::filesystem::file_size(arguments.ceremony + "/" + photo.file, none);
    photo.bytes = none ? 0 : bytes;
  }
  ConfinedDeveloper developer(arguments.ceremony);
  return photo_problems(photos, developer, arguments.photos ? UINT64_MAX : usual_photo_bytes);
}

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
      put_line(stdout, read.in(terminal_language()) + ": " + to_text(reading, terminal_language()));
  }
}

}  // namespace

int check(const CheckArguments& arguments) {
  if (const int refused = refuse_unless_ceremony(arguments.ceremony)) return refused;
  const RealDisk disk;
  Loaded loaded = load(disk, arguments.ceremony);
  if (const std::string assets = assets_folder(); loaded.readable && !assets.empty()) {
    const Ceremony& ceremony = loaded.ceremony;
    const auto unset = unset_characters({assets, ceremony.language, texts_of(ceremony)});
    for (Problem& problem : font_problems(ceremony, unset)) loaded.problems.push_back(std::move(problem));
    for (Problem& problem : theme_problems(ceremony, theme_names(disk, assets + "/themes")))
      loaded.problems.push_back(std::move(problem));
  }
  PhotoFindings of_photos;
  if (loaded.readable) {
    const Program program = compile(std::move(loaded.ceremony));
    for (Problem& problem : after_problems(program)) loaded.problems.push_back(std::move(problem));
    of_photos = look_at_photos(program, arguments);
    for (Problem& problem : of_photos.problems) loaded.problems.push_back(std::move(problem));
    sort_problems(loaded.problems);
  }
  print_problems(loaded.problems);
  tell_readings(loaded.readings);
  if (of_photos.headers_only > 0) tell_of_headers(of_photos.headers_only);
  return !loaded.readable || has_errors(loaded.problems) ? 1 : 0;
}

}  // namespace bangvang
