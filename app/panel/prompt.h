// Prompt: what the operator must see while the panel is hidden on the only screen. The hall sees it too: no names.
#pragma once
#include <optional>
#include <string>

#include "panel/panel.h"

namespace bangvang {

struct Prompt {
  std::string text, keys;  // the keys that answer; may be ""
  friend bool operator==(const Prompt&, const Prompt&) = default;
};

// An open question, an entry, a remark, or a jump to a cue that is not there; else nothing.
std::optional<Prompt> prompt_for(const PanelView&, const Desk&);
inline constexpr int refusal_border_ms = 600, refusal_text_ms = 4000;  // how long a refusal is shown

}  // namespace bangvang
