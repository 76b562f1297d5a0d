// ceremony.toml: the lobby, the outputs, and the settings of the show.
#include <array>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/loading.h"

namespace bangvang {
namespace {

const std::array<std::string, 3> outputs{"hall", "lobby", "mc"};

void read_lobby(Loading& loading, TomlReader& keys) {
  Lobby& lobby = loading.ceremony.lobby;
  const TomlValue* scenes = keys.value().find("scenes");
  loading.lobby_scenes = keys.origin_of(scenes ? *scenes : keys.value());
  lobby.seconds = keys.whole("seconds", 2, 3600).value_or(lobby.seconds);
  lobby.scenes = keys.texts("scenes");
  lobby.partial = keys.flag("partial", false);
  keys.warn_of_others();
}

void read_safe(OutputSettings& output, TomlReader& keys) {
  const TomlValue* safe = keys.ask("safe");
  if (!safe) return;
  std::vector<float> sides;
  const auto add = [&](const TomlValue& side) {
    const bool number = side.kind == TomlValue::Kind::real || side.kind == TomlValue::Kind::whole;
    if (number && side.real >= 0 && side.real <= 0.3) sides.push_back(static_cast<float>(side.real));
  };
  for (const TomlValue& side : safe->items) add(side);
  if (safe->kind != TomlValue::Kind::list) add(*safe);
  if (safe->kind != TomlValue::Kind::list && sides.size() == 1) {
    output.safe = {sides[0], sides[0], sides[0], sides[0]};
  } else if (safe->items.size() == 4 && sides.size() == 4) {
    output.safe = {sides[0], sides[1], sides[2], sides[3]};
  } else {
    keys.wrong(*safe, "safe",
               {"phải là một số từ 0 đến 0.3, hoặc bốn số như thế", "must be a number from 0 to 0.3, or four of them"},
               {"viết 0.05 hoặc [trên, phải, dưới, trái]", "write 0.05 or [top, right, bottom, left]"});
  }
}

void read_size(OutputSettings& output, TomlReader& keys) {
  const TomlValue* size = keys.ask("size");
  if (!size) return;
  std::vector<long> sides;
  if (size->kind == TomlValue::Kind::text) {
    const std::string said = fold(size->text);
    const std::size_t times = std::min(said.find_first_of("x*"), said.size());
    for (const std::string& side : {said.substr(0, times), said.substr(std::min(times + 1, said.size()))}) {
      const bool digits = !side.empty() && side.size() < 6 && side.find_first_not_of("0123456789") == std::string::npos;
      sides.push_back(digits ? std::stol(side) : 0);
    }
  }
  for (const TomlValue& side : size->items) {
    const bool sane = side.kind == TomlValue::Kind::whole && side.whole > 0 && side.whole < 100'000;
    sides.push_back(sane ? static_cast<long>(side.whole) : 0);
  }
  const auto possible = [](long side) { return side >= 160 && side <= 16384; };
  if (sides.size() == 2 && possible(sides[0]) && possible(sides[1])) {
    output.size = {{static_cast<int>(sides[0]), static_cast<int>(sides[1])}};
    return;
  }
  keys.wrong(*size, "size", {"không phải là kích thước màn hình", "is not the size of a screen"},
             {"viết \"1920x1080\"", "write \"1920x1080\""});
}

void read_output(OutputSettings& output, TomlReader& keys) {
  read_safe(output, keys);
  output.theme = keys.text("theme");
  read_size(output, keys);
  keys.warn_of_others();
}

void read_show_settings(Settings& settings, TomlReader& keys) {
  static const Choices<Reload> reloads{{Reload::ask, {"ask"}}, {Reload::automatic, {"auto"}}};
  settings.guard_ms = keys.whole("guard_ms", 0, 10'000).value_or(settings.guard_ms);
  settings.fade_ms = keys.whole("fade_ms", 0, 5'000).value_or(settings.fade_ms);
  settings.reveal_ms = keys.whole("reveal_ms", 0, 10'000).value_or(settings.reveal_ms);
  settings.photo_memory_mb = keys.whole("photo_memory_mb", 8, 4096).value_or(settings.photo_memory_mb);
  settings.reload = keys.choice("reload", reloads, Reload::ask);
  keys.warn_of_others();
}

}  // namespace

void read_settings(Loading& loading, TomlReader& top) {
  Ceremony& ceremony = loading.ceremony;
  if (auto keys = top.table("lobby")) read_lobby(loading, *keys);
  if (auto all = top.table("output")) {
    for (const std::string& name : outputs) {
      if (auto keys = all->table(name)) read_output(ceremony.outputs[name], *keys);
    }
    all->warn_of_others();
  }
  if (auto keys = top.table("settings")) read_show_settings(ceremony.settings, *keys);
}

}  // namespace bangvang
