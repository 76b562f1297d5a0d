// The worst evenings of other programs' users, as far as they are the wall's: none of them may happen here.
#include "catch.h"
#include "fakes/sample_ceremony.h"
#include "wall.h"

using namespace bangvang;

namespace {

bool says(const Picture& picture, const std::string& words) {
  for (const Text& text : texts_of(picture))
    if (text.text.find(words) != std::string::npos) return true;
  return false;
}

// Units called so that none is part of another's name, the best first.
Ceremony ranked(Reveal reveal) {
  Ceremony ceremony = sample_ceremony();
  Ranking& ranking = ceremony.rankings[0];
  const RankingRow once = ranking.rows[0];
  ranking.rows.clear();
  ranking.reveal = reveal;
  for (const char* unit : {"Nghệ An", "Hà Tĩnh", "Quảng Trị", "Thanh Hóa", "Quảng Bình", "Thừa Thiên Huế"}) {
    RankingRow row = once;
    row.unit = unit;
    row.place.reset();
    row.total = Decimal{900 - 20 * static_cast<int>(ranking.rows.size()), 0};
    ranking.rows.push_back(row);
  }
  ceremony.members.clear();
  ceremony.agenda.clear();
  return ceremony;
}

// Every field that may be empty is.
Ceremony bare() {
  Ceremony ceremony;
  ceremony.title = "Lễ";
  ceremony.honours.resize(1);
  ceremony.honours[0].id = "h";
  ceremony.recipients.resize(3);
  for (Recipient& one : ceremony.recipients) one.honour = 0;
  ceremony.recipients[0].name = "Nguyễn Văn A";
  ceremony.recipients[1].unit = "Sở Y tế";
  for (int i = 0; i < 3; ++i) ceremony.recipients[static_cast<std::size_t>(i)].id = "r" + std::to_string(i);
  ceremony.agenda.resize(2);
  ceremony.members.resize(2);
  ceremony.talks.resize(1);
  ceremony.notices.resize(1);
  ceremony.figures.resize(1);
  ceremony.figures[0].rows.resize(2);
  ceremony.rankings.resize(1);
  ceremony.rankings[0].rows.resize(2);
  ceremony.leadership.emplace();
  ceremony.handover.emplace();
  ceremony.pledge.emplace();
  return ceremony;
}

}  // namespace

TEST_CASE("worst evening 2: revealing third place also shows first (FTC #680)") {
  for (const Reveal reveal : {Reveal::top_3, Reveal::from_last}) {
    const Ceremony ceremony = ranked(reveal);
    const Wall wall(ceremony);
    const std::string id = "ranking:" + ceremony.rankings[0].id;
    REQUIRE(wall.program.index_of(id + "/place-3") >= 0);
    const Picture third = wall.picture(id + "/place-3"), second = wall.picture(id + "/place-2");
    CHECK(says(third, "Quảng Trị"));
    for (const char* hidden : {"Hà Tĩnh", "Nghệ An", "900", "880"}) CHECK_FALSE(says(third, hidden));
    CHECK(says(second, "Hà Tĩnh"));
    for (const char* hidden : {"Nghệ An", "900"}) CHECK_FALSE(says(second, hidden));
    CHECK(says(wall.picture(id + "/place-1"), "Nghệ An"));
  }
}

TEST_CASE("worst evening 2: “undefined” or an empty name on screen (FTC #681, #739)") {
  for (const Ceremony& ceremony : {bare(), sample_ceremony()}) {
    const Wall wall(ceremony);
    for (std::size_t step = 0; step < wall.program.steps.size(); ++step) {
      INFO(wall.program.steps[step].id);
      for (const Text& text : texts_of(wall.picture(static_cast<int>(step)))) {
        CHECK_FALSE(trim(text.text).empty());
        for (const char* leak : {"undefined", "null", "nullopt", "nan", "{}"}) CHECK(text.text.find(leak) == std::string::npos);
      }
    }
  }
}
