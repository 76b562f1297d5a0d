// Content: what data and roster make of a step's picture, as one number; a picture is painted anew where it differs.
#pragma once
#include <cstdint>
#include <string>

#include "show/show_state.h"

namespace bangvang {

// The same number in two Programs: the same picture, whatever else they say. It may differ where the picture does not: of a
// ranking, say, all rows count, since what is hidden decides how the others are rounded. 0: no such step.
std::uint64_t content_of(const Program&, const std::string& step);

// Of the steps that an output holds pictures of.
struct Contents {
  std::uint64_t live = 0, standby = 0, previous = 0, frozen = 0;
  std::uint64_t hold = 0;     // of the hold picture, which no step shows
  std::uint64_t renewal = 0;  // of the live step, once data that were taken are applied to the wall; 0: as it is
  friend bool operator==(const Contents&, const Contents&) = default;
};
Contents contents_of(const Program&, const ShowState&);

}  // namespace bangvang
