// A desk where the operator changes the roster in few words, and what came of it.
#pragma once
#include <string>
#include <utility>

#include "evening.h"
#include "step_ids.h"

namespace bangvang::sample {

// The operator's draft: "absent r3", "proxy r3 Trần Thị B", "move r3 bang-khen.2 1", "swap r3 r5", "add Nguyễn Văn C",
// "share r3 Lê Thị D", "correct r3 Nguyễn Văn Á", "regroup", all of the honour named first.
inline RosterChange draft(const std::string& honour, const std::string& words) {
  std::istringstream text(words);
  std::string kind;
  text >> kind;
  RosterChange made;
  made.kind = change_named(kind).value_or(ChangeKind::absent);
  made.honour = honour;
  if (made.kind != ChangeKind::add && made.kind != ChangeKind::regroup) text >> made.recipient;
  if (made.kind == ChangeKind::move) text >> made.group >> made.place;
  if (made.group == "-") made.group.clear();
  if (made.kind == ChangeKind::swap) text >> made.other;
  std::getline(text >> std::ws, made.name);
  return made;
}

// "r1 r2 | r4": who is called up with whom, in the honour's groups.
inline std::string floor_of(const Program& program, int honour) {
  std::string text;
  bool first = true;
  for (const Group& group : program.groups) {
    if (group.honour != honour) continue;
    if (!std::exchange(first, false)) text += " | ";
    std::string people;
    for (const int one : group.recipients)
      people += (people.empty() ? "" : " ") + program.ceremony.recipients[static_cast<std::size_t>(one)].id;
    text += (group.alone ? "alone " : "") + people;
  }
  return text;
}

struct RosterDesk : Evening {
  using Evening::Evening;

  RosterDesk& press(const std::string& keys) {
    Evening::press(keys);
    return *this;
  }
  RosterDesk& change(const std::string& honour, const std::string& words) { return ask(draft(honour, words)); }
  RosterDesk& ask(const RosterChange& wanted) {
    Request request{Want::change, "", "panel", false};
    request.change = wanted;
    send(request);
    return *this;
  }
  RosterDesk& undo(int id) {
    Request request{Want::undo_change, "", "panel", false};
    request.change.id = id;
    send(request);
    return *this;
  }
  std::string why() const { return refused ? refused->why.en : ""; }
  const Recipient* person(const std::string& id) const {
    for (const Recipient& one : program.ceremony.recipients)
      if (one.id == id) return &one;
    return nullptr;
  }
  std::string floor(int honour = 0) const { return floor_of(program, honour); }
  // The steps that GO goes through.
  std::string flow() const {
    std::string text;
    for (const Step& step : program.steps)
      if (!step.skip) text += (text.empty() ? "" : " ") + step.id;
    return text;
  }
};

// One honour `h` of so many, in groups of so many; nothing else but the title.
inline Ceremony one_honour(int people, int group = 8, HonourLayout layout = HonourLayout::cards) {
  Ceremony made = only_a_title();
  made.honours = {honour("h", layout, group)};
  add_recipients(made, 0, people);
  return made;
}

}  // namespace bangvang::sample
