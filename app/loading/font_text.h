// Text as it is seen in its font: the fonts of before Unicode have Vietnamese letters where others have signs.
#pragma once
#include <string>
#include <string_view>

namespace bangvang {

// .VnTime, .VnTimeH, VNI-Times …: text in them is not what it seems.
bool legacy_font(std::string_view font);
// What a reader sees, composed. Of any other font: the text. Where that is not what the bytes say, `seen_in` becomes the font,
// unless one is noted there already.
std::string text_in_font(std::string_view text, std::string_view font, std::string& seen_in);

}  // namespace bangvang
