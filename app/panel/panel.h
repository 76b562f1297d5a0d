// Panel: what the operator sees and clicks. Values in, Requests out; it opens no window and draws no pixel itself.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/disk.h"
#include "base/roles.h"
#include "inputs/desk.h"
#include "inputs/keymap.h"
#include "panel/phrase.h"
#include "scenes/picture.h"
#include "show/reload.h"
#include "show/show_state.h"

struct ImDrawData;

namespace bangvang {

// A picture someone else keeps. `texture` goes unread into the draw data (an SDL_Texture* of the panel's renderer).
struct Preview {
  void* texture = nullptr;     // null: an empty box
  int width = 0, height = 0;   // px; only their ratio counts
};

struct PanelOutput {
  Words role;                  // "Hội trường", "Hall"
  std::string monitor;         // "HDMI-1"
  int width = 0, height = 0;   // px
  bool connected = true;
  std::string presented;       // id of the step it has acknowledged; "" none yet
  bool in_time = true;         // false: it owes an acknowledgement for longer than it should
  // What it follows: the hall's step and look; the step, whatever the look (MC); nothing, it turns its own cards (lobby).
  enum class Follows { hall, step, nothing } follows = Follows::hall;
  std::string card{};          // lobby: the scene of the card that it has presented; "" none yet
  bool asks = false;           // hidden until the operator has said on which monitor it belongs
};

// A monitor as the list of monitors has it.
struct PanelMonitor {
  std::string text;            // "HDMI-1 · DELL U2412M · 1920×1080"
  std::vector<Role> roles;     // which outputs it has; hall and panel may share one
};

// Nothing here is owned; all of it outlives the call of draw().
struct PanelView {
  const Program* program = nullptr;
  const ShowState* state = nullptr;
  const Keymap* keymap = nullptr;
  const Problems* problems = nullptr;      // of loading and since
  const std::vector<LayoutNote>* notes = nullptr;  // of the hall's live picture; may be null
  ShowTime now;
  std::int64_t started_ms = 0;             // steady ms of the show's start
  Preview live;                            // the live step's picture, whatever the look: the panel says black and hold
  Preview next;                            // the standby step's
  std::vector<PanelOutput> outputs;
  std::vector<PanelMonitor> monitors;      // empty: there is nothing to choose
  std::vector<Role> roles;                 // the outputs that are wanted
  bool test_card = false;                  // it is up
  std::optional<Refusal> refusal;          // the last one
  std::int64_t refused_ms = 0;             // steady ms of it
  // What data of the folder that wait say otherwise; null: none wait. `state->kept_hash` says that the wall keeps others.
  const std::vector<Difference>* waiting = nullptr;
  const Program* kept = nullptr;           // what the hall's picture is of while the wall keeps others; else null
  bool focused = true;                     // one of our windows has the keyboard
  std::vector<Words> alarms;               // more to say in red, e.g. the journal cannot be written
  bool rehearsal = false;                  // what is done now is not for the evening's journal
  bool single_screen = false;              // hall and panel share it: the panel offers F1
  bool unmasked = false;                   // Alt is held: winners are shown before they are announced
  Tongue language;
};

// What the mouse did, oldest first; px of the panel's window.
struct Pointer {
  enum class Kind { move, press, release, wheel, leave } kind = Kind::move;
  float x = 0, y = 0;
  int button = 0;              // 0 left, 1 right, 2 middle
  float wheel = 0;             // lines up
  std::int64_t at_ms = 0;      // steady ms; double clicks are told by it
};
struct PanelInput {
  int width = 1280, height = 800;  // px of the panel's window
  float dpi_scale = 1;             // of its monitor: 1 = 96 dpi
  std::vector<Pointer> pointer;
};

// Letters for the panel. Four bytes a pixel: red, green, blue, alpha.
struct FontPixels {
  const unsigned char* rgba = nullptr;
  int width = 0, height = 0;
};

class Panel {
 public:
  explicit Panel(const Disk&);   // reads letters through it, not before prepare(); outlives the panel
  ~Panel();
  Panel(const Panel&) = delete;
  Panel& operator=(const Panel&) = delete;

  // Call before every draw(). Reads and sets letters for this window size and these texts when it must (once per size
  // and program). Not null: the letters are new; make a texture of them and hand it to use_letters(), which lets the
  // pixels go.
  const FontPixels* prepare(const PanelInput&, const Program&);
  void use_letters(void* texture);

  // One look at the panel. Changes `desk` as clicks ask (help, questions, list focus); returns what they request.
  std::vector<Request> draw(const PanelView&, Desk& desk, const PanelInput&);
  // While the panel is hidden: only what the hands are in the middle of, at the foot of the window (see prompt.h).
  void draw_prompt(const PanelView&, const Desk&, const PanelInput&);
  const ImDrawData* drawn() const;               // of the last draw; valid until the next call

  // Steady ms at which the panel will look different by itself (the minute, a refusal's end, a lapse). Between such
  // moments and inputs it need not be drawn.
  std::optional<std::int64_t> next_change_ms() const;

  // Where something was in the last draw(), by name: "go" "back" "black" "hold" "yes" "no" "help" "close" "live" "next"
  // "rundown" "problem:0" "cue:ID" (its first step's) "open:ID" "step:ID" "chip:ID" "search" "message" "field" "found:ID" "about" "locked"
  // "overview" "tile:ID"; of other data "difference:0" "take" "apply"; of the form "roster" "form:late" "form:who" "form:changes" "form:close" "form:do" "blank:0"
  // "option:ID" "kind:absent" "done:take" "change:7" "undo:7"; of the monitors "monitors" "identify" "test_card" "swap"
  // "place:ROLE:N". Px; nothing if it was not drawn.
  std::optional<Rect> where(const std::string& name) const;
  // Every text of the last draw(), in drawing order, one a line: what tests read.
  const std::string& said() const;

 private:
  struct Inside;
  std::unique_ptr<Inside> in_;
};

}  // namespace bangvang
