// References: "ranking:tong", "honour:*", "leadership", as `shows`, the rundown, the lobby and `after` write them.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/ceremony.h"
#include "loading/report.h"

namespace bangvang {

// The words of a cell: parted by spaces, commas or semicolons.
std::vector<std::string> words_of(std::string_view cell);
// One word; an unknown scene is reported and gives nothing. Whether the subject exists is seen when all is read.
std::optional<Reference> read_reference(std::string_view word, const Place& where, Report&);
// The same for the two cells of the rundown.
std::optional<Reference> read_reference(std::string_view scene, std::string_view subject, const Place& where, Report&);

}  // namespace bangvang
