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

}  // namespace bangvang
