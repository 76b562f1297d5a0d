// The focus point of a photo as a row says it: "50% 30%".
#pragma once
#include <optional>
#include <string_view>

#include "ceremony/ceremony.h"

namespace bangvang {

// From the left and from the top, in per cent (the sign may be left out). Anything else: nothing.
std::optional<Focus> focus_of(std::string_view said);

}  // namespace bangvang
