// Loads, compiles and finds the theme.
#include "verbs/staging.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <utility>

#include "base/folding.h"
#include "loading/kept_data.h"
#include "show/after_problems.h"
#include "show/unreached.h"
#include "verbs/assets_folder.h"
#include "verbs/font_problems.h"
#include "verbs/terminal.h"
#include "verbs/texts_of.h"
#include "verbs/theme_problems.h"

namespace bangvang {
namespace {

void tell(const Problems& problems) {
  for (const Problem& problem : problems) put_line(stderr, to_text(problem, terminal_language()));
}

// `names`: the themes that stand in the folder.
std::optional<Theme> find_theme(const Disk& disk, const std::string& folder, const std::vector<std::string>& names,
                                const std::string& name, int& exit_code) {
  if (std::find(names.begin(), names.end(), name) == names.end()) {
    const std::string near = nearest(name, names);
    const std::string all = fmt::format("{}", fmt::join(names, ", "));
    exit_code = refuse({fmt::format("không có chủ đề “{}”", name), fmt::format("there is no theme “{}”", name)},
                       near.empty() ? Words{"Có: " + all, "There are: " + all}
                                    : Words{fmt::format("Có phải “{}” không?", near), fmt::format("Did you mean “{}”?", near)});
    return std::nullopt;
  }
  auto theme = load_theme(disk, folder, name);
  if (!theme) {
    tell({theme.problem()});
    exit_code = 1;
    return std::nullopt;
  }
  return *theme;
}

Insets safe_area(const Ceremony& ceremony, const std::string& output) {
  const auto found = ceremony.outputs.find(output);
  return found == ceremony.outputs.end() ? Insets{} : found->second.safe;
}

}  // namespace

FontSetup Staging::fonts() const { return {assets, program.ceremony.language, texts_of(program.ceremony)}; }

std::optional<Staging> stage_ceremony(const Disk& disk, const std::string& folder, const std::string& theme, bool anyway,
                                    int& exit_code) {
  exit_code = refuse_unless_ceremony(folder);
  if (exit_code) return std::nullopt;
  Loaded loaded = load(disk, folder);
  if (loaded.readable) offer_terminal_language(loaded.ceremony.language);
  const bool errors = has_errors(loaded.problems);
  if (loaded.readable && (!errors || anyway)) return stage_loaded(disk, std::move(loaded), theme, exit_code);
  tell(loaded.problems);
  if (loaded.readable) {
    const Words then{fmt::format("Thêm --anyway để bỏ {} dòng có lỗi rồi vẫn tiếp tục.", loaded.rows_left_out),
                     fmt::format("Add --anyway to leave out the {} bad row{} and go on.", loaded.rows_left_out,
                                 loaded.rows_left_out == 1 ? "" : "s")};
    put_line(stderr, then.in(terminal_language()));
  }
  exit_code = 1;
  return std::nullopt;
}

std::optional<Staging> stage_loaded(const Disk& disk, Loaded loaded, const std::string& theme, int& exit_code) {
  exit_code = 1;
  const std::string assets = assets_folder();
  if (assets.empty()) {
    refuse({"không tìm thấy thư mục assets", "the folder “assets” was not found"},
           {"Đặt BANGVANG_ASSETS bằng đường dẫn của thư mục đó", "Set BANGVANG_ASSETS to its path"});
    return std::nullopt;
  }
  Staging staging;
  staging.problems = std::move(loaded.problems);
  staging.rare_letters = std::move(loaded.rare_letters);
  staging.kept = kept_text(loaded);
  staging.program = compile(std::move(loaded.ceremony));
  staging.assets = assets;
  if (staging.program.steps.empty()) {
    refuse({"buổi lễ không có bước nào", "the ceremony has no step"});
    return std::nullopt;
  }
  staging.program.hash = loaded.sha256;
  staging.safe = safe_area(staging.program.ceremony, "hall");
  staging.theme_asked = !theme.empty();
  for (Problem& problem : after_problems(staging.program)) staging.problems.push_back(std::move(problem));
  for (Problem& problem : unreached_problems(staging.program)) staging.problems.push_back(std::move(problem));
  const std::string themes_folder = assets + "/themes";
  const std::vector<std::string> themes = theme_names(disk, themes_folder);
  for (Problem& problem : theme_problems(staging.program.ceremony, themes)) staging.problems.push_back(std::move(problem));
  const std::string name = theme.empty() ? theme_of(staging.program.ceremony, "hall", themes) : theme;
  const auto found = find_theme(disk, themes_folder, themes, name, exit_code);
  if (!found) return std::nullopt;
  staging.theme = *found;
  exit_code = 0;
  return staging;
}

Outfit outfit_for(const Disk& disk, const std::string& assets, const std::shared_ptr<const Program>& program, const std::string& theme) {
  const Ceremony& ceremony = program->ceremony;
  const std::string folder = assets + "/themes";
  const std::vector<std::string> names = theme_names(disk, folder);
  Outfit outfit;
  outfit.problems = after_problems(*program);
  for (Problem& problem : unreached_problems(*program)) outfit.problems.push_back(std::move(problem));
  for (Problem& problem : theme_problems(ceremony, names)) outfit.problems.push_back(std::move(problem));
  for (const auto& [dressing, output] : {std::pair{&outfit.dressings.hall, "hall"}, {&outfit.dressings.lobby, "lobby"}}) {
    auto found = load_theme(disk, folder, theme.empty() ? theme_of(ceremony, output, names) : theme);
    if (found) dressing->theme = std::move(*found);
    else outfit.problems.push_back(found.problem());
    dressing->safe = safe_area(ceremony, output);
  }
  outfit.dressings.mc.safe = safe_area(ceremony, "mc");
  outfit.fonts = {assets, ceremony.language, texts_of(ceremony)};
  outfit.font_problems = [program](const std::vector<char32_t>& unset) { return font_problems(program->ceremony, unset); };
  return outfit;
}

Dressings dressings(const Disk& disk, const Staging& staging) {
  const Ceremony& ceremony = staging.program.ceremony;
  Dressings all{{staging.theme, staging.safe}, {{}, safe_area(ceremony, "mc")}, {staging.theme, safe_area(ceremony, "lobby")}};
  const std::string folder = staging.assets + "/themes", own = theme_of(ceremony, "lobby", theme_names(disk, folder));
  if (staging.theme_asked || own == staging.theme.name) return all;
  if (auto theme = load_theme(disk, folder, own)) all.lobby.theme = std::move(*theme);
  return all;
}

int refuse_step(const Program& program, const std::string& id) {
  std::vector<std::string> ids;
  for (const Step& step : program.steps) ids.push_back(step.id);
  const std::string near = nearest(id, ids);
  return refuse({fmt::format("không có bước “{}”", id), fmt::format("there is no step “{}”", id)},
                near.empty() ? Words{"Xem “bangvang steps”", "See “bangvang steps”"}
                             : Words{fmt::format("Có phải “{}” không?", near), fmt::format("Did you mean “{}”?", near)});
}

}  // namespace bangvang
