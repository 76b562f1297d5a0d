// Thousands of random changes among random wishes, always the same ones: whoever is not concerned stays who and where he is.
#include <array>
#include <cstdlib>
#include <map>
#include <random>
#include <set>

#include "catch.h"
#include "roster_desk.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

Ceremony gala() {
  Ceremony made = rich();
  made.honours.push_back(honour("giay-chung-nhan", HonourLayout::cards, 3));
  made.honours.push_back(honour("danh-sach", HonourLayout::list, 20));
  made.honours.push_back(honour("lon", HonourLayout::portrait, 12));
  made.honours[3].flowers_by = "Lãnh đạo tỉnh";
  add_recipients(made, 3, 7);
  add_recipients(made, 4, 22);
  add_recipients(made, 5, 13);
  return made;
}

Ceremony with_rows_by_name() {
  Ceremony made = gala();
  const auto row = [&made](SceneKind scene, const std::string& subject) {
    made.rundown.emplace_back();
    made.rundown.back().show = {scene, subject};
  };
  row(SceneKind::title, "");
  row(SceneKind::honour, "bang-khen");
  for (int i = 0; i < 3; ++i)
    row(SceneKind::recipient, "giay-chung-nhan." + made.recipients[static_cast<std::size_t>(5 + i)].id);
  row(SceneKind::batch, "giay-chung-nhan.2");
  row(SceneKind::honour, "danh-sach");
  row(SceneKind::recipient, "lon");
  made.rundown.back().skip = true;
  row(SceneKind::batch, "*");
  row(SceneKind::title, "");
  return made;
}

class Hand {
 public:
  explicit Hand(unsigned seed) : random_(seed) {}
  int upto(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most + 1)); }

  Request wish(const RosterDesk& desk) {
    const auto& all = desk.program.ceremony.recipients;
    Request made;
    made.sender = "test";
    const int kind = upto(13);
    if (kind < 3) {
      constexpr std::array wants{Want::go, Want::take, Want::present, Want::black, Want::program, Want::arm, Want::back};
      made.want = wants[random_() % wants.size()];
      made.subject = desk.program.steps[random_() % desk.program.steps.size()].id;
      if (made.want == Want::present) made.subject = desk.state.live;
      return made;
    }
    made.want = kind < 5 ? Want::undo_change : Want::change;
    const auto& changes = desk.state.roster.changes;
    if (kind < 5) {
      made.change.id = changes.empty() ? 1 : changes[random_() % changes.size()].id;
      return made;
    }
    RosterChange& change = made.change;
    change.kind = static_cast<ChangeKind>(upto(7));
    const Recipient& one = all[random_() % all.size()];
    change.honour = upto(30) == 0 ? "nix" : desk.program.ceremony.honours[static_cast<std::size_t>(one.honour)].id;
    change.recipient = upto(30) == 0 ? "nix" : one.id;
    for (int tries = 0; tries < 20; ++tries) {
      const Recipient& other = all[random_() % all.size()];
      change.other = other.id;
      if (other.honour == one.honour) break;
    }
    if (upto(1) == 0) change.group = change.honour + '.' + std::to_string(1 + upto(3));
    change.place = upto(5);
    if (change.kind != ChangeKind::swap) change.name = "Người \"mới\" " + std::to_string(upto(30));
    return made;
  }

 private:
  std::mt19937 random_;
};

// Step ids with cues, but for the recipients' own.
std::map<std::string, std::string> fixed_steps(const Program& program) {
  std::map<std::string, std::string> all;
  for (const Step& step : program.steps)
    if (step.scene != SceneKind::recipient) all[step.id] = step.cue;
  return all;
}

std::set<std::string> announced(const Program& program, const ShowState& state) {
  std::set<std::string> all;
  for (const int step : state.announced.steps()) all.insert(program.steps[static_cast<std::size_t>(step)].id);
  return all;
}

// Who has been announced, and in which group: "3/1 r7".
std::set<std::string> called(const Program& program, const ShowState& state) {
  std::set<std::string> all;
  for (const int index : state.announced.steps()) {
    const Step& step = program.steps[static_cast<std::size_t>(index)];
    if (step.scene != SceneKind::recipient) continue;
    const Group& group = program.groups[static_cast<std::size_t>(step.group)];
    all.insert(std::to_string(group.honour) + '/' + std::to_string(group.number) + ' ' +
               program.ceremony.recipients[static_cast<std::size_t>(step.subject)].id);
  }
  return all;
}

