// Every scene on every shape of screen with hard data: nothing spills, overlaps or vanishes.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "catch.h"
#include "fakes/sample_ceremony.h"
#include "scenes/layout.h"

using namespace bangvang;

namespace {

std::string long_name(int number) {
  std::string name = fmt::format(
      "Trung tâm Kiểm soát bệnh tật và Y tế dự phòng khu vực liên huyện phía Tây Nguyễn Đặng Ưỡng Hữu thứ {}", number);
  while (length(name) < 120) name += " Ễ";
  return name;
}

// Every text of the ordinary ceremony made 120 letters long.
Ceremony long_ceremony() {
  Ceremony c = sample_ceremony();
  int n = 0;
  auto stretch = [&](std::string& text) { if (!text.empty()) text = long_name(++n); };
  stretch(c.title), stretch(c.subtitle), stretch(c.organizer);
  for (auto& a : c.agenda) stretch(a.item), stretch(a.speaker), stretch(a.position);
  for (auto& m : c.members) stretch(m.name), stretch(m.movement), stretch(m.signatory_position);
  for (auto& d : c.delegates) stretch(d.name), stretch(d.position);
  for (auto& f : c.figures) {
    stretch(f.title), stretch(f.value_title);
    for (auto& row : f.rows) stretch(row.label), stretch(row.change);
  }
  for (auto& r : c.rankings) {
    stretch(r.title);
    for (auto& row : r.rows) stretch(row.unit);
  }
  for (auto& h : c.honours) stretch(h.name), stretch(h.basis), stretch(h.flowers_by);
  for (auto& r : c.recipients) stretch(r.name), stretch(r.position), stretch(r.unit), stretch(r.citation);
  for (auto& t : c.talks) stretch(t.title), stretch(t.speaker), stretch(t.unit);
  for (auto& q : c.quotes) stretch(q.text), stretch(q.by), stretch(q.kicker);
  for (auto& x : c.notices) stretch(x.title), stretch(x.text);
  stretch(c.pledge->title);
  c.pledge->text = long_name(++n);
  stretch(c.handover->what), stretch(c.handover->from), stretch(c.handover->to);
  stretch(c.leadership->head.unit), stretch(c.leadership->head.person), stretch(c.leadership->head.position);
  for (auto& l : c.leadership->deputies) l = {long_name(++n), long_name(++n), long_name(++n)};
  stretch(c.leadership->flowers_by);
  for (auto& album : c.albums)
    for (auto& photo : album.photos) stretch(photo.caption), stretch(photo.credit);
  return c;
}

// One of everything.
Ceremony small_ceremony() {
  Ceremony c = sample_ceremony();
  c.agenda.resize(1), c.members.resize(1), c.delegates.resize(1);
  for (auto& f : c.figures) f.rows.resize(1);
  c.rankings[0].rows.resize(1);
  c.recipients.resize(1);
  c.subtitle = c.organizer = c.place = c.date = "";
  c.leadership->deputies.clear();
  c.leadership->flowers_by = "";
  return c;
}

// Tables without a row.
Ceremony empty_ceremony() {
  Ceremony c = sample_ceremony();
  c.agenda.clear(), c.members.clear(), c.delegates.clear(), c.recipients.clear();
  for (auto& f : c.figures) f.rows.clear();
  c.rankings[0].rows.clear();
  c.leadership->head = {}, c.leadership->deputies.clear(), c.leadership->flowers_by = c.leadership->year = "";
  c.handover->what = c.handover->from = c.handover->to = c.handover->year = "";
  c.pledge->title = "";
  return c;
}

Ceremony large_ceremony() {
  Ceremony c = sample_ceremony();
  auto grow = [](auto& rows) {
    const auto once = rows;
    while (rows.size() < 500) rows.push_back(once[rows.size() % once.size()]);
  };
  grow(c.agenda), grow(c.members), grow(c.delegates), grow(c.rankings[0].rows);
  for (auto& f : c.figures) grow(f.rows);
  for (std::size_t i = 0; i < c.rankings[0].rows.size(); ++i) {
    c.rankings[0].rows[i].unit = fmt::format("Đơn vị số {:03}", i + 1);
    c.rankings[0].rows[i].total = Decimal{static_cast<std::int64_t>(99999 - 10 * i), 2};
  }
  for (std::size_t i = 0; i < c.members.size(); ++i) c.members[i].id = fmt::format("m{}", i);
  c.honours[1].group = c.honours[2].group = 60;
  while (c.recipients.size() < 500) {
    Recipient r = c.recipients[3 + c.recipients.size() % 15];
    r.id = fmt::format("x{}", c.recipients.size());
    c.recipients.push_back(r);
  }
  while (c.leadership->deputies.size() < 5)
    c.leadership->deputies.push_back({"Thừa Thiên Huế", "Nguyễn Văn B", "Phó Chủ tịch UBND tỉnh"});
  return c;
}

// One endless word, scripts without spaces, decomposed letters, line breaks.
Ceremony strange_ceremony() {
  Ceremony c = sample_ceremony();
  const std::string endless(90, 'W'), chinese = "优秀集体奖优秀集体奖优秀集体奖优秀集体奖优秀集体奖优秀集体奖优秀集体奖优秀集体奖";
  c.title = "Hội nghị\ntổng kết\n\nnăm 2022";
  for (std::size_t i = 0; i < c.members.size(); ++i) c.members[i].name = i % 2 ? endless : chinese;
  for (std::size_t i = 0; i < c.rankings[0].rows.size(); ++i)
    c.rankings[0].rows[i].unit = i % 2 ? chinese : "Nguye\u0302\u0303n \U0001F3C6 " + endless;
  for (auto& r : c.recipients) r.name = endless, r.position = "dòng một\ndòng hai";
  for (auto& a : c.agenda) a.item = chinese;
  c.leadership->head.unit = c.handover->from = endless;
  c.handover->to = chinese;
  for (auto& f : c.figures)
    for (auto& row : f.rows) row.label = endless, row.value_text = "123.456.789.012.345";
  return c;
}

// At most `most` steps, evenly over the ceremony, and every scene at least once.
std::vector<int> some_steps(const Program& program, std::size_t most) {
  std::vector<int> steps;
  std::set<SceneKind> seen;
  const std::size_t stride = std::max<std::size_t>(1, program.steps.size() / most);
  for (std::size_t i = 0; i < program.steps.size(); ++i)
    if (seen.insert(program.steps[i].scene).second || i % stride == 0) steps.push_back(static_cast<int>(i));
  return steps;
}

// What this step must say. Wall wording is not data.
std::vector<std::string> owed(const Program& program, const Step& step) {
  const Ceremony& c = program.ceremony;
  std::vector<std::string> all;
  auto rows = [&](std::size_t size) { return std::min(size, static_cast<std::size_t>(step.first + step.count)); };
  const auto first = static_cast<std::size_t>(step.first);
  const auto subject = static_cast<std::size_t>(std::max(0, step.subject));
  switch (step.scene) {
    case SceneKind::agenda:
      if (step.subject >= 0) all = {c.agenda[subject].item, c.agenda[subject].speaker, c.agenda[subject].position};
      break;
    case SceneKind::delegates:
      for (std::size_t i = first; i < rows(c.delegates.size()); ++i)
        all.insert(all.end(), {c.delegates[i].name, c.delegates[i].position});
      break;
    case SceneKind::members:
      for (std::size_t i = first; i < rows(c.members.size()); ++i)
        all.insert(all.end(), {c.members[i].name, c.members[i].movement});
      break;
    case SceneKind::figures:
      all = {c.figures[subject].title};
      for (std::size_t i = first; i < rows(c.figures[subject].rows.size()); ++i)
        all.insert(all.end(), {c.figures[subject].rows[i].label, c.figures[subject].rows[i].value_text});
      break;
    case SceneKind::ranking:
      all = {c.rankings[subject].title};
      for (std::size_t i = first; i < rows(program.standings[subject].size()); ++i)
        if (static_cast<int>(i) >= step.revealed_from)
          all.push_back(c.rankings[subject].rows[static_cast<std::size_t>(program.standings[subject][i].row)].unit);
      break;
    case SceneKind::batch: {
      const Group& group = program.groups[subject];
      all = {c.honours[static_cast<std::size_t>(group.honour)].name};
      for (std::size_t i = first; i < rows(group.recipients.size()); ++i) {
        const Recipient& r = c.recipients[static_cast<std::size_t>(group.recipients[i])];
        all.insert(all.end(), {r.name, r.position, r.unit});
      }
      break;
    }
    case SceneKind::recipient: all = {c.recipients[subject].name, c.recipients[subject].unit}; break;
    case SceneKind::honour: all = {c.honours[subject].name}; break;
    case SceneKind::pledge:
      all = {c.pledge->title, c.pledge->text};
      if (step.signed_count > 0) all.push_back(c.members[first].name);
      break;
    case SceneKind::leadership:
      all = {c.leadership->head.unit, c.leadership->head.person, c.leadership->flowers_by};
      for (const Leader& leader : c.leadership->deputies)
        all.insert(all.end(), {leader.unit, leader.person, leader.position});
      break;
    case SceneKind::handover: all = {c.handover->from, c.handover->to}; break;
    case SceneKind::talk: all = {c.talks[subject].title, c.talks[subject].speaker}; break;
    case SceneKind::quote: all = {c.quotes[subject].text, c.quotes[subject].by}; break;
    case SceneKind::notice: all = {c.notices[subject].title, c.notices[subject].text}; break;
    case SceneKind::speaker: all = {c.agenda[subject].speaker, c.agenda[subject].position}; break;
    case SceneKind::photos: all = {c.albums[subject].photos[first].caption}; break;
    default: break;
  }
  return all;
}

std::string vanished(const Program& program, const Step& step, const Picture& picture) {
  std::string said, noted;
  for (const Text& text : texts_of(picture)) said += squeezed(text.text);
  for (const LayoutNote& note : picture.notes) noted += squeezed(note.text) + "|";
  for (const std::string& text : owed(program, step)) {
    for (const std::string& line : {text}) {
      if (squeezed(line).empty() || noted.find(squeezed(line)) != std::string::npos) continue;
      std::string word;
      for (char c : fold(line) + " ") {
        if (c != ' ') { word += c; continue; }
        const bool letters = word != "–" && word != "-" && word != "·";
        if (!word.empty() && letters && said.find(squeezed(word)) == std::string::npos)
          return fmt::format("“{}” of “{}”", word, line);
        word.clear();
      }
    }
  }
  return {};
}

void check_walls(const Ceremony& ceremony, std::size_t most) {
  for (const Size& size : sizes) {
    const Wall wall(ceremony, size.width, size.height);
    for (int index : some_steps(wall.program, most)) {
      const Step& step = wall.program.steps[static_cast<std::size_t>(index)];
      const Picture picture = wall.picture(index);
      INFO(step.id << " at " << size.width << "×" << size.height);
      CHECK(spilled(wall, picture) == "");
      CHECK(overlapping(wall, picture) == "");
      CHECK(vanished(wall.program, step, picture) == "");
    }
  }
}

}  // namespace

