// The picture in the panel's place: said twice, the second time quieter.
#include "scenes/panel_away.h"

#include <fmt/format.h>

#include "base/words.h"
#include "scenes/column.h"

namespace bangvang {
namespace {

const Words title{"Bàn điều khiển đang tắt", "The panel is off"};
const Words why{"Chương trình đã dừng đột ngột ba lần trong mười giây, nên tự mở lại mà không có bàn điều khiển.",
                "The program crashed three times in ten seconds, so it has started again without the panel."};
const Words works{"Hội trường vẫn ở đúng bước. Bàn phím và bút bấm vẫn điều khiển như thường, từ cửa sổ của hội trường.",
                  "The hall is at its step. Keyboard and clicker go on working as ever, in the hall's window."};
const Words back{"Bấm {} để mở lại bàn điều khiển. Nếu lại dừng đột ngột, buổi lễ vẫn trở lại đúng bước.",
                 "Press {} to open the panel again. Should it crash again, the show comes back at its step."};

Voice tight(Voice voice, float gap, float leading = 1.32f) {
  voice.smallest = type::credit;
  voice.wrap_first = true;
  voice.lines = 4;
  voice.gap = gap;
  voice.leading = leading;
  return voice;
}

void say(Column& column, const Theme& theme, Language language, const std::string& key) {
  const bool first = language == Language::vietnamese;
  const float size = first ? type::M : type::S;
  column.text(title.in(language), tight(voice::name(theme, first ? type::XL : type::L), first ? 0 : 28));
  const Voice line = tight(first ? voice::body(theme, size) : voice::quiet(theme, size), 14);
  column.text(why.in(language), line);
  column.text(works.in(language), line);
  column.text(fmt::format(fmt::runtime(back.in(language)), key), tight(voice::position(theme, size), 14));
}

}  // namespace

Picture panel_away_picture(const Output& output, const std::string& key, const TextMetrics& metrics) {
  Sketch s(output, metrics);
  const Frame& f = s.frame;
  s.background();
  Column column(s, f.x(0), f.span(static_cast<float>(f.columns)));
  say(column, s.theme, Language::vietnamese, key);
  column.divider(36);
  say(column, s.theme, Language::english, key);
  column.draw(f.top, f.strip_y() - s.u(24), Column::Anchor::middle);
  return s.take();
}

}  // namespace bangvang
