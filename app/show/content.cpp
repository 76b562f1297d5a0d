// Content: a checksum over the people that a step names or counts.
#include "show/content.h"

#include <string_view>

namespace bangvang {
namespace {

class Sum {
 public:
  explicit Sum(const Program& program) : program_(program) {}

  void add(std::string_view text) {
    for (const char letter : text) mix(static_cast<unsigned char>(letter));
    mix(256);  // where one text ends
  }
  void add(int number) { mix(static_cast<std::uint64_t>(number) + 1000); }
  void person(int index) {
    const Recipient& one = program_.ceremony.recipients[static_cast<std::size_t>(index)];
    for (const std::string* text : {&one.id, &one.salutation, &one.rank, &one.name, &one.position, &one.unit, &one.citation,
                                    &one.photo, &one.received_by, &one.relation}) {
      add(*text);
    }
    add(static_cast<int>(one.kind) * 4 + one.posthumous * 2 + one.absent);
    add(one.batch);
  }
  void people(const Group& group) {
    for (const int* number : {&group.batch, &group.number, &group.of}) add(*number);
    for (const int one : group.recipients) person(one);
  }
  std::uint64_t value() const { return sum_ | 1; }  // never that of what no roster changes

 private:
  void mix(std::uint64_t value) { sum_ = (sum_ ^ value) * 0x100000001b3u; }  // FNV-1a
  const Program& program_;
  std::uint64_t sum_ = 0xcbf29ce484222325u;
};

}  // namespace

std::uint64_t content_of(const Program& program, const std::string& id) {
  const int index = program.index_of(id);
  if (index < 0) return 0;
  const Step& step = program.steps[static_cast<std::size_t>(index)];
  const auto group_at = [&program](int at) -> const Group& { return program.groups[static_cast<std::size_t>(at)]; };
  Sum sum(program);
  switch (step.scene) {
    case SceneKind::recipient: {
      sum.person(step.subject);
      const Group& group = group_at(step.group);
      const Honour& honour = program.ceremony.honours[static_cast<std::size_t>(group.honour)];
      sum.add(group.batch);
      if (group.alone || honour.layout == HonourLayout::portrait) break;
      sum.add(step.first);
      sum.add(step.count);
      sum.people(group);
      break;
    }
    case SceneKind::batch:
      sum.add(step.first);
      sum.add(step.count);
      sum.people(group_at(step.subject));
      break;
    case SceneKind::flowers:
      if (step.subject < 0) return 0;
      sum.people(group_at(step.subject));
      break;
    case SceneKind::honour:
      for (const Group& group : program.groups) {
        if (group.honour != step.subject) continue;
        for (const int one : group.recipients) sum.add(static_cast<int>(program.ceremony.recipients[static_cast<std::size_t>(one)].kind));
      }
      break;
    default: return 0;
  }
  return sum.value();
}

Contents contents_of(const Program& program, const ShowState& state) {
  return {content_of(program, state.live), content_of(program, state.standby), content_of(program, state.previous),
          content_of(program, state.frozen)};
}

}  // namespace bangvang