TEST_CASE("an ordinary ceremony stands whole on every shape of screen") { check_walls(sample_ceremony(), 1000); }
TEST_CASE("names of 120 letters neither spill nor overlap nor vanish unsaid") { check_walls(long_ceremony(), 1000); }
TEST_CASE("one of everything stands on every shape of screen") { check_walls(small_ceremony(), 1000); }
TEST_CASE("tables without a row stand on every shape of screen") { check_walls(empty_ceremony(), 1000); }
TEST_CASE("five hundred of everything stand on every shape of screen") { check_walls(large_ceremony(), 60); }
TEST_CASE("endless words and scripts without spaces neither spill nor overlap") {
  check_walls(strange_ceremony(), 1000);
}

TEST_CASE("a safe area of a tenth is kept clear") {
  Wall wall(sample_ceremony());
  wall.output.safe = {.1f, .12f, .1f, .08f};
  for (int index : some_steps(wall.program, 1000)) {
    INFO(wall.program.steps[static_cast<std::size_t>(index)].id);
    CHECK(spilled(wall, wall.picture(index)) == "");
    CHECK(overlapping(wall, wall.picture(index)) == "");
  }
}

TEST_CASE("a scene measures its texts fewer than 150 times") {
  const Wall wall(sample_ceremony());
  for (int index = 0; index < static_cast<int>(wall.program.steps.size()); ++index) {
    wall.metrics.measures = 0;
    wall.picture(index);
    INFO(wall.program.steps[static_cast<std::size_t>(index)].id);
    CHECK(wall.metrics.measures < 150);
  }
}
