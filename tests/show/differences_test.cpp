// What edited data say otherwise, in words; and who wins where the operator has changed the same.
#include "catch.h"
#include "reload_desk.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

std::vector<Difference> of(const ReloadDesk& desk, const Ceremony& fresh) {
  const auto made = renewed(desk.moment.program, desk.state().roster, fresh, "new");
  return differences(desk.program(), *made, desk.state().roster);
}

std::string words(const std::vector<Difference>& all, Language language = Language::english) {
  std::string text;
  for (const Difference& one : all) text += to_words(one).in(language) + '\n';
  return text;
}

}  // namespace

TEST_CASE("a corrected name is one line, in both languages, and leads to its step") {
  const ReloadDesk desk(with_people({"An", "Bình"}));
  Ceremony fresh = with_people({"An", "Bình"});
  fresh.recipients[1].name = "Bính";
  fresh.recipients[1].id = "binh-so-binh";
  const auto all = of(desk, fresh);
  CHECK(words(all) == "recipient binh: name “Bình” → “Bính”\n");
  CHECK(words(all, Language::vietnamese) == "người nhận binh: tên “Bình” → “Bính”\n");
  CHECK(all[0].step == "recipient:h.binh");
}

TEST_CASE("who came, who went and who stands elsewhere are told as such, and nobody else") {
  const ReloadDesk desk(with_people({"An", "Bình", "Cường", "Dũng"}, HonourLayout::list));
  const auto all = of(desk, with_people({"Cường", "An", "Yến", "Dũng"}, HonourLayout::list));
  CHECK(words(all) == "recipient yen: added “Yến”\nrecipient binh: removed “Bình”\nrecipient cuong: moved “Cường”\n");
  CHECK(all[0].step == "batch:h.1");
}

TEST_CASE("a place in a ranking, a figure, a photo, a line of the run sheet and the ceremony itself are told") {
  Ceremony data = notices(2);
  data.rankings = {ranking("tong", {90, 80}, Reveal::all)};
  Figures& figures = data.figures.emplace_back();
  figures.id = "kinh-te";
  figures.rows.emplace_back().label = "Thu ngân sách";
  Album& album = data.albums.emplace_back();
  album.id = "le-ky";
  album.photos.emplace_back().id = "a";
  album.photos[0].file = "photos/le-ky/a.jpg";
  const ReloadDesk desk(data);
  data.title = "Đại hội";
  data.rankings[0].rows[1].scores[0] = Decimal{95, 0};
  data.figures[0].rows[0].value_text = "26.000";
  data.albums[0].photos[0].caption = "Toàn cảnh";
  data.rundown[1].seconds = 30;
  CHECK(words(of(desk, data)) ==
        "ceremony: title “Lễ trao giải” → “Đại hội”\nranking Đơn vị 2: Điểm “80” → “95”\nfigure Thu ngân sách: value “” → “26.000”\n"
        "photo a: caption “” → “Toàn cảnh”\nrun sheet notice:n2: seconds “” → “30”\n");
}

TEST_CASE("what the operator has corrected stands, and the difference shows both") {
  ReloadDesk desk(with_people({"An", "Bình"}));
  desk.change("h", "correct an Ân");
  Ceremony fresh = with_people({"An", "Bình"});
  fresh.recipients[0].name = "Anh";
  const auto all = of(desk, fresh);
  REQUIRE(all.size() == 1);
  CHECK(all[0].kind == Difference::Kind::conflict);
  CHECK(words(all) == "recipient an: name “An” → “Anh”; the operator's “Ân” stays\n");
  CHECK(words(all, Language::vietnamese) == "người nhận an: tên “An” → “Anh”; giữ “Ân” của người điều khiển\n");
  desk.load(fresh);
  CHECK(desk.person("an")->name == "Ân");
  fresh.recipients[0].name = "Ân";
  CHECK(of(desk, fresh)[0].kind == Difference::Kind::changed);  // both say so by now
}

TEST_CASE("a proxy whom the operator named stands; whom the data have no more has nothing left to change") {
  ReloadDesk desk(with_people({"An", "Bình"}));
  desk.change("h", "proxy an Chị Yến");
  Ceremony fresh = with_people({"An", "Bình"});
  fresh.recipients[0].received_by = "Anh Tư";
  desk.load(fresh);
  CHECK(desk.person("an")->received_by == "Chị Yến");
  const auto gone = of(desk, with_people({"Bình"}));
  REQUIRE(gone.size() == 1);
  CHECK(gone[0].kind == Difference::Kind::conflict);
  CHECK(words(gone) == "recipient an: removed “An”; what the operator has changed of this one has no effect any more\n");
}

TEST_CASE("of thousands of differences two hundred are told, and the others counted") {
  Ceremony fresh = one_honour(1000);
  const ReloadDesk desk(fresh);
  for (Recipient& one : fresh.recipients) one.unit += " mới";
  const auto all = of(desk, fresh);
  REQUIRE(all.size() == most_differences + 1);
  CHECK(to_words(all.back()) == Words{"và 800 thay đổi khác", "and 800 more"});
}

TEST_CASE("data that say the same differ in nothing, wherever their rows were written") {
  const Ceremony data = rich();
  const ReloadDesk desk(data);
  Ceremony fresh = data;
  for (Recipient& one : fresh.recipients) one.origin.line += 3;
  CHECK(of(desk, fresh).empty());
  CHECK(same_data(desk.program(), *renewed(desk.moment.program, {}, fresh, "x")));
}

TEST_CASE("whom the operator has added is called though the data drop them again, and is said to be") {
  ReloadDesk desk(with_people({"An"}));
  desk.change("h", "add Bình");
  desk.load(with_people({"An", "Bình"}));
  const auto gone = of(desk, with_people({"An"}));
  REQUIRE(gone.size() == 1);
  CHECK(words(gone) == "recipient binh: the data remove “Bình”, who is called all the same: the operator has added them\n");
  desk.load(with_people({"An"}));
  CHECK(desk.person("binh"));
}
