// The embargo over reloads: whatever is edited while the evening runs, nothing is outside that the hall has not shown.
#include <array>
#include <cstdlib>
#include <set>

#include "catch.h"
#include "scenes/random_edits.h"
#include "show/reload.h"
#include "show/revealed.h"

using namespace bangvang;

namespace {

using Seen = std::set<std::string>;

// Words as Dice makes them: "person-12x3456".
void add_words(const std::string& text, Seen& words) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && letter(text[end])) ++end;
    const std::string word = text.substr(at, end - at);
    const std::size_t dash = word.find('-');
    const bool made = dash != std::string::npos && dash + 1 < word.size() && word[dash + 1] >= '0' && word[dash + 1] <= '9';
    if (made && word.find('x', dash) != std::string::npos) words.insert(word);
    at = end + 1;
  }
}

struct Hall {
  Seen seen;
  void add(std::initializer_list<std::string> texts) {
    for (const std::string& text : texts) add_words(text, seen);
  }
  void person(const Recipient& one, bool whole) {
    add({one.name, one.unit, one.position, one.rank, one.salutation, one.photo});
    if (whole) add({one.citation});
  }
  void honour(const Honour& one) { add({one.name, one.decision, one.date}); }
  void page(const Program& program, const Group& group, const Step& step) {
    honour(program.ceremony.honours[static_cast<std::size_t>(group.honour)]);
    for (int i = step.first; i < step.first + step.count && i < static_cast<int>(group.recipients.size()); ++i)
      person(program.ceremony.recipients[static_cast<std::size_t>(group.recipients[static_cast<std::size_t>(i)])], false);
  }
  void show(const Program& program, const Step& step) {
    const Ceremony& c = program.ceremony;
    const auto subject = static_cast<std::size_t>(std::max(step.subject, 0));
    switch (step.scene) {
      case SceneKind::honour:
      case SceneKind::decision: return honour(c.honours[subject]);
      case SceneKind::batch: return page(program, program.groups[subject], step);
      case SceneKind::flowers:
        if (step.subject >= 0) honour(c.honours[static_cast<std::size_t>(program.groups[subject].honour)]);
        return;
      case SceneKind::recipient: {
        person(c.recipients[subject], true);
        const Group& group = program.groups[static_cast<std::size_t>(step.group)];
        const Honour& of = c.honours[static_cast<std::size_t>(group.honour)];
        honour(of);
        if (of.layout != HonourLayout::portrait) page(program, group, step);
        return;
      }
      case SceneKind::ranking: {
        const Ranking& ranking = c.rankings[subject];
        add({ranking.title});
        for (int i = std::max(step.first, step.revealed_from); i < step.first + step.count; ++i) {
          const Standing& standing = program.standings[subject][static_cast<std::size_t>(i)];
          add({ranking.rows[static_cast<std::size_t>(standing.row)].unit, standing.class_name});
        }
        return;
      }
      case SceneKind::figures:
        add({c.figures[subject].title});
        for (int i = step.first; i < step.first + step.count; ++i) {
          const Figure& one = c.figures[subject].rows[static_cast<std::size_t>(i)];
          add({one.label, one.unit, one.change, one.previous, one.target, one.note, one.value_text});
        }
        return;
      case SceneKind::quote: return add({c.quotes[subject].kicker, c.quotes[subject].text});
      case SceneKind::leadership:
        add({c.leadership->year, c.leadership->head.unit, c.leadership->head.person});
        for (const Leader& one : c.leadership->deputies) add({one.unit, one.person});
        return;
      case SceneKind::handover: return add({c.handover->what, c.handover->from, c.handover->to});
      case SceneKind::photos: {
        const Photo& one = c.albums[subject].photos[static_cast<std::size_t>(step.first)];
        return add({one.caption, one.credit, one.file});
      }
      default: return;
    }
  }
};

// What is anybody's from the start, or with a step that is announced.
Seen open_words(const Program& program, const ShowState& state) {
  const Ceremony& c = program.ceremony;
  Hall open;
  open.add({c.title, c.organizer, c.place});
  for (const AgendaItem& one : c.agenda) open.add({one.item, one.speaker});
  for (const Member& one : c.members) open.add({one.name});
  for (const Delegate& one : c.delegates) open.add({one.name});
  for (const Album& album : c.albums) {
    for (const Photo& one : album.photos) {
      if (one.after.empty()) open.add({one.file, one.credit});
      else if (state.announced.contains(program.index_of(one.after))) open.add({one.file, one.credit, one.caption});
    }
  }
  return open.seen;
}

// Ids are names of the data's own, never said on a wall.
bool is_id(const std::string& word) {
  for (const char* const kind : {"honour-", "ranking-", "figures-", "album-", "quote-", "photo-"})
    if (word.starts_with(kind)) return true;
  return false;
}

