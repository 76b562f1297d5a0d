// FontList: which font files the wall may be set in, as assets/fonts.toml names them.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"

namespace bangvang {

struct FontFamily {
  std::string family;
  std::vector<std::string> files;  // absolute paths, not all of them there
};
// Files for characters that the faces lack.
struct FallbackFonts {
  std::vector<std::pair<char32_t, char32_t>> ranges;  // inclusive
  std::vector<std::string> files;
  int index = 0;                   // face within a collection
};
struct FontList {
  std::vector<FontFamily> serif, sans;  // the first that is installed is taken
  std::vector<FallbackFonts> fallbacks;
};

Result<FontList> read_font_list(const std::string& path);

}  // namespace bangvang
