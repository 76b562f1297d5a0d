// Content: what the roster may change of a step's picture, as one number; a picture is painted anew where it differs.
#pragma once
#include <cstdint>
#include <string>

#include "show/step.h"

namespace bangvang {

// The same number in programs of the same data: the same picture. 0: a picture that no roster changes, or no such step.
std::uint64_t content_of(const Program&, const std::string& step);

}  // namespace bangvang