Request random_request(Dice& dice, const Program& program, const ShowState& state) {
  constexpr std::array wants{Want::go,      Want::go,      Want::go,      Want::back,  Want::take,    Want::take,   Want::black,
                             Want::hold,    Want::program, Want::program, Want::renew, Want::present, Want::present, Want::present,
                             Want::present, Want::present, Want::freeze,  Want::retract};
  Request made;
  made.want = wants[static_cast<std::size_t>(dice.upto(static_cast<int>(wants.size()) - 1))];
  made.subject = program.steps[static_cast<std::size_t>(dice.upto(static_cast<int>(program.steps.size()) - 1))].id;
  if (made.want == Want::present) made.subject = state.live;
  return made;
}

// The operator's own changes between the edits; a name put right is outside at once where the wrong one was.
Request random_change(Dice& dice, const Program& program, Hall& hall) {
  Request made;
  made.want = Want::change;
  if (program.ceremony.recipients.empty()) return made;
  const Recipient& one = program.ceremony.recipients[static_cast<std::size_t>(dice.upto(static_cast<int>(program.ceremony.recipients.size()) - 1))];
  constexpr std::array kinds{ChangeKind::absent, ChangeKind::proxy, ChangeKind::move, ChangeKind::swap, ChangeKind::add, ChangeKind::correct};
  RosterChange& change = made.change;
  change.kind = kinds[static_cast<std::size_t>(dice.upto(static_cast<int>(kinds.size()) - 1))];
  change.honour = program.ceremony.honours[static_cast<std::size_t>(one.honour)].id;
  change.recipient = one.id;
  change.place = dice.upto(3);
  for (const Recipient& other : program.ceremony.recipients)
    if (other.honour == one.honour && dice.one_in(2)) change.other = other.id;
  if (change.kind != ChangeKind::swap) change.name = dice.word("person");
  if (change.kind == ChangeKind::correct && hall.seen.contains(one.name)) hall.seen.insert(change.name);
  return made;
}

unsigned evenings() { return std::getenv("BANGVANG_LONG") ? 60'000 : 1'500; }

}  // namespace

TEST_CASE("whatever is edited and taken during the evening, nothing is outside that the hall has not shown") {
  unsigned loads = 0, kept = 0, corrected = 0, outside = 0, wrong = 0;
  for (unsigned seed = 1; seed <= evenings() && wrong < 4; ++seed) {
    Dice dice(seed);
    Ceremony data = random_ceremony(dice);
    const bool numbered = dice.one_in(4), changed = dice.one_in(2);
    if (numbered) number_people(data);
    auto first = std::make_shared<Program>(compile(data));
    first->hash = "0";
    Moment moment{first, opening_state(*first, {})};
    Hall hall;
    ShowTime now;
    for (int i = 10 + dice.upto(60); i > 0; --i) {
      now.steady_ms += 3000;
      if (dice.one_in(8)) {
        Corrections corrections;
        data = edited(dice, data, corrections);
        if (numbered) number_people(data);
        const std::string hash = std::to_string(seed) + '.' + std::to_string(i);
        const auto loaded = renewed(moment.program, moment.state.roster, data, hash);
        REQUIRE(loaded->by_id.size() == loaded->steps.size());
        const std::string live = moment.state.live, on_the_wall = moment.state.kept_step;
        moment = carry_out(std::move(moment), {Verb::load, hash, Look::program, "test"}, now, loaded);
        for (const auto& [word, better] : corrections)
          if (hall.seen.contains(word)) hall.seen.insert(better), ++corrected;
        ++loads;
        kept += moment.state.kept_hash.empty() ? 0 : 1;
        REQUIRE(moment.program->index_of(moment.state.live) >= 0);
        REQUIRE((moment.state.standby.empty() || moment.program->index_of(moment.state.standby) >= 0));
        // A live step that was gone comes back with its data.
        REQUIRE((moment.program->index_of(live) < 0 || moment.state.live == live || moment.state.live == on_the_wall));
        REQUIRE(moment.state.kept_hash.empty() == !moment.kept);
        if (moment.kept) REQUIRE(moment.kept->index_of(moment.state.kept_step) >= 0);
        REQUIRE(show_state_from_text(to_text(moment.state)) == moment.state);
      } else {
        const bool changes = changed && dice.one_in(6);
        const Request request = changes ? random_change(dice, *moment.program, hall) : random_request(dice, *moment.program, moment.state);
        const bool answers = request.want == Want::present && moment.state.look == Look::program && moment.state.kept_hash.empty();
        if (answers) hall.show(*moment.program, moment.program->steps[static_cast<std::size_t>(moment.program->index_of(moment.state.live))]);
        const Command command = resolve(*moment.program, moment.state, request);
        if (command.verb == Verb::none) continue;
        moment = carry_out(std::move(moment), command, now);
      }
      Seen told;
      add_words(to_text(revealed(*moment.program, moment.state)), told);
      const Seen open = open_words(*moment.program, moment.state);
      for (const std::string& word : told) {
        if (is_id(word) || open.contains(word)) continue;
        ++outside;
        if (hall.seen.contains(word)) continue;
        UNSCOPED_INFO("evening " << seed << ", " << i << " to go: " << word << '\n' << to_text(moment.state));
        ++wrong;
      }
    }
    CHECK(wrong == 0);
  }
  CHECK(loads > evenings());
  CHECK(kept > evenings() / 20);
  CHECK(corrected > evenings() / 50);
  CHECK(outside > evenings());
}
