// Which options each verb takes, and how their texts become its arguments.
#include "verbs/verb_options.h"

#include <fmt/format.h>

#include <charconv>
#include <memory>

#include "verbs/terminal.h"
#include "verbs/verbs.h"

namespace bangvang {

namespace {

constexpr int largest_side = 16384;  // px; what no projector has, and memory still holds

std::optional<int> whole_number(std::string_view text, int least, int most) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < least || value > most) return std::nullopt;
  return value;
}

// "1280x720"
std::optional<std::array<int, 2>> size_in_px(const std::string& text) {
  const std::size_t cross = text.find_first_of("xX");
  if (cross == std::string::npos) return std::nullopt;
  const auto width = whole_number(std::string_view(text).substr(0, cross), 64, largest_side);
  const auto height = whole_number(std::string_view(text).substr(cross + 1), 64, largest_side);
  if (!width || !height) return std::nullopt;
  return std::array<int, 2>{*width, *height};
}

std::optional<Language> language_named(std::string_view name) {
  if (name == "vi") return Language::vietnamese;
  return name == "en" ? std::optional(Language::english) : std::nullopt;
}

int refuse_size(const char* option, const std::string& text) {
  return refuse({fmt::format("{} không nhận “{}”", option, text), fmt::format("{} does not take “{}”", option, text)},
                {"Ghi rộng x cao bằng điểm ảnh, ví dụ 1280x720", "Give width x height in pixels, such as 1280x720"});
}

int refuse_number(const char* option, const std::string& text, int least, int most) {
  return refuse({fmt::format("{} không nhận “{}”", option, text), fmt::format("{} does not take “{}”", option, text)},
                {fmt::format("Ghi một số từ {} đến {}", least, most),
                 fmt::format("Give a number from {} to {}", least, most)});
}

void add_ceremony(CLI::App& verb, std::string& ceremony) { verb.add_option("CEREMONY", ceremony)->required(); }

void add_check(CLI::App& app, std::function<int()>& chosen) {
  CLI::App* verb = app.add_subcommand("check");
  auto arguments = std::make_shared<CheckArguments>();
  add_ceremony(*verb, arguments->ceremony);
  verb->add_flag("--photos", arguments->photos);
  verb->add_flag("--json", arguments->json);
  verb->callback([&chosen, arguments] { chosen = [arguments] { return check(*arguments); }; });
}

void add_steps(CLI::App& app, std::function<int()>& chosen) {
  CLI::App* verb = app.add_subcommand("steps");
  auto arguments = std::make_shared<StepsArguments>();
  add_ceremony(*verb, arguments->ceremony);
  verb->add_flag("--cues", arguments->cues);
  verb->callback([&chosen, arguments] { chosen = [arguments] { return steps(*arguments); }; });
}

void add_show(CLI::App& app, std::function<int()>& chosen) {
  CLI::App* verb = app.add_subcommand("show");
  auto arguments = std::make_shared<ShowArguments>();
  auto windowed = std::make_shared<std::string>(), language = std::make_shared<std::string>();
  auto mc = std::make_shared<std::string>(), lobby = std::make_shared<std::string>();
  add_ceremony(*verb, arguments->ceremony);
  verb->add_option("--hall", arguments->hall);
  verb->add_option("--panel", arguments->panel);
  // Flags, that take a value by “=” only: what follows one is the ceremony. CLI11 says "true" for one without a value.
  verb->add_flag("--mc", *mc);
  verb->add_flag("--lobby", *lobby);
  verb->add_option("--windowed", *windowed);
  verb->add_option("--language", *language);
  verb->add_option("--theme", arguments->theme);
  verb->add_option("--keys", arguments->keys);
  verb->add_flag("--fresh", arguments->fresh);
  verb->add_flag("--rehearsal", arguments->rehearsal);
  verb->add_flag("--anyway", arguments->anyway);
  verb->add_flag("--trace", arguments->trace);
  verb->add_flag("--alone", arguments->alone);
  verb->add_option("--supervised", arguments->supervised)->check(CLI::Range(3, 3));
  verb->add_flag("--again", arguments->again);
  verb->add_flag("--without-panel", arguments->without_panel);
  verb->callback([&chosen, arguments, windowed, language, mc, lobby] {
    if (!mc->empty()) arguments->mc = *mc == "true" ? "" : *mc;
    if (!lobby->empty()) arguments->lobby = *lobby == "true" ? "" : *lobby;
    chosen = [arguments, windowed, language] {
      if (!language->empty() && !(arguments->language = language_named(*language))) {
        return refuse({fmt::format("--language không nhận “{}”", *language), fmt::format("--language does not take “{}”", *language)},
                      {"Ghi vi hoặc en", "Give vi or en"});
      }
      if (!windowed->empty() && !(arguments->windowed = size_in_px(*windowed))) {
        return refuse_size("--windowed", *windowed);
      }
      return show(*arguments);
    };
  });
}

int refuse_render(const RenderArguments& arguments) {
  if (arguments.lobby) {
    if (arguments.step.empty() && !arguments.sheet) return 0;
    return refuse({"--lobby không đi cùng --step và --sheet", "--lobby does not go with --step and --sheet"}, {});
  }
  const bool one = !arguments.step.empty() || arguments.test_card, many = arguments.all || arguments.sheet;
  if (one && many) {
    return refuse({"--step không đi cùng --all và --sheet", "--step does not go with --all and --sheet"}, {});
  }
  if (!one && !many) {
    return refuse({"chưa ghi phải vẽ gì", "nothing was said to draw"},
                  {"Ghi --step MÃ, --all hoặc --sheet", "Give --step ID, --all or --sheet"});
  }
  return 0;
}

