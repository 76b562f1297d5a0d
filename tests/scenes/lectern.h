// Lectern: the MC's screen of a ceremony at any of its steps, and the words on it.
#pragma once
#include <string>

#include "fakes/sample_ceremony.h"
#include "scenes/mc_picture.h"
#include "scenes/wall.h"

namespace bangvang {

inline constexpr std::int64_t eight_ms = 1'772'413'200'000;  // 08:00 in Hà Nội

struct Lectern {
  Wall wall;
  ShowTime now{1'000'000, eight_ms, 7 * 3600};
  ShowState state;

  explicit Lectern(const Ceremony& ceremony = sample_ceremony(), int width = 1920, int height = 1080)
      : wall(ceremony, width, height), state(opening_state(wall.program, now)) {}
  void take(const std::string& id) {
    Command command;
    command.verb = Verb::take;
    command.step = id;
    state = apply(wall.program, state, command, now);
  }
  void wait(std::int64_t seconds) { now.steady_ms += seconds * 1000, now.wall_ms += seconds * 1000; }
  Picture picture() const { return mc_picture(wall.program, state, wall.output, now, wall.metrics); }
  std::string words() const {
    std::string all;
    for (const Text& text : texts_of(picture())) all += text.text + " ";
    for (std::size_t at = 0; (at = all.find("\u00a0", at)) != std::string::npos;) all.replace(at, 2, " ");
    return all;
  }
  bool says(const std::string& text) const { return squeezed(words()).find(squeezed(text)) != std::string::npos; }
};

}  // namespace bangvang