void require_order(const Program& program) {
  std::vector<int> seated(program.ceremony.recipients.size()), steps(program.ceremony.recipients.size());
  for (const Group& group : program.groups) {
    int people = 0;
    for (const Page& page : group.pages) {
      REQUIRE(page.first == people);
      people += page.count;
    }
    REQUIRE(people == static_cast<int>(group.recipients.size()));
    for (const int one : group.recipients) ++seated.at(static_cast<std::size_t>(one));
  }
  for (std::size_t i = 0; i < program.steps.size(); ++i) {
    const Step& step = program.steps[i];
    REQUIRE(program.index_of(step.id) == static_cast<int>(i));
    REQUIRE(program.index_of_cue(step.cue) >= 0);
    if (step.scene == SceneKind::recipient) ++steps.at(static_cast<std::size_t>(step.subject));
  }
  for (std::size_t i = 0; i < seated.size(); ++i) {
    REQUIRE(seated[i] <= 1);
    REQUIRE(steps[i] <= seated[i]);
  }
}

// A late laureate can always be taken, by a step of his or her own unless it is a list's line.
void require_late_ones(const Program& program, const Roster& roster) {
  for (const RosterChange& change : roster.changes) {
    if (change.kind != ChangeKind::add) continue;
    const std::string id = "recipient:" + change.honour + '.' + change.recipient;
    if (change.honour == "danh-sach") continue;
    const bool absent = std::any_of(roster.changes.begin(), roster.changes.end(), [&](const RosterChange& other) {
      return other.kind == ChangeKind::absent && other.recipient == change.recipient && other.honour == change.honour;
    });
    INFO(id);
    REQUIRE((absent || program.index_of(id) >= 0));
  }
}

}  // namespace

TEST_CASE("random changes leave everybody else's step, what was announced and the live step as they are") {
  for (const bool made : {true, false}) {
    RosterDesk desk(made ? gala() : with_rows_by_name());
    const auto fixed = fixed_steps(desk.program);
    Hand hand(made ? 1 : 2);
    int done = 0;
    const int wishes = std::getenv("BANGVANG_LONG") ? 3000 : 400;
    for (int i = 0; i < wishes; ++i) {
      const ShowState before = desk.state;
      const auto facts = announced(desk.program, before), people = called(desk.program, before);
      const Request wish = hand.wish(desk);
      desk.send(wish);
      desk.wait(3000);
      if (wish.want != Want::change && wish.want != Want::undo_change) continue;
      INFO(i << ' ' << to_text(wish.change) << ' ' << to_text(before));
      REQUIRE(desk.refused.has_value() == (desk.state == before));
      if (desk.refused) continue;
      ++done;
      REQUIRE(desk.state.live == before.live);
      REQUIRE(desk.state.generation == before.generation + 1);
      REQUIRE(desk.program.index_of(before.live) >= 0);
      REQUIRE((desk.state.standby.empty() || desk.program.index_of(desk.state.standby) >= 0));
      REQUIRE(announced(desk.program, desk.state) == facts);
      REQUIRE(called(desk.program, desk.state) == people);
      for (const auto& [id, cue] : fixed) {
        INFO(id);
        const int step = desk.program.index_of(id);
        REQUIRE(step >= 0);
        REQUIRE(desk.program.steps[static_cast<std::size_t>(step)].cue == cue);
      }
      require_order(desk.program);
      require_late_ones(desk.program, desk.state.roster);
      if (i % 40 != 0) continue;
      const Resumed back = resume(std::make_shared<const Program>(compile(made ? gala() : with_rows_by_name())),
                                  read_journal(desk.journal), desk.now);
      REQUIRE(back.state.roster == desk.state.roster);
      REQUIRE(back.program->steps == desk.program.steps);
      REQUIRE(back.state.live == desk.state.live);
      REQUIRE(back.state.standby == desk.state.standby);
      REQUIRE(back.state.announced == desk.state.announced);
      REQUIRE(show_state_from_text(to_text(desk.state)) == desk.state);
    }
    CHECK(done > wishes / 10);
  }
}

TEST_CASE("with every change undone, in whatever order, all are where the data put them") {
  Hand hand(3);
  for (int round = 0; round < 30; ++round) {
    RosterDesk desk(gala());
    const Program before = desk.program;
    for (int i = 0; i < 25; ++i) {
      Request wish = hand.wish(desk);
      if (wish.want == Want::change) desk.send(wish);
    }
    while (!desk.state.roster.changes.empty()) {
      const auto& changes = desk.state.roster.changes;
      desk.undo(changes[static_cast<std::size_t>(hand.upto(static_cast<int>(changes.size()) - 1))].id);
      REQUIRE_FALSE(desk.refused);
    }
    REQUIRE(desk.program.steps == before.steps);
    REQUIRE(desk.program.ceremony == before.ceremony);
  }
}
