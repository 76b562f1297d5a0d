// [[ranking]]: the rules of one ranking; its criteria are known by then.
#pragma once
#include "ceremony/ceremony.h"
#include "loading/toml_reader.h"

namespace bangvang {

void read_ranking_rules(TomlReader& keys, Ranking&);

}  // namespace bangvang
