// The tables of which there may be many (rankings, figures), in files of their folder and in sheets, with what ceremony.toml
// says of them.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "loading/loading.h"

namespace bangvang {

struct Series {
  std::string id, title, file;
  std::optional<Tables::Many> sheet;  // where it is one of a workbook's; then file is not asked
  std::optional<TomlReader> keys;  // its [[table]], if it has one
  Origin origin;
};

// Those of ceremony.toml first, in their order; then the sheets and the files that no table names. `folder` is the table's
// name, too.
std::vector<Series> series_of(Loading&, TomlReader& top, const std::string& key, const std::string& folder);

std::optional<Table> open_series(Loading&, const Series&, const Columns&);

}  // namespace bangvang
