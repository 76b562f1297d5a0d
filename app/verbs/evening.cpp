// An evening: loading beside SDL's start, the first picture beside the window's; then the loop.
#include "verbs/evening.h"

#include <fmt/format.h>
#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <future>
#include <optional>

#include "panel/catalog.h"
#include "base/phrases.h"
#include "photos/confined_developer.h"
#include "photos/photo_library.h"
#include "base/descriptor.h"
#include "platform/arrivals.h"
#include "platform/cover.h"
#include "platform/kept_files.h"
#include "platform/monitor_names.h"
#include "platform/monitor_plan.h"
#include "platform/monitor_watch.h"
#include "platform/opening.h"
#include "platform/real_clock.h"
#include "platform/real_disk.h"
#include "platform/show_loop.h"
#include "platform/signals.h"
#include "platform/state_folder.h"
#include "platform/studio.h"
#include "platform/wake.h"
#include "verbs/font_problems.h"
#include "verbs/screens.h"
#include "verbs/staging.h"
#include "verbs/terminal.h"
#include "verbs/texts_of.h"

namespace bangvang {

namespace {

// Where the evening's journal and data are.
struct Places {
  std::string folder;                        // the ceremony's, with links resolved where it is there
  std::string state;                         // "" nowhere
  std::optional<CutOff> cut_off;             // a show that goes on by itself
};

Places places_of(const RealDisk& disk, const ShowArguments& arguments, ShowTime now) {
  Places places{disk.resolved(arguments.ceremony), state_folder(), {}};
  if (places.folder.empty()) places.folder = std::filesystem::absolute(arguments.ceremony).lexically_normal();
  if (!arguments.rehearsal && (!arguments.fresh || arguments.again))
    places.cut_off = cut_off_show(disk, places.state, places.folder, arguments.again, now);
  return places;
}

struct Material {
  std::optional<Staging> staging;
  Dressings dressed;
  LoadedKeymap keymap;
  Language language = Language::vietnamese;  // of the panel
  LoadedCatalog catalog;
  int exit_code = 0;
};

// The keymap that was asked for; a name that is none is a mistake on the command line, a file with mistakes a warning.
std::optional<LoadedKeymap> find_keymap(const Disk& disk, const std::string& assets, const std::string& name) {
  std::vector<std::string> names;
  for (const std::string& file : disk.list(assets + "/keymaps"))
    if (file.ends_with(".toml")) names.push_back(file.substr(0, file.size() - 5));
  const bool known = std::find(names.begin(), names.end(), name) != names.end();
  if (known || name == ShowArguments{}.keys) return load_keymap(disk, assets + "/keymaps/" + name + ".toml");
  const std::string all = fmt::format("{}", fmt::join(names, ", "));
  refuse({fmt::format("không có bộ phím “{}”", name), fmt::format("there is no keymap “{}”", name)},
         did_you_mean(name, names, {"Có: " + all, "There are: " + all}));
  return std::nullopt;
}

// Everything that is read before the first picture; on a thread of its own while SDL starts.
Material gather(RealDisk& disk, const ShowArguments& arguments, const std::optional<CutOff>& cut_off) {
  Material material;
  // What a show was cut off with, not what has become of the folder since; that waits until it is taken.
  if (cut_off)
    if (auto kept = KeptFiles(disk, cut_off->journal).find(cut_off->hash))
      material.staging = stage_loaded(disk, std::move(*kept), arguments.theme, material.exit_code);
  if (!material.staging)
    material.staging = stage_ceremony(disk, arguments.ceremony, arguments.theme, arguments.anyway, material.exit_code);
  if (!material.staging) return material;
  material.dressed = dressings(disk, *material.staging);
  const bool vietnamese = material.staging->program.ceremony.language == "vi";
  const auto asked = arguments.language ? arguments.language : language_of_environment();
  material.language = asked.value_or(vietnamese ? Language::vietnamese : Language::english);
  material.catalog = load_catalog(disk, material.staging->assets + "/locales", material.language);
  if (auto keymap = find_keymap(disk, material.staging->assets, arguments.keys)) {
    material.keymap = std::move(*keymap);
  } else {
    material.staging.reset();
    material.exit_code = 2;
  }
  return material;
}

Problems fit_for_panel(const Material& material, const Problems& of_journal) {
  Problems all;
  all.insert(all.end(), material.keymap.problems.begin(), material.keymap.problems.end());
  all.insert(all.end(), material.catalog.problems.begin(), material.catalog.problems.end());
  all.insert(all.end(), of_journal.begin(), of_journal.end());
  return all;
}

int refuse_with(const Problem& problem) {
  const Language language = terminal_language();
  put_line(stderr, fmt::format("bangvang: {}; {}", problem.what.in(language), problem.remedy.in(language)));
  return 1;
}

// Memory that is let go goes back to the system: textures, decoded photos and scratch are large and short-lived, and
// glibc would keep what it has once seen freed, per thread.
void keep_memory_small() {
  mallopt(M_MMAP_THRESHOLD, 256 * 1024);
  mallopt(M_ARENA_MAX, 2);
}

// What lies beneath the windows, for whoever keeps the desktop from being seen. A supervisor that is gone needs no telling.
void tell_cover(int to, const Theme& theme, const std::vector<Monitor>& monitors) {
  if (to < 0) return;
  const Colour ground = theme.background.from;
  write_whole(to, to_text(Cover{static_cast<std::uint32_t>(ground.r << 16 | ground.g << 8 | ground.b), monitors}));
}

}  // namespace

int run_evening(const ShowArguments& arguments, Watcher* watcher) {
  RealDisk disk;
  const RealClock clock;
  const Places places = places_of(disk, arguments, clock.now());
  if (!places.cut_off)
    if (const int refused = refuse_unless_ceremony(arguments.ceremony)) return refused;  // before SDL says anything
  keep_memory_small();
  const Signals signals([] { wake(Wake::quit); });  // before any other thread
  auto gathering = std::async(std::launch::async, [&] { return gather(disk, arguments, places.cut_off); });
  auto video = Video::open();
  if (video) prepare_wakes();
  Material material = gathering.get();
  if (!material.staging) return material.exit_code;
  if (!video) return refuse_with(video.problem());

  const std::vector<Monitor> all = monitors();
  if (all.empty())
    return refuse_with({Severity::error, {}, {"không có màn hình nào", "there is no monitor"}, {"hãy cắm một màn hình", "plug one in"}});
  MonitorMemory memory(disk, arguments.windowed || state_folder().empty() ? "" : state_folder() + "/monitors");
  Problems of_monitors;
  const LastPlaces last = memory.read(of_monitors);
  const auto rules = monitor_rules(arguments, all, last);
  if (!rules) return refuse(rules.problem().what, rules.problem().remedy);
  MonitorPlan plan(all, *rules, last);
  // A panel that is not there cannot ask.
  if (arguments.without_panel && !plan.on(Role::hall)) plan.choose(Role::hall, away_from(plan, Role::panel));
  const Monitor* const for_hall = plan.on(Role::hall);
  const Monitor hall_on = for_hall ? *for_hall : all[static_cast<std::size_t>(away_from(plan, Role::panel))];
  const Monitor panel_on = plan.on(Role::panel) ? *plan.on(Role::panel) : hall_on;

  const Staging& staging = *material.staging;
  const auto staged = std::make_shared<const Program>(std::move(material.staging->program));
  const std::string own = places.state + '/' + journal_name(staged->ceremony.id, places.folder, arguments.rehearsal);
  const std::string journal = places.cut_off ? places.cut_off->journal : places.state.empty() ? "" : own;
  const bool fresh = (arguments.fresh || arguments.rehearsal) && !arguments.again;
  Opened opened = open_show(staged, {journal, fresh, arguments.again}, clock, data_from(KeptFiles(disk, journal), staged));
  if (!opened.gate) return refuse_with(opened.problems.front());
  // Whoever asks for minutes where this failed is told to name the ceremony's folder.
  const auto keeping = std::async(std::launch::async, [&disk, journal, hash = staged->hash, kept = std::move(material.staging->kept)] {
    KeptFiles(disk, journal).keep(hash, kept);
  });
  const std::shared_ptr<const Program> program = opened.gate->program();  // with the roster that was journaled
  const Ceremony& ceremony = program->ceremony;

  std::unique_ptr<OutputWindow> hall;  // these outlive the composer, which paints into their textures
  std::vector<std::unique_ptr<SideOutput>> side_outputs;
  ConfinedDeveloper developer(places.folder);
  PhotoLibrary photos(developer, static_cast<std::size_t>(ceremony.settings.photo_memory_mb) << 20, [] { wake(Wake::photo); });
  std::promise<Problems> of_fonts;
  auto font_problems_later = of_fonts.get_future();
  Composer composer(
      [&]() -> Compose {
        const FontSetup fonts{staging.assets, ceremony.language, texts_of(ceremony)};
        auto studio = std::make_shared<Studio>(fonts, material.dressed, photos);
        Problems found = studio->canvas().problems();
        for (Problem& problem : font_problems(ceremony, studio->canvas().unset_characters(), staging.rare_letters))
          found.push_back(std::move(problem));
        of_fonts.set_value(std::move(found));
        return [studio](const Task& task) { return studio->work(task); };
      },
      [] { wake(Wake::composed); });
  const auto size = arguments.windowed.value_or(std::array<int, 2>{hall_on.width, hall_on.height});
  Wall wall(size[0], size[1], ceremony.settings.fade_ms, ceremony.settings.guard_ms);
  wall.follow(opened.gate->hall(), clock.now().steady_ms, opened.gate->contents());
  if (auto first = wall.next_order(clock.now().steady_ms)) {
    const auto& drawn_from = opened.gate->program_of(first->subject);
    composer.submit(Job{std::move(*first), drawn_from, clock.now(), {}});
  }

  auto window = OutputWindow::open(**video, hall_on, arguments.windowed, "bangvang hall", !for_hall);
  if (!window) return refuse_with(window.problem());
  hall = std::move(*window);
  wall.resize(hall->width(), hall->height());
  const bool shared = plan.arrangement().shared() && !arguments.windowed;
  if (shared)
    refuse({"chỉ có một màn hình: bảng điều khiển đang ẩn", "there is one monitor only: the panel is hidden"},
           {"F1 đặt nó lên trên hình hội trường; Ctrl+Q rồi Y kết thúc", "F1 lays it over the hall's picture; Ctrl+Q, then Y, ends the show"});
  opened.problems.insert(opened.problems.end(), of_monitors.begin(), of_monitors.end());
  if (const auto unwritten = opened.gate->journal_problem()) opened.problems.push_back(*unwritten);
  for (const Problem& problem : opened.problems)
    fmt::print(stderr, "{}\n", to_text(problem, terminal_language()));  // the panel may be hidden
  if (watcher) watcher->opened(photos);
  watch_arrivals();
  const auto watch = arguments.windowed || (*video)->driver() != "x11" ? nullptr : MonitorWatch::open([] { wake(Wake::monitors); });
  FolderReader reader({places.folder, journal, arguments.anyway,
                       [assets = staging.assets, theme = arguments.theme](const std::shared_ptr<const Program>& other) {
                         return outfit_for(RealDisk(), assets, other, theme);
                       },
                       [] { wake(Wake::data); }},
                      program, opened.gate->state().roster);
  ShowLoop loop({disk, clock, **video, *opened.gate, wall, composer, *hall, material.keymap.keymap,
                 fit_for_panel(material, opened.problems), staging.problems,
                 Tongue(material.language, &material.catalog.catalog), hall_on, panel_on,
                 arguments.windowed.has_value(), shared, arguments.without_panel, arguments.rehearsal, opened.asks, &photos, &reader, watcher,
                 std::move(font_problems_later), side_places(arguments, ceremony, plan, hall_on), &side_outputs,
                 arguments.windowed ? nullptr : &plan, &memory, last, named_monitors(arguments),
                 [&](const std::vector<Monitor>& covered) { tell_cover(arguments.supervised, staging.theme, covered); }});
  loop.run();
  return 0;
}

}  // namespace bangvang
