// Binding: what must not be parted at the end of a line is held by no-break spaces.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace bangvang {

// Offices and honours of two syllables: "Chủ tịch", "Bằng khen", "thi đua" …; in capitals too.
std::string bind_compounds(std::string_view text);
// "Đồng chí Phạm Huy Giang": the name stays whole, a break may come after the salutation.
std::string bind_name(std::string_view text);

// Names that are known to stand in the text stay whole.
std::string bind_names(std::string text, const std::vector<std::string>& names);
std::string bind_all(std::string_view text);
std::string unbound(std::string_view text);

}  // namespace bangvang
