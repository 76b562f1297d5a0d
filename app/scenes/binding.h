// Binding: what must not be parted at the end of a line is held by no-break spaces.
#pragma once
#include <string>
#include <string_view>

namespace bangvang {

// Offices and honours of two syllables: "Chủ tịch", "Bằng khen", "thi đua" …; in capitals too.
std::string bind_compounds(std::string_view text);
// "Đồng chí Phạm Huy Giang": the name stays whole, a break may come after the salutation.
std::string bind_name(std::string_view text);

std::string bind_all(std::string_view text);
std::string unbound(std::string_view text);

}  // namespace bangvang
