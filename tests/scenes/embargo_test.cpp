// The embargo: two ceremonies that differ only in what is not announced give the same Revealed, lobby and public trace,
// byte for byte, whatever was pressed. The test is itself tested: each of a score of leaks must be seen.
#include <array>
#include <cstdlib>

#include <fmt/format.h>

#include "catch.h"
#include "scenes/hidden_changes.h"
#include "scenes/lobby.h"
#include "wall.h"

using namespace bangvang;

namespace {

Request random_request(Dice& dice, const Program& program, const ShowState& state) {
  constexpr std::array wants{Want::go,   Want::go,   Want::go,    Want::back,    Want::last,    Want::take,   Want::take,
                             Want::arm,  Want::black, Want::hold, Want::program, Want::program, Want::present, Want::present,
                             Want::present, Want::present, Want::present,
                             Want::freeze,  Want::retract};
  Request made;
  made.want = wants[static_cast<std::size_t>(dice.upto(static_cast<int>(wants.size()) - 1))];
  const std::string& any = program.steps[static_cast<std::size_t>(dice.upto(static_cast<int>(program.steps.size()) - 1))].id;
  made.subject = made.want == Want::present ? state.live : any;
  made.sender = "test";
  return made;
}

std::vector<Command> random_evening(Dice& dice, const Program& program) {
  std::vector<Command> commands;
  ShowState state = opening_state(program, {});
  ShowTime now;
  for (int i = 4 + dice.upto(60); i > 0; --i) {
    const Command command = resolve(program, state, random_request(dice, program, state));
    if (command.verb == Verb::none || command.verb == Verb::end) continue;
    now.steady_ms += 3000;
    state = apply(program, state, command, now);
    commands.push_back(command);
  }
  return commands;
}

// What each command announces; "" nothing new.
std::vector<std::string> announcements(const Program& program, const std::vector<Command>& commands) {
  ShowState state = opening_state(program, {});
  std::vector<std::string> made;
  for (const Command& command : commands) {
    const StepSet before = state.announced;
    state = apply(program, std::move(state), command, {});
    made.push_back(state.announced == before ? std::string{} : state.shown);
  }
  return made;
}

// What the step puts on the wall of its tables.
std::string wall_of(const Program& program, const Step& step) {
  std::string said = fmt::format("{} {}", step.id, step.agenda);
  const auto subject = static_cast<std::size_t>(std::max(step.subject, 0));
  const auto of_group = [&](int index) {
    const Group& group = program.groups[static_cast<std::size_t>(index)];
    for (int i = step.first; i < step.first + step.count && i < static_cast<int>(group.recipients.size()); ++i)
      said += ' ' + program.ceremony.recipients[static_cast<std::size_t>(group.recipients[static_cast<std::size_t>(i)])].name;
  };
  if (step.scene == SceneKind::batch) of_group(step.subject);
  if (step.scene == SceneKind::recipient) {
    const Recipient& one = program.ceremony.recipients[subject];
    const bool portrait = program.ceremony.honours[static_cast<std::size_t>(one.honour)].layout == HonourLayout::portrait;
    said += ' ' + one.name;
    if (!portrait) of_group(step.group);
  }
  if (step.scene == SceneKind::ranking)
    for (int i = std::max(step.first, step.revealed_from); i < step.first + step.count; ++i) {
      const Standing& one = program.standings[subject][static_cast<std::size_t>(i)];
      said += fmt::format(" {} {} {} {}", one.place, program.ceremony.rankings[subject].rows[static_cast<std::size_t>(one.row)].unit,
                          one.class_name, one.total ? one.total->as_double() : -1);
    }
  if (step.scene == SceneKind::figures)
    for (int i = step.first; i < step.first + step.count; ++i)
      said += ' ' + program.ceremony.figures[subject].rows[static_cast<std::size_t>(i)].label;
  return said;
}

// Whether all that is announced in `a` is in `b` too, and says the same.
bool same_on_the_wall(const Program& a, const Program& b, const std::set<std::string>& ids) {
  return std::all_of(ids.begin(), ids.end(), [&](const std::string& id) {
    const int there = b.index_of(id);
    return there >= 0 && wall_of(a, a.steps[static_cast<std::size_t>(a.index_of(id))]) ==
                             wall_of(b, b.steps[static_cast<std::size_t>(there)]);
  });
}

bool has_what_is_retracted(const Program& program, const std::vector<Command>& commands) {
  return std::all_of(commands.begin(), commands.end(), [&](const Command& command) {
    return command.verb != Verb::retract || program.index_of(command.step) >= 0;
  });
}

struct Pair {
  Program a, b;
  std::vector<Command> commands;
  bool differ = false;
};

Pair random_pair(unsigned seed) {
  Dice dice(seed);
  Pair pair;
  pair.a = compile(random_ceremony(dice));
  pair.commands = random_evening(dice, pair.a);
  const auto announced = announcements(pair.a, pair.commands);
  std::set<std::string> ids(announced.begin(), announced.end());
  ids.erase("");
  const Hidden hidden(pair.a, ids);
  pair.b = pair.a;
  std::vector<HiddenChange> changes = hidden_changes();
  for (int i = dice.upto(3); i >= 0 && !changes.empty(); --i) {
    const auto which = static_cast<std::size_t>(dice.upto(static_cast<int>(changes.size()) - 1));
    // Each but once: what is hidden is known of the ceremony as it was.
    Ceremony changed = pair.b.ceremony;
    changes[which](dice, hidden, changed);
    changes.erase(changes.begin() + static_cast<std::ptrdiff_t>(which));
    Program program = compile(changed);
    if (!same_on_the_wall(pair.a, program, ids)) continue;
    if (announcements(program, pair.commands) != announced) continue;  // the commands mean other steps there
    if (!has_what_is_retracted(program, pair.commands)) continue;       // there another step would have been taken back
    pair.b = std::move(program);
  }
  pair.differ = !(pair.a.ceremony == pair.b.ceremony);
  return pair;
}

// A Revealed that says too much, in ways that come to mind and have come to others'.
struct Leak {
  const char* name;
  std::string (*said)(const Program&, const ShowState&);
};

template <class T, class Say>
std::string all_of(const std::vector<T>& rows, Say say) {
  std::string text;
  for (const T& row : rows) text += say(row) + '|';
  return text;
}

const std::vector<Leak> leaks{
    {"how many steps there are", [](const Program& p, const ShowState&) { return std::to_string(p.steps.size()); }},
    {"what stands by", [](const Program&, const ShowState& s) { return s.standby; }},
    {"what is live under black", [](const Program&, const ShowState& s) { return s.live; }},
    {"the agenda of what is live", [](const Program& p, const ShowState& s) {
       return std::to_string(p.steps[static_cast<std::size_t>(p.index_of(s.live))].agenda);
     }},
    {"how many are honoured", [](const Program& p, const ShowState&) { return std::to_string(p.ceremony.recipients.size()); }},
    {"the order of those honoured", [](const Program& p, const ShowState&) {
       return all_of(p.ceremony.recipients, [](const Recipient& r) { return r.id; });
     }},
    {"names with the honour", [](const Program& p, const ShowState& s) {
       std::string text;
       for (const Group& group : p.groups) {
         const std::string& id = p.ceremony.honours[static_cast<std::size_t>(group.honour)].id;
         for (const int one : group.recipients)
           if (s.announced.contains(p.index_of("honour:" + id))) text += p.ceremony.recipients[static_cast<std::size_t>(one)].name;
       }
       return text;
     }},
    {"the winners of a ranking that is begun", [](const Program& p, const ShowState& s) {
       std::string text;
       for (const int step : s.announced.steps()) {
         const Step& one = p.steps[static_cast<std::size_t>(step)];
         if (one.scene != SceneKind::ranking) continue;
         const auto subject = static_cast<std::size_t>(one.subject);
         text += p.ceremony.rankings[subject].rows[static_cast<std::size_t>(p.standings[subject][0].row)].unit;
       }
       return text;
     }},
    {"ties above", [](const Program& p, const ShowState& s) {
       std::string text;
       for (const int step : s.announced.steps()) {
         const Step& one = p.steps[static_cast<std::size_t>(step)];
         if (one.scene == SceneKind::ranking) text += p.standings[static_cast<std::size_t>(one.subject)][0].tied ? 'y' : 'n';
       }
       return text;
     }},
    {"totals as the hall rounds them", [](const Program& p, const ShowState& s) {
       std::string text;
       for (const int step : s.announced.steps()) {
         const Step& one = p.steps[static_cast<std::size_t>(step)];
         if (one.scene != SceneKind::ranking || one.revealed_from >= one.first + one.count) continue;
         const auto& last = p.standings[static_cast<std::size_t>(one.subject)][static_cast<std::size_t>(one.first + one.count - 1)];
         if (last.total) text += show_decimal(*last.total, "vi");
       }
       return text;
     }},
    {"nominations", [](const Program& p, const ShowState&) {
       std::string text;
       for (const Ranking& one : p.ceremony.rankings) text += all_of(one.rows, [](const RankingRow& r) { return r.nomination; });
       return text;
     }},
    {"how many figures", [](const Program& p, const ShowState&) {
       return all_of(p.ceremony.figures, [](const Figures& f) { return std::to_string(f.rows.size()); });
     }},
    {"captions", [](const Program& p, const ShowState&) {
       std::string text;
       for (const Album& one : p.ceremony.albums) text += all_of(one.photos, [](const Photo& f) { return f.after.empty() ? f.caption : ""; });
       return text;
     }},
    {"how long an album is", [](const Program& p, const ShowState&) {
       return all_of(p.ceremony.albums, [](const Album& album) { return std::to_string(album.photos.size()); });
     }},
    {"photos that wait", [](const Program& p, const ShowState&) {
       std::string text;
       for (const Album& one : p.ceremony.albums) text += all_of(one.photos, [](const Photo& f) { return f.file; });
       return text;
     }},
    {"members' roles", [](const Program& p, const ShowState&) {
       return all_of(p.ceremony.members, [](const Member& m) { return std::to_string(static_cast<int>(m.role)); });
     }},
    {"decisions", [](const Program& p, const ShowState&) {
       return all_of(p.ceremony.honours, [](const Honour& h) { return h.decision; });
     }},
    {"presenters", [](const Program& p, const ShowState&) {
       return all_of(p.ceremony.batches, [](const Batch& b) { return b.presenters[0].name; });
     }},
    {"the next heads", [](const Program& p, const ShowState&) {
       return p.ceremony.leadership ? p.ceremony.leadership->head.unit : "";
     }},
    {"the next host", [](const Program& p, const ShowState&) { return p.ceremony.handover ? p.ceremony.handover->to : ""; }},
    {"what the presenter reads", [](const Program& p, const ShowState&) {
       return all_of(p.ceremony.agenda, [](const AgendaItem& one) { return one.script; });
     }},
};

unsigned evenings() { return std::getenv("BANGVANG_LONG") ? 100'000 : 2'500; }

const std::array<std::array<int, 2>, 4> shapes{{{1920, 1080}, {1080, 1920}, {1024, 768}, {800, 480}}};

}  // namespace

