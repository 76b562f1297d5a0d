// Sizes: what stays large on the wall when one text of many is long, and what grows where there are few.
#include <algorithm>

#include "catch.h"
#include "scenes/wall.h"

using namespace bangvang;

namespace {

Ceremony with_recipients(const std::vector<std::string>& names, HonourLayout layout) {
  Ceremony c;
  c.language = "vi";
  Honour honour;
  honour.id = "bang-khen";
  honour.name = "Bằng khen";
  honour.layout = layout;
  c.honours.push_back(honour);
  for (const std::string& name : names) {
    Recipient r;
    r.id = "r" + std::to_string(c.recipients.size());
    r.honour = 0;
    r.name = name;
    r.unit = "Đơn vị 01";
    c.recipients.push_back(r);
  }
  return c;
}

Ceremony with_agenda(const std::vector<std::string>& items) {
  Ceremony c;
  c.language = "vi";
  for (const std::string& item : items) {
    AgendaItem a;
    a.item = item;
    c.agenda.push_back(a);
  }
  return c;
}

// The size of the first text beginning so, u.
float size_of(const Picture& picture, const std::string& beginning) {
  for (const Text& text : texts_of(picture))
    if (squeezed(text.text).rfind(squeezed(beginning), 0) == 0) return text.style.size;
  FAIL("no text begins with " << beginning);
  return 0;
}

}  // namespace

TEST_CASE("One long name leaves its siblings large and takes two lines itself") {
  const std::string longest = "Nguyễn Trần Hoàng Phương Nam Thùy Dương Mẫu Đơn Tây Nguyên";
  Wall wall(with_recipients({"Trần A", "Trần B", "Trần C", "Trần D", "Trần E", "Trần G", "Trần H", longest},
                            HonourLayout::cards));
  const Picture picture = wall.picture("batch:bang-khen.1");
  CHECK(size_of(picture, "Trần A") >= 56);
  CHECK(size_of(picture, "Trần H") >= 56);
  CHECK(size_of(picture, "Nguyễn Trần") >= 36);
  CHECK(picture.notes.empty());
}

TEST_CASE("A list of fourteen shows its names at M") {
  std::vector<std::string> names;
  for (int i = 0; i < 14; ++i) names.push_back("Trần " + std::string(1, static_cast<char>('A' + i)));
  Wall wall(with_recipients(names, HonourLayout::list));
  CHECK(size_of(wall.picture("batch:bang-khen.1"), "Trần N") == Approx(44));
}

TEST_CASE("The item on air is larger than the rows around it, however long") {
  std::vector<std::string> items(12, "Thảo luận");
  items[5] = "Công bố kết quả chấm điểm, xếp loại thi đua năm 2022 và suy tôn đơn vị dẫn đầu";
  Wall wall(with_agenda(items));
  const Picture picture = wall.picture("agenda/6");
  CHECK(size_of(picture, "Công bố") >= 50);
  CHECK(size_of(picture, "Thảo luận") == Approx(36));
}

TEST_CASE("A short programme fills more of the wall") {
  Wall few(with_agenda({"Khai mạc", "Thảo luận", "Bế mạc"}));
  const Picture picture = few.picture("agenda");
  CHECK(size_of(picture, "Khai mạc") == Approx(44));
  const auto texts = texts_of(picture);
  const auto last = std::find_if(texts.begin(), texts.end(), [](const Text& t) { return t.text == "Bế mạc"; });
  REQUIRE(last != texts.end());
  CHECK(last->baseline > 600);
}
