// Desk: what the operator's hands are in the middle of, and what a key pressed now comes to. Pure.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "inputs/errand.h"
#include "inputs/keymap.h"
#include "inputs/overview.h"
#include "inputs/roster_form.h"
#include "inputs/writing.h"
#include "show/show_state.h"

namespace bangvang {

// renew: what comes onto the wall was not announced. go_on: the journal is of long ago. It takes Y or N, waits for ever, and comes back after every other question.
enum class Question { first, last, quit, renew, go_on, errand };

// A cue number being typed.
struct Entry {
  std::string digits;         // "12.5"; may be "" when opened by the jump key
  std::int64_t touched_ms = 0;  // steady; lapses entry_lapse_ms later
  friend bool operator==(const Entry&, const Entry&) = default;
};

struct Asked {
  Question question = Question::first;
  std::int64_t asked_ms = 0;    // steady; counts as "no" question_lapse_ms later
  Errand errand{};              // Question::errand: what is asked about
  friend bool operator==(const Asked&, const Asked&) = default;
};

// What a press came to that changed nothing on the wall: no press vanishes without a word.
enum class Remark {
  question_closed, enter_too_late, keys, answer_first, locked, panel_first, one_screen
};
struct Told {
  Remark remark = Remark::question_closed;
  std::int64_t at_ms = 0;       // steady; forgotten remark_ms later, or at the next key
  friend bool operator==(const Told&, const Told&) = default;
};

struct Desk {
  std::optional<Entry> entry;
  std::optional<Asked> asked;
  std::optional<Told> told;
  std::optional<Stroke> held_stroke;      // see hold_stroke
  std::optional<Writing> writing;         // a text field is open: letters come as text, not as keys
  RosterForm form;                        // a change to the recipients; while it is open letters are its text
  std::optional<Overview> overview;
  bool locked = false;                    // only GO, Back, black and hold are heard, and the key that unlocks
  std::int64_t lapsed_ms = -1;            // steady ms at which an entry or a question lapsed; -1: none lately
  bool to_go_on = false;                  // the question `go_on` is not answered yet
  bool help = false;
  bool panel_shown = false;               // on a single screen: the panel lies over the hall
  bool full_screen = true;                // what the operator wishes; platform acts on it
  std::int64_t list_touched_ms = -1;      // the rundown list has the arrow keys since then (steady); -1: it has not
  bool monitors = false;                  // the list of monitors is open
  bool one_screen = false;                // hall and panel are not on two monitors; platform says so
  std::optional<Errand> errand;           // to be run; platform takes it
  bool find_live = false;                 // the rundown is to scroll to the live step; the panel clears it
  friend bool operator==(const Desk&, const Desk&) = default;
};

inline constexpr int entry_lapse_ms = 3000;
inline constexpr int echo_ms = 1000;  // an Enter this soon after a lapse was meant for what lapsed: it is not GO
inline constexpr int question_lapse_ms = 10000;
inline constexpr int list_lapse_ms = 10000;
inline constexpr int remark_ms = 3000;

// What this stroke asks for, in order; the Desk changes with it. Lapses first.
std::vector<Request> press(Desk&, const Keymap&, const Stroke&, const Program&, const ShowState&, ShowTime now);
// Lets go of what has been left lying. True if something was.
bool lapse(Desk&, ShowTime now);
// The steady ms at which lapse() will next do something; the echo of a lapsed entry counts.
std::optional<std::int64_t> next_lapse(const Desk&);

// Closes whatever is open but a question; the form keeps what was typed.
void put_away(Desk&);
void ask(Desk&, Question, ShowTime now);
// What moves a picture that may be on a wall is asked about first.
void ask(Desk&, Errand, ShowTime now);
// Closes whatever is open but a question.
void lock(Desk&, bool locked);
void ask_to_go_on(Desk&, ShowTime now);
// GO or Back while a question is open: the question is closed with "no", and the press did only that. `go_on` stays.
void close_question(Desk&, ShowTime now);
// Closes the question; what it asked for if the answer is yes.
std::vector<Request> answer(Desk&, bool yes, const std::string& sender);
// Black or hold as a toggle: back to the program if it is that look already.
Request toggle(const ShowState&, Look, const std::string& sender);

}  // namespace bangvang
