// render --lobby: what the lobby shows once the hall has come to some step: one card of the rotation, or a whole round.
#include <cstdio>
#include <filesystem>

#include "photos/confined_developer.h"
#include "photos/photos_at_once.h"
#include "platform/real_disk.h"
#include "verbs/lobby_round.h"
#include "verbs/picture_names.h"
#include "verbs/picture_writer.h"
#include "verbs/staging.h"
#include "verbs/terminal.h"
#include "verbs/verbs.h"

namespace bangvang {
namespace {

bool save(const Picture& picture, Canvas& canvas, PhotoSource& photos, const std::string& path) {
  Pixels pixels = pixels_for(picture);
  canvas.paint(picture, pixels.view(), photos);
  std::error_code failed;  // whether it worked is seen when the file is written
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  if (!folder.empty()) std::filesystem::create_directories(folder, failed);
  const auto written = write_png(path, pixels.view());
  if (written) put_line(stdout, path);
  else put_line(stderr, to_text(written.problem(), terminal_language()));
  return static_cast<bool>(written);
}

}  // namespace

int render_lobby(const RenderArguments& arguments) {
  const RealDisk disk;
  int exit_code = 0;
  auto staging = stage_ceremony(disk, arguments.ceremony, arguments.theme, arguments.anyway, exit_code);
  if (!staging) return exit_code;
  const Program& program = staging->program;
  int last = arguments.announced == "none" ? -1 : static_cast<int>(program.steps.size()) - 1;
  if (arguments.announced != "none" && arguments.announced != "all") {
    last = program.index_of(arguments.announced);
    if (last < 0) return refuse_step(program, arguments.announced);
  }
  const Revealed revealed = bangvang::revealed(program, shown_up_to(program, last));
  const Dressing lobby = dressings(disk, *staging).lobby;
  std::array<int, 2> size = arguments.size;
  const auto settings = program.ceremony.outputs.find("lobby");
  if (!arguments.sized && settings != program.ceremony.outputs.end()) size = settings->second.size.value_or(size);
  const Output output{size[0], size[1], lobby.safe, &lobby.theme};
  Canvas canvas(staging->fonts());
  ConfinedDeveloper developer(arguments.ceremony);
  PhotosAtOnce photos(developer);
  const std::string name = name_of_folder(arguments.ceremony);
  if (!arguments.all) {
    const ShowTime now = lobby_opening(arguments.at * std::int64_t{1000});
    const std::string path = arguments.output.empty() ? name + "-lobby.png" : arguments.output;
    return save(public_picture(revealed, output, now, canvas), canvas, photos, path) ? 0 : 1;
  }
  const std::filesystem::path folder = arguments.output.empty() ? name + "-lobby" : arguments.output;
  int order = 0;
  for (const ShownCard& card : lobby_round(revealed)) {
    const std::string path = (folder / picture_name(++order, 1, card.turn.scene)).string();
    if (!save(lobby_picture(revealed, card.turn, output, card.now, canvas), canvas, photos, path)) return 1;
  }
  return 0;
}

}  // namespace bangvang
