// HeadingCounts: how many recipients a heading says there are beneath it: “(02 TẬP THỂ, 01 CÁ NHÂN)”, “: 05 đơn vị”.
#pragma once
#include <optional>
#include <string_view>

#include "base/words.h"
#include "ceremony/ceremony.h"

namespace bangvang {

struct HeadingCounts {
  int collectives = 0, persons = 0, households = 0;
  int all = 0;            // of whatever kind
  bool by_kind = false;   // kinds are told; one that is not, has none

  bool any() const { return all > 0 || by_kind; }
  void add(RecipientKind);  // counts rows
};

// `honour`: what the heading names; numbers in its own name count nobody.
HeadingCounts counts_in(std::string_view heading, std::string_view honour);
// What is amiss; nothing where the rows are as many as the heading says.
std::optional<Words> differs(const HeadingCounts& said, const HeadingCounts& rows);

}  // namespace bangvang