TEST_CASE("what is not announced changes nothing outside the hall") {
  const Wall wall{Ceremony{}};
  std::vector<int> seen(leaks.size());
  unsigned told_apart = 0, announcing = 0, wrong = 0;
  for (unsigned seed = 1; seed <= evenings(); ++seed) {
    const Pair pair = random_pair(seed);
    told_apart += pair.differ ? 1 : 0;
    Dice dice(seed);
    ShowState a = opening_state(pair.a, {}), b = opening_state(pair.b, {});
    Revealed before_a = revealed(pair.a, a), before_b = revealed(pair.b, b);
    const std::size_t looks = 1 + static_cast<std::size_t>(dice.upto(7));
    for (std::size_t i = 0; i < pair.commands.size(); ++i) {
      a = apply(pair.a, std::move(a), pair.commands[i], {});
      b = apply(pair.b, std::move(b), pair.commands[i], {});
      if (i % looks != 0 && i + 1 != pair.commands.size()) continue;
      Revealed now_a = revealed(pair.a, a), now_b = revealed(pair.b, b);
      const bool same = to_text(now_a) == to_text(now_b) && public_trace(before_a, now_a) == public_trace(before_b, now_b);
      if (!same && ++wrong < 4) {
        INFO("evening " << seed << ", command " << i);
        for (const std::string& line : public_trace(now_a, now_b)) UNSCOPED_INFO(line);
        CHECK(same);
      }
      before_a = std::move(now_a);
      before_b = std::move(now_b);
    }
    announcing += before_a.rankings.empty() && before_a.honours.empty() ? 0 : 1;
    REQUIRE(revealed_from_text(to_text(before_a)) == before_a);
    for (std::size_t i = 0; i < leaks.size(); ++i) seen[i] += leaks[i].said(pair.a, a) != leaks[i].said(pair.b, b) ? 1 : 0;
    if (seed % 4 != 0) continue;
    Output output = wall.output;
    output.width = shapes[seed / 4 % shapes.size()][0], output.height = shapes[seed / 4 % shapes.size()][1];
    const ShowTime time{dice.upto(1'000'000), 1'700'000'000'000 + dice.upto(100'000'000), 7 * 3600};
    REQUIRE(to_text(public_picture(before_a, output, time, wall.metrics)) ==
            to_text(public_picture(before_b, output, time, wall.metrics)));
  }
  CHECK(wrong == 0);
  CHECK(told_apart > evenings() / 2);   // most pairs do hide something
  CHECK(announcing > evenings() / 3);   // and much is announced beside it
  for (std::size_t i = 0; i < leaks.size(); ++i) {
    INFO("this leak would not be seen: " << leaks[i].name);
    CHECK(seen[i] > 0);
  }
}