void add_render(CLI::App& app, std::function<int()>& chosen) {
  CLI::App* verb = app.add_subcommand("render");
  auto arguments = std::make_shared<RenderArguments>();
  auto size = std::make_shared<std::string>(), at = std::make_shared<std::string>();
  add_ceremony(*verb, arguments->ceremony);
  verb->add_flag("--lobby", arguments->lobby);
  verb->add_option("--announced", arguments->announced);
  verb->add_option("--at", *at);
  verb->add_option("--step", arguments->step);
  verb->add_flag("--all", arguments->all);
  verb->add_flag("--sheet", arguments->sheet);
  verb->add_flag("--mc", arguments->mc);
  verb->add_flag("--test-card", arguments->test_card);
  verb->add_option("--size", *size);
  verb->add_option("--theme", arguments->theme);
  verb->add_flag("--anyway", arguments->anyway);
  verb->add_option("-o,--output", arguments->output);
  verb->callback([&chosen, arguments, size, at] {
    chosen = [arguments, size, at] {
      if (const int refused = refuse_render(*arguments)) return refused;
      if (!size->empty()) {
        const auto px = size_in_px(*size);
        if (!px) return refuse_size("--size", *size);
        arguments->size = *px;
        arguments->sized = true;
      }
      if (!at->empty()) {
        const auto seconds = whole_number(*at, 0, 1'000'000);
        if (!seconds) return refuse_number("--at", *at, 0, 1'000'000);
        arguments->at = *seconds;
      }
      return arguments->lobby ? render_lobby(*arguments) : render(*arguments);
    };
  });
}

void add_proof(CLI::App& app, std::function<int()>& chosen) {
  CLI::App* verb = app.add_subcommand("proof");
  auto arguments = std::make_shared<ProofArguments>();
  add_ceremony(*verb, arguments->ceremony);
  verb->add_option("-o,--output", arguments->output);
  verb->add_option("--png", arguments->png);
  verb->callback([&chosen, arguments] { chosen = [arguments] { return proof(*arguments); }; });
}

void add_replay(CLI::App& app, std::function<int()>& chosen) {
  CLI::App* verb = app.add_subcommand("replay");
  auto arguments = std::make_shared<ReplayArguments>();
  verb->add_option("JOURNAL", arguments->journal);
  verb->add_flag("--roster", arguments->roster);
  verb->add_flag("--minutes", arguments->minutes);
  verb->add_option("CEREMONY", arguments->ceremony);
  verb->callback([&chosen, arguments] { chosen = [arguments] { return replay(*arguments); }; });
}

void add_script(CLI::App& app, std::function<int()>& chosen) {
  CLI::App* verb = app.add_subcommand("script");
  auto arguments = std::make_shared<ScriptArguments>();
  add_ceremony(*verb, arguments->ceremony);
  verb->add_flag("--anyway", arguments->anyway);
  verb->add_option("-o,--output", arguments->output);
  verb->callback([&chosen, arguments] { chosen = [arguments] { return script(*arguments); }; });
}

void add_new(CLI::App& app, std::function<int()>& chosen) {
  CLI::App* verb = app.add_subcommand("new");
  auto arguments = std::make_shared<NewArguments>();
  verb->add_option("FOLDER", arguments->folder);
  verb->add_flag("--xlsx", arguments->xlsx);
  verb->callback([&chosen, arguments] { chosen = [arguments] { return new_ceremony(*arguments); }; });
}

void add_bench(CLI::App& app, std::function<int()>& chosen) {
  CLI::App* verb = app.add_subcommand("bench");
  auto arguments = std::make_shared<BenchArguments>();
  auto seconds = std::make_shared<std::string>();
  CLI::Option* ceremony = verb->add_option("CEREMONY", arguments->ceremony);
  CLI::Option* photos = verb->add_option("--photos", arguments->photos);
  verb->add_flag("--loading", arguments->loading);
  verb->add_flag("--outputs", arguments->outputs);
  verb->add_flag("--reload", arguments->reload);
  verb->add_option("--seconds", *seconds);
  verb->callback([&chosen, arguments, seconds, ceremony, photos] {
    if (ceremony->empty() && photos->empty() && !arguments->loading) throw CLI::RequiredError("CEREMONY");
    const bool both = !ceremony->empty() && !photos->empty(), nowhere = !photos->empty() && arguments->photos.empty();
    chosen = [arguments, seconds, both, nowhere] {
      if (both)
        return refuse({"--photos không đi cùng một buổi lễ", "--photos does not go with a ceremony"},
                      {"Hãy đo từng thứ một", "Measure one at a time"});
      if (nowhere)
        return refuse({"sau “--photos” phải có một thư mục", "“--photos” needs a folder after it"}, {});
      if (!seconds->empty()) {
        const auto given = whole_number(*seconds, 1, 3600);
        if (!given) {
          return refuse_number("--seconds", *seconds, 1, 3600);
        }
        arguments->seconds = *given;
      }
      return bench(*arguments);
    };
  });
}

}  // namespace

void add_verbs(CLI::App& app, std::function<int()>& chosen) {
  add_show(app, chosen);
  add_render(app, chosen);
  add_check(app, chosen);
  add_steps(app, chosen);
  add_proof(app, chosen);
  add_replay(app, chosen);
  add_script(app, chosen);
  add_new(app, chosen);
  add_bench(app, chosen);
}

}  // namespace bangvang
