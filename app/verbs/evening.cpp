// An evening: loading beside SDL's start, the first picture beside the window's; then the loop.
#include "verbs/evening.h"

#include <fmt/format.h>

#include <cstdio>
#include <future>
#include <optional>

#include "loading/load.h"
#include "photos/photo_library.h"
#include "platform/arrivals.h"
#include "platform/real_clock.h"
#include "platform/real_disk.h"
#include "platform/show_loop.h"
#include "platform/signals.h"
#include "platform/state_folder.h"
#include "platform/studio.h"
#include "platform/wake.h"
#include "verbs/assets_folder.h"
#include "verbs/terminal.h"
#include "verbs/texts_of.h"

namespace bangvang {

namespace {

struct Material {
  Loaded loaded;
  std::shared_ptr<const Program> program;
  std::optional<Theme> theme;
  LoadedKeymap keymap;
  std::string assets;
};

// Everything that is read before the first picture; on its own thread while SDL starts.
Material gather(const Disk& disk, const ShowArguments& arguments) {
  Material material;
  material.assets = assets_folder();
  material.loaded = load(disk, arguments.ceremony);
  if (!material.loaded.readable) return material;
  Program program = compile(material.loaded.ceremony);
  program.hash = material.loaded.sha256;
  material.program = std::make_shared<const Program>(std::move(program));
  const auto& outputs = material.loaded.ceremony.outputs;
  const auto hall = outputs.find("hall");
  std::string name = arguments.theme;
  if (name.empty() && hall != outputs.end()) name = hall->second.theme;
  if (name.empty()) name = material.loaded.ceremony.theme;
  auto theme = load_theme(disk, material.assets + "/themes", name);
  if (theme) material.theme = std::move(*theme);
  else material.loaded.problems.push_back(theme.problem());
  material.keymap = load_keymap(disk, material.assets + "/keymaps/default.toml");
  return material;
}

void print(const Problems& problems) {
  for (const Problem& problem : problems) fmt::print(stderr, "{}\n", to_text(problem, terminal_language()));
}

// 0, or the exit code of what cannot be shown.
int refuse_unless_showable(const Material& material, const ShowArguments& arguments) {
  const Loaded& loaded = material.loaded;
  const bool nothing = !loaded.readable || !material.program || material.program->steps.empty();
  if (!nothing && material.theme && (arguments.anyway || !has_errors(loaded.problems))) return 0;
  print(loaded.problems);
  if (loaded.readable && nothing)
    refuse({"buổi lễ không có bước nào để chiếu", "the ceremony has no step to show"},
           {"Thêm nội dung vào thư mục của buổi lễ", "Add something to the ceremony's folder"});
  else if (loaded.readable && material.theme)
    refuse({"dữ liệu có lỗi", "the data have errors"},
           {fmt::format("Sửa các lỗi trên, hoặc thêm --anyway để bỏ {} dòng lỗi và bắt đầu", loaded.rows_left_out),
            fmt::format("Mend what is listed above, or add --anyway to leave out the {} bad rows and start",
                        loaded.rows_left_out)});
  return 1;
}

Insets safe_of(const Ceremony& ceremony) {
  const auto hall = ceremony.outputs.find("hall");
  return hall == ceremony.outputs.end() ? Insets{} : hall->second.safe;
}

Problems fit_for_panel(Problems all, const LoadedKeymap& keymap, const Problems& of_journal) {
  all.insert(all.end(), keymap.problems.begin(), keymap.problems.end());
  all.insert(all.end(), of_journal.begin(), of_journal.end());
  return all;
}

int refuse_with(const Problem& problem) {
  refuse(problem.what, problem.remedy);
  return 1;
}

}  // namespace

int run_evening(const ShowArguments& arguments, Watcher* watcher) {
  if (const int refused = refuse_unless_ceremony(arguments.ceremony)) return refused;
  const Signals signals([] { wake(Wake::quit); });  // before any other thread
  RealDisk disk;
  const RealClock clock;
  auto gathering = std::async(std::launch::async, [&] { return gather(disk, arguments); });
  auto video = Video::open();
  if (video) prepare_wakes();
  const Material material = gathering.get();
  if (const int refused = refuse_unless_showable(material, arguments)) return refused;
  if (!video) return refuse_with(video.problem());

  const std::vector<Monitor> all = monitors();
  if (all.empty()) return refuse_with({Severity::error, {}, {"không có màn hình nào", "there is no monitor"}, {"cắm một màn hình", "plug one in"}});
  const Places places = places_on(all);
  const Monitor &hall_on = all[static_cast<std::size_t>(places.hall)], &panel_on = all[static_cast<std::size_t>(places.panel)];

  const Ceremony& ceremony = material.program->ceremony;
  const std::string folder = disk.resolved(arguments.ceremony), state = state_folder();
  const std::string journal = state.empty() ? "" : state + "/" + journal_name(ceremony.id, folder);
  Opened opened = open_show(material.program, journal, arguments.fresh, clock);
  if (!opened.gate) return refuse_with(opened.problems.front());

  PhotoLibrary photos(disk, folder, static_cast<std::size_t>(ceremony.settings.photo_memory_mb) << 20, [] { wake(Wake::photo); });
  Composer composer(
      [&]() -> Compose {
        const FontSetup fonts{material.assets, ceremony.language, texts_of(ceremony)};
        auto studio = std::make_shared<Studio>(fonts, *material.theme, safe_of(ceremony), photos);
        return [studio](const Job& job) { return studio->compose(job); };
      },
      [] { wake(Wake::composed); });
  const auto size = arguments.windowed.value_or(std::array<int, 2>{hall_on.width, hall_on.height});
  Wall wall(size[0], size[1], ceremony.settings.fade_ms);
  wall.follow(opened.gate->state(), clock.now().steady_ms);
  if (auto first = wall.next_order(clock.now().steady_ms))
    composer.submit({std::move(*first), material.program, clock.now(), {}});

  auto hall = HallWindow::open(**video, hall_on, arguments.windowed, "bangvang hall");
  if (!hall) return refuse_with(hall.problem());
  wall.resize((*hall)->width(), (*hall)->height());
  const bool shared = places.shared() && !arguments.windowed;
  if (shared)
    refuse({"chỉ có một màn hình: bàn điều khiển đang ẩn", "there is one monitor only: the panel is hidden"},
           {"Nhấn F1 để đặt nó lên trên hình hội trường", "Press F1 to lay it over the hall"});
  watch_arrivals();
  ShowLoop loop({disk, clock, **video, *opened.gate, wall, composer, **hall, material.keymap.keymap,
                 fit_for_panel(material.loaded.problems, material.keymap, opened.problems),
                 ceremony.language == "vi" ? Language::vietnamese : Language::english, hall_on, panel_on,
                 arguments.windowed.has_value(), shared, watcher});
  loop.run();
  return 0;
}

}  // namespace bangvang
