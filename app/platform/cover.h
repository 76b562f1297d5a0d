// Cover: what the show tells its supervisor to keep beneath its windows, as one line of text.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/monitors.h"

namespace bangvang {

struct Cover {
  std::uint32_t ground = 0;        // 0xRRGGBB, the theme's
  std::vector<Monitor> monitors;   // places only; their names are not told
  friend bool operator==(const Cover&, const Cover&) = default;
};

std::string to_text(const Cover&);                       // "cover 7a0c14 0,0,1920,1080 1920,0,1280,800\n"
std::optional<Cover> cover_from_text(std::string_view);  // a line of it, without its end; at most 16 monitors

}  // namespace bangvang
