// A line of text that is being typed, as the panel draws it.
#pragma once
#include "inputs/text_field.h"
#include "panel/brush.h"

namespace bangvang {

// With what the input method is composing at the caret, underlined; the end stays in sight. Not `active`: without caret and
// in a quiet frame. `instead`: what is drawn in place of the text, "" the text itself.
void draw_field(Brush&, const TextField&, Rect box, Hand, bool active, std::string_view instead = {});

}  // namespace bangvang
