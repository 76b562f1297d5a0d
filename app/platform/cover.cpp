// Cover as text and back.
#include "platform/cover.h"

#include <fmt/format.h>

#include <cstdio>

namespace bangvang {

std::string to_text(const Cover& cover) {
  std::string text = fmt::format("cover {:06x}", cover.ground & 0xffffff);
  for (const Monitor& m : cover.monitors) text += fmt::format(" {},{},{},{}", m.x, m.y, m.width, m.height);
  return text + '\n';
}

std::optional<Cover> cover_from_text(std::string_view text) {
  const std::string line(text);
  Cover cover;
  int at = 0;
  if (std::sscanf(line.c_str(), "cover %6x%n", &cover.ground, &at) != 1 || at != 12) return {};
  while (at < static_cast<int>(line.size())) {
    Monitor m;
    int used = 0;
    const int read = std::sscanf(line.c_str() + at, " %5d,%5d,%5d,%5d%n", &m.x, &m.y, &m.width, &m.height, &used);
    if (read != 4 || m.width < 1 || m.height < 1 || cover.monitors.size() == 16) return {};
    cover.monitors.push_back(m);
    at += used;
  }
  return cover;
}

}  // namespace bangvang
