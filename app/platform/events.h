// Events: what SDL reports, in the words of inputs and panel.
#pragma once
#include <optional>
#include <string>

#include "inputs/keymap.h"
#include "panel/panel.h"

union SDL_Event;

namespace bangvang {

// A key going down; physical keys, so layouts and input methods do not matter. Bare modifiers are no strokes.
std::optional<Stroke> stroke_of(const SDL_Event&);
// What the mouse did; positions from the event itself, since SDL's global state is stale under remote desktops.
std::optional<Pointer> pointer_of(const SDL_Event&, std::int64_t now_ms);
// Text that was typed, or that an input method is in the middle of.
struct TypedText {
  std::string text;
  bool composing = false;
};
std::optional<TypedText> text_of(const SDL_Event&);
// SDL's id of the window an event belongs to; 0 for none.
unsigned window_of(const SDL_Event&);

}  // namespace bangvang
