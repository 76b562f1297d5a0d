// A desk whose data are edited while the show runs: taken by a key, and journaled with it.
#pragma once
#include <map>
#include <string>
#include <utility>

#include "base/folding.h"
#include "roster_desk.h"
#include "show/reload.h"
#include "show/revealed.h"

namespace bangvang::sample {

struct ReloadDesk {
  Moment moment;
  ShowTime now{100'000, 1'700'000'000'000, 7 * 3600};
  std::shared_ptr<const Program> waiting;
  std::map<std::string, Ceremony> kept;  // data sets by hash
  std::optional<Refusal> refused;        // the last request's
  std::string journal;
  std::uint64_t lines = 0;

  explicit ReloadDesk(const Ceremony& ceremony) {
    auto program = std::make_shared<Program>(compile(ceremony));
    program->hash = hash_of(ceremony);
    moment = {program, opening_state(*program, now)};
    const Command load{Verb::load, program->hash, Look::program, "start"};
    write(load);
    moment = carry_out(std::move(moment), load, now);
    acknowledge();
    wait(1000);
  }

  const Program& program() const { return *moment.program; }
  const ShowState& state() const { return moment.state; }
  Ceremony data() const { return program().data ? *program().data : program().ceremony; }

  void wait(int ms) {
    now.steady_ms += ms;
    now.wall_ms += ms;
  }
  ReloadDesk& send(const Request& request) {
    const Command command = resolve(program(), state(), request);
    refused = refusal(program(), state(), request, command, now);
    if (refused || command.verb == Verb::none) return *this;
    write(command);
    moment = carry_out(std::move(moment), command, now, waiting);
    return *this;
  }
  void acknowledge() { send({Want::present, state().live, "hall", false}); }
  ReloadDesk& press(const std::string& keys) {
    std::istringstream words(keys);
    for (std::string word; words >> word; wait(1000)) {
      send(request_of(word));
      const auto why = refused;
      acknowledge();
      refused = why;
    }
    return *this;
  }
  ReloadDesk& change(const std::string& honour, const std::string& words) {
    Request request{Want::change, "", "panel", false};
    request.change = draft(honour, words);
    return send(request);
  }
  // Edited data come in, and wait.
  ReloadDesk& offer(const Ceremony& fresh) {
    waiting = renewed(moment.program, state().roster, fresh, hash_of(fresh));
    return *this;
  }
  // … and are taken; the hall answers as always.
  ReloadDesk& load(const Ceremony& fresh) {
    offer(fresh).send({Want::take_data, waiting->hash, "key", false});
    acknowledge();
    wait(1000);
    return *this;
  }

  bool announced(const std::string& step) const { return state().announced.contains(program().index_of(step)); }
  bool outside(const std::string& words) const { return to_text(revealed(program(), state())).find(words) != std::string::npos; }
  std::string why() const { return refused ? refused->why.en : ""; }
  const Recipient* person(const std::string& id) const {
    for (const Recipient& one : program().ceremony.recipients)
      if (one.id == id) return &one;
    return nullptr;
  }
  Resumed resumed(const Ceremony& in_the_folder) const {
    auto first = std::make_shared<Program>(compile(in_the_folder));
    first->hash = "what the folder has by now";
    return resume(first, read_journal(journal), now, [this](const std::string& hash, const auto& running, const Roster& roster) {
      const auto found = kept.find(hash);
      if (found == kept.end()) return std::shared_ptr<const Program>{};
      if (running) return renewed(running, roster, found->second, hash);
      auto made = std::make_shared<Program>(compile(found->second));
      made->hash = hash;
      return std::shared_ptr<const Program>(std::move(made));
    });
  }

 private:
  std::string hash_of(const Ceremony& ceremony) {
    for (const auto& [hash, data] : kept)
      if (data == ceremony) return hash;
    const std::string hash = "d" + std::to_string(kept.size());
    kept[hash] = ceremony;
    return hash;
  }
  void write(const Command& command) { journal += to_text(JournalLine{++lines, now.wall_ms, now.steady_ms, command}); }
};

// The honour's recipients by name, each of a unit of its own, ids as the loader would make them.
inline Ceremony with_people(std::initializer_list<const char*> names, HonourLayout layout = HonourLayout::cards) {
  Ceremony made = only_a_title();
  made.honours = {honour("h", layout)};
  for (const char* const name : names) {
    Recipient& one = made.recipients.emplace_back();
    one.name = name;
    one.id = slug(name);
    one.unit = std::string("Sở ") + name;
    one.honour = 0;
  }
  return made;
}

}  // namespace bangvang::sample
