// ShowState, Request and Command: all that a show is between two inputs, and all that can change it.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/clock.h"
#include "base/words.h"
#include "show/roster.h"
#include "show/step.h"

namespace bangvang {

// freeze: the hall keeps what it shows while live and the MC move on.
enum class Look { program, black, hold, freeze };
std::string_view name_of(Look);
std::optional<Look> look_named(std::string_view);

// A set of steps by their index in the Program: one bit a step, so that a ShowState with 10,000 copies in a blink.
class StepSet {
 public:
  bool contains(int step) const;
  void insert(int step);         // step ≥ 0
  void erase(int step);
  std::vector<int> steps() const;  // ascending
  friend bool operator==(const StepSet&, const StepSet&) = default;

 private:
  std::vector<std::uint64_t> bits_;  // the last word is never 0
};

// When the first step of an agenda row was taken.
struct ItemStart {
  int row = 0;
  std::int64_t steady_ms = 0, wall_ms = 0;
  friend bool operator==(const ItemStart&, const ItemStart&) = default;
};

struct ShowState {
  std::string ceremony_hash;
  std::string live, standby;        // step ids; standby "" after the last step
  std::string previous;             // the live step before this one, "" at the start
  Look look = Look::program;
  std::string frozen;               // the step that the hall keeps, also under black or hold; "" it follows `live`
  std::int64_t entered_ms = 0;      // steady ms at which `live` was taken
  std::int64_t look_entered_ms = 0;
  std::int64_t retracted_ms = -1;   // steady ms of the last retraction; −1 none
  // The hall keeps a picture of data that have been taken over since: their hash and the picture's step, which the
  // Program may not have any more. "" the hall shows what the Program says. See reload.h.
  std::string kept_hash, kept_step;
  std::int64_t loaded_ms = -1;      // steady ms at which other data were taken last; −1 never
  int speed = 100;                  // percent, of reveals and of steps that go on by themselves
  bool paused = false;              // steps do not go on by themselves
  std::int64_t counts_from_ms = 0;  // steady ms; the seconds of a step count from here at the earliest
  std::string presented;            // the step the hall last acknowledged
  std::int64_t presented_ms = 0;    // steady ms of that acknowledgement
  std::string shown;                // the step that the hall last presented in the look program; announced, unless other data show more with it
  StepSet announced;                // steps the hall has presented in the look program
  std::string newest;               // the last of them to become so; "" none since the start or the last retraction
  std::vector<int> seen;            // changes of the roster whose people the hall has presented on their list since
  std::string hall_message, mc_message;  // what the operator tells them; "" nothing
  std::vector<ItemStart> items;     // agenda rows begun so far, in that order
  Roster roster;                    // the Program is compiled with it
  std::uint64_t generation = 0;     // + 1 at every applied command
  friend bool operator==(const ShowState&, const ShowState&) = default;
};

// One line a field, `name value`; announced as ranges of step indices. Only what to_text writes is read.
std::string to_text(const ShowState&);
std::optional<ShowState> show_state_from_text(std::string_view);

// What somebody wants. Resolved to a Command by the gate.
enum class Want {
  go, back, first, last, take, take_cue, arm, black, hold, freeze, program, retract, faster, slower, usual_speed, pause,
  present, restart, quit, tell_hall, tell_mc, change, undo_change, take_data, renew
};
struct Request {
  Want want = Want::go;
  // take, arm, present: step id; take_cue: cue as typed; tell: the message, "" takes it away; a timer's go: the step that
  // it was set for, so that one which a finger overtook does nothing; take_data: the hash of the data that wait, "" none
  std::string subject;
  std::string sender;   // "key", "panel", "timer", "hall"
  bool repeat = false;  // keyboard auto-repeat
  RosterChange change{};      // change: what the operator said of it; undo_change: its id
  friend bool operator==(const Request&, const Request&) = default;
};

// What is journaled and applied. As text: "take STEP", "arm STEP", "look black", "presented STEP", "retract STEP",
// "speed 150", "pause", "resume", "load sha256=…",
// "restart" (everything from the beginning, in a journal that goes on), "end", "message mc TEXT", "clear-message mc", a
// RosterChange's own text, "undo 7".
enum class Verb {
  none, load, take, arm, look, presented, retract, speed, pause, resume, restart, end, message, clear_message, change,
  undo_change, renew
};
enum class Hearer { hall, mc };  // of a message
struct Command {
  Verb verb = Verb::none;  // none: nothing to do
  std::string step;        // take, arm, presented, retract; load: the hash
  Look look = Look::program;
  std::string sender;
  Hearer hearer = Hearer::hall;  // message, clear_message
  std::string text{};            // message: as tidy_message leaves it
  RosterChange change{};               // change: complete; undo_change: its id
  int speed = 0;                       // speed: percent
  friend bool operator==(const Command&, const Command&) = default;
};
std::string to_text(const Command&);                        // one line, without sender
std::optional<Command> command_from_text(std::string_view);
// A message as it is journaled and shown: composed, on one line, single spaces, at most `most_message_bytes` long.
std::string tidy_message(std::string_view typed);
inline constexpr std::size_t most_message_bytes = 400;

// Why a command is not carried out; the panel shows it.
enum class RefusalKind {
  too_soon, repeat, at_the_end, at_the_start, unknown_step, unknown_cue, nothing_to_retract, nothing_to_freeze,
  fastest, slowest, waits, nothing_to_load, nothing_to_renew,
  // of changes
  unknown_recipient, unknown_honour, unknown_group, unknown_change, already_announced, already_so, group_over, absent,
  no_name, too_long, too_many
};
struct Refusal {
  RefusalKind kind = RefusalKind::too_soon;
  Words why;
  friend bool operator==(const Refusal&, const Refusal&) = default;
};

// The state of a new start: the first step live, in the look program, the second standing by. Steps marked `skip` are
// neither. Of a program without steps: no step live.
ShowState opening_state(const Program&, ShowTime);
// go → take <standby>; under black or hold → the look before it first. A Command that would change nothing is Verb::none.
Command resolve(const Program&, const ShowState&, const Request&);
// May I? Auto-repeat is refused; so are GO, back and jumps until the hall has acknowledged the last of them (or 2 s
// have gone by) and then for `guard_ms`, never shorter than the fade. Looks and arming are never too soon; a second
// retraction within the guard of the last is, and a renewal within that of taking data: one double press must not do
// both. A photo that waits for a step (`after`) is not jumped to before it.
std::optional<Refusal> refusal(const Program&, const ShowState&, const Request&, const Command&, ShowTime);
// A Command that names a step the program does not have changes nothing. `load` notes that the program given is of these
// data; of a change only the Roster is taken: for the steps of another Program see `carry_out`.
ShowState apply(const Program&, ShowState, const Command&, ShowTime);
// A draft complete, as it would be journaled; or why it cannot be made.
std::variant<RosterChange, Refusal> considered(const Program&, const ShowState&, RosterChange draft);
// Why this change cannot be undone; nothing if it can.
std::optional<Refusal> refusal_of_undo(const Program&, const ShowState&, int id);
// The same moment of the show in another Program of the same data (another roster): by step id; where the live step is
// gone, the nearest step before it, in the order of `from`, that `to` still has. Of other data: `taken_over` in reload.h.
ShowState carried_over(const Program& from, const ShowState&, const Program& to);

// The look to come back to from black and hold: freeze where the hall keeps a step.
Look look_beneath(const ShowState&);
// Steady ms at which the live step goes on by itself; nothing while it waits for GO, is paused, or is not on the wall.
std::optional<std::int64_t> goes_on_ms(const Program&, const ShowState&);
// Whether the step is a photo that may not be shown before another step, and that one is neither live nor announced; if
// the roster has taken that one away, it waits for ever.
bool waits_for_another(const Program&, const ShowState&, int step);
inline constexpr int slowest_speed = 25, fastest_speed = 400;  // percent

// A show between two inputs.
struct Moment {
  std::shared_ptr<const Program> program;  // compiled with the state's roster
  ShowState state;
  std::shared_ptr<const Program> kept = nullptr;  // what the hall's picture is of while the state has a kept_hash; with its roster
};
// `apply`, and the Program compiled anew where the Roster has changed. Data that are loaded need the form in reload.h.
Moment carry_out(Moment, const Command&, ShowTime);

}  // namespace bangvang
