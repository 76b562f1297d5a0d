// The files of a folder of tables (rankings/*.csv, figures/*.csv) with what ceremony.toml says of them.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "loading/loading.h"

namespace bangvang {

struct Series {
  std::string id, title, file;
  std::optional<TomlReader> keys;  // its [[table]], if it has one
  Origin origin;
};

// Those of ceremony.toml first, in their order; then the files that no table names.
std::vector<Series> series_of(Loading&, TomlReader& top, const std::string& key, const std::string& folder);

}  // namespace bangvang
