// mc_picture: the MC's screen at the lectern; from the same state as the hall, so it can be neither ahead nor behind.
#pragma once
#include "scenes/mc_sheet.h"
#include "scenes/scenes.h"
#include "scenes/sketch.h"
#include "show/timing.h"

namespace bangvang {

// Shows the live step whatever the look, and says so if the hall sees black or hold. The output's theme is not used:
// this screen stands in a dark room, a few steps from who reads it. `kept`: what the hall's picture is of while the state
// has a kept_hash, may be null: of a step that went from the data the MC sees what the hall does.
Picture mc_picture(const Program&, const ShowState&, const Output&, ShowTime, const TextMetrics&, const Program* kept = nullptr);
const Theme& mc_theme();

// Its parts.
struct McView {
  const Program& program;  // of what happens now
  const Program& ahead;    // of what comes next
  const ShowState& state;
  const Step* step;        // the live one; null: none
  const McSheet& sheet;
  const Timing& timing;
  ShowTime now;
  const Ceremony& ceremony() const { return ahead.ceremony; }
};
struct McTop {
  float bottom = 0;        // px, below the bar and the message
  bool of_said = false;    // there was room for the honour in it
};
McTop draw_mc_top(Sketch&, const McView&);
float draw_mc_foot(Sketch&, const McView&);                         // its upper edge, px
void draw_mc_body(Sketch&, const McView&, bool of_said, Rect);
void draw_mc_list(Sketch&, const Ceremony&, const std::vector<McEntry>&, Rect);

}  // namespace bangvang
