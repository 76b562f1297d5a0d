// check: every problem of a ceremony's data, on stdout.
#include "loading/load.h"
#include "painting/canvas.h"
#include "photos/confined_developer.h"
#include "platform/real_disk.h"
#include "scenes/theme.h"
#include "verbs/assets_folder.h"
#include "verbs/font_problems.h"
#include "verbs/photo_problems.h"
#include "verbs/terminal.h"
#include "verbs/texts_of.h"
#include "verbs/theme_problems.h"
#include "verbs/verbs.h"

namespace bangvang {
namespace {

Problems problems_of_photos(const Ceremony& ceremony, const std::string& folder) {
  if (!names_photos(ceremony)) return {};
  const auto hall = ceremony.outputs.find("hall");
  const std::vector<ShownPhoto> photos =
      shown_photos(compile(ceremony), hall == ceremony.outputs.end() ? Insets{} : hall->second.safe);
  if (photos.empty()) return {};
  ConfinedDeveloper developer(folder);
  return photo_problems(photos, developer);
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
  if (loaded.readable) {
    for (Problem& problem : problems_of_photos(loaded.ceremony, arguments.ceremony)) loaded.problems.push_back(std::move(problem));
    sort_problems(loaded.problems);
  }
  print_problems(loaded.problems);
  return !loaded.readable || has_errors(loaded.problems) ? 1 : 0;
}

}  // namespace bangvang
