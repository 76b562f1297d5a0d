// Letters: the panel's three fonts in one texture of at most 1024², with whatever scripts the ceremony's texts need.
#pragma once
#include <string>

#include "base/disk.h"
#include "panel/panel.h"

struct ImFont;

namespace bangvang {

struct Letters {
  ImFont* body = nullptr;
  ImFont* bold = nullptr;
  ImFont* title = nullptr;   // about 1.8 times as large
};

// Sets the current ImGui context's letters anew. Never fails: without any font file ImGui's own small font is used.
Letters set_letters(const Disk&, const Program&, float scale, FontPixels& out);
// All that is to be shown of these texts, as code points up to U+FFFF that the basic letters lack; at most `most`.
std::u32string further_letters(const Program&, std::size_t most);
inline constexpr std::size_t most_further = 1200;
// Whether these texts have letters that are neither basic nor among these.
bool has_other_letters(const Program&, const std::u32string& known);
// Whether the operator's changes have brought letters that are not among these. Quick: only changed texts are looked at.
bool has_new_letters(const Program&, const std::u32string& known);

}  // namespace bangvang
