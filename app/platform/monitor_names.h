// Monitor names: which monitor an operator means by “hdmi-1” or “dell”.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "platform/placement.h"

namespace bangvang {

// An index: by connector or by EDID name, in any case, a beginning if it is that of one only. A Problem lists what there is.
Result<int> monitor_named(const std::vector<Monitor>&, std::string_view text);

// What the command line says: a name each, "" = any.
struct MonitorNames {
  PerRole<std::string> of{};
  bool mc = false, lobby = false;  // wanted at all
};
// `chosen` and `wanted` of the rules. One monitor cannot be two outputs, but hall and panel can share one.
Result<PlacementRules> rules_from(const MonitorNames&, const std::vector<Monitor>&);

}  // namespace bangvang
