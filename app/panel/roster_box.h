// The roster's form on the panel: its pages, drawn by two files.
#pragma once
#include "panel/roster_words.h"

namespace bangvang {

// Something that can be chosen: chosen in amber, what cannot be done in grey with its reason at the right.
struct FormRow {
  std::string name, text, right;   // name: what where() knows it by
  bool chosen = false, grey = false;
};
// True: it was pressed.
bool draw_form_row(Glance&, Rect, const FormRow&);

void draw_kinds(Glance&, Rect);     // what
void draw_done(Glance&, Rect);
void draw_changes(Glance&, Rect);

}  // namespace bangvang
