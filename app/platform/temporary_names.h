// Temporary names: what editors, office programs and downloads leave beside a file while they work; no change of the data.
#pragma once
#include <string_view>

namespace bangvang {

// A file's or folder's own name, without its path. Whatever is hidden counts: no table and no photo is.
bool is_temporary(std::string_view name);

}  // namespace bangvang
