// script_pages: the script on sheets of A4, one Picture a page, in tenths of a millimetre. Black on white only.
#pragma once
#include <string>
#include <vector>

#include "scenes/picture.h"
#include "scenes/script_document.h"
#include "scenes/text_metrics.h"

namespace bangvang {

// Which state of the data this is: stands at the foot of each page.
struct ScriptStamp {
  std::string printed;  // "in lúc 14:05 ngày 27/11/2026"
  std::string hash;     // of the data; its beginning is shown
};

struct ScriptPages {
  std::vector<Picture> pages;
  std::vector<int> part_pages;  // how many of them each part of the document has
};

// Nothing is cut: what does not fit on a page goes on on the next. A name is parted only where it alone is longer than a page.
ScriptPages script_pages(const ScriptDocument&, const ScriptStamp&, const TextMetrics&);

}  // namespace bangvang
