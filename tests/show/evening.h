// An evening in a test: keys pressed one after another on a desk whose hall acknowledges what it shows.
#pragma once
#include <memory>
#include <optional>
#include <sstream>
#include <string>

#include "ceremonies.h"
#include "show/journal.h"
#include "show/show_state.h"

namespace bangvang::sample {

// "take=ID", "GO", "black" …: the key that somebody presses.
inline Request request_of(const std::string& word) {
  const std::size_t mark = word.find('=');
  const std::string key = word.substr(0, mark);
  const std::string subject = mark == std::string::npos ? std::string{} : word.substr(mark + 1);
  Want want = Want::go;
  if (key == "back") want = Want::back;
  if (key == "black") want = Want::black;
  if (key == "hold") want = Want::hold;
  if (key == "program") want = Want::program;
  if (key == "first") want = Want::first;
  if (key == "last") want = Want::last;
  if (key == "take") want = Want::take;
  if (key == "cue") want = Want::take_cue;
  if (key == "arm") want = Want::arm;
  if (key == "quit") want = Want::quit;
  if (key == "freeze") want = Want::freeze;
  if (key == "retract") want = Want::retract;
  if (key == "faster") want = Want::faster;
  if (key == "slower") want = Want::slower;
  if (key == "usual-speed") want = Want::usual_speed;
  if (key == "pause") want = Want::pause;
  if (key == "renew") want = Want::renew;
  const bool timer = key == "timer";  // set for the step that it names
  return {want, subject, timer ? "timer" : "key", false};
}

struct Evening {
  Program program;
  ShowTime now{100'000, 1'700'000'000'000, 7 * 3600};
  ShowState state;
  std::optional<Refusal> refused;  // the last request's
  std::string journal;
  std::uint64_t lines = 0;
  bool hall_answers = true;

  explicit Evening(const Ceremony& ceremony) : program(compile(ceremony)), state(opening_state(program, now)) {
    acknowledge();
    wait(1000);
  }

  void wait(int ms) {
    now.steady_ms += ms;
    now.wall_ms += ms;
  }

  void send(const Request& request) {
    const Command command = resolve(program, state, request);
    refused = refusal(program, state, request, command, now);
    if (refused || command.verb == Verb::none) return;
    journal += to_text(JournalLine{++lines, now.wall_ms, now.steady_ms, command});
    if (command.verb == Verb::change || command.verb == Verb::undo_change) {
      Moment moment = carry_out({shared(), state}, command, now);
      program = *moment.program;
      state = std::move(moment.state);
      return;
    }
    state = apply(program, state, command, now);
  }

  void acknowledge() { send({Want::present, state.live, "hall", false}); }

  // "GO back black hold freeze program retract first last take=ID cue=12 arm=ID faster pause timer=ID"; a second goes by after each, and the hall answers.
  Evening& press(const std::string& keys) {
    std::istringstream words(keys);
    for (std::string word; words >> word;) {
      press_one(word);
      const auto kept = refused;
      if (hall_answers) acknowledge();
      refused = kept;
      wait(1000);
    }
    return *this;
  }

  void press_one(const std::string& word) { send(request_of(word)); }

  std::shared_ptr<const Program> shared() const { return std::make_shared<const Program>(program); }
  std::string wall() const {
    if (state.look == Look::freeze) return state.frozen + " frozen, live " + state.live;
    return state.look == Look::program ? state.live : state.live + " under " + std::string(name_of(state.look));
  }
  bool announced(const std::string& step) const { return state.announced.contains(program.index_of(step)); }
};

// Steps n1 … n<count>, and nothing else.
inline Ceremony notices(int count) {
  Ceremony made = only_a_title();
  for (int i = 1; i <= count; ++i) {
    made.notices.push_back(notice("n" + std::to_string(i), NoticeKind::message));
    RundownRow row;
    row.show = {SceneKind::notice, made.notices.back().id};
    made.rundown.push_back(row);
  }
  for (Notice& one : made.notices) one.title = one.id;
  return made;
}

}  // namespace bangvang::sample
