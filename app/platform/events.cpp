// Events: SDL's unions taken apart.
#include "platform/events.h"

#include <SDL.h>

namespace bangvang {

std::optional<Stroke> stroke_of(const SDL_Event& event) {
  if (event.type != SDL_KEYDOWN) return std::nullopt;
  const SDL_Keysym& key = event.key.keysym;
  if (key.scancode >= SDL_SCANCODE_LCTRL && key.scancode <= SDL_SCANCODE_RGUI) return std::nullopt;
  Stroke stroke;
  stroke.key = static_cast<Key>(key.scancode);
  stroke.ctrl = (key.mod & KMOD_CTRL) != 0;
  stroke.shift = (key.mod & KMOD_SHIFT) != 0;
  stroke.alt = (key.mod & KMOD_ALT) != 0;
  stroke.repeat = event.key.repeat != 0;
  return stroke;
}

std::optional<Pointer> pointer_of(const SDL_Event& event, std::int64_t now_ms) {
  const auto button = [](Uint8 which) { return which == SDL_BUTTON_RIGHT ? 1 : which == SDL_BUTTON_MIDDLE ? 2 : 0; };
  Pointer pointer;
  pointer.at_ms = now_ms;
  switch (event.type) {
    case SDL_MOUSEMOTION:
      pointer.x = static_cast<float>(event.motion.x);
      pointer.y = static_cast<float>(event.motion.y);
      return pointer;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
      if (event.button.button > SDL_BUTTON_RIGHT) return std::nullopt;
      pointer.kind = event.type == SDL_MOUSEBUTTONDOWN ? Pointer::Kind::press : Pointer::Kind::release;
      pointer.x = static_cast<float>(event.button.x);
      pointer.y = static_cast<float>(event.button.y);
      pointer.button = button(event.button.button);
      return pointer;
    case SDL_MOUSEWHEEL:
      pointer.kind = Pointer::Kind::wheel;
      pointer.x = static_cast<float>(event.wheel.mouseX);
      pointer.y = static_cast<float>(event.wheel.mouseY);
      pointer.wheel = event.wheel.preciseY;
      return pointer;
    case SDL_WINDOWEVENT:
      if (event.window.event != SDL_WINDOWEVENT_LEAVE) return std::nullopt;
      pointer.kind = Pointer::Kind::leave;
      return pointer;
    default: return std::nullopt;
  }
}

std::optional<TypedText> text_of(const SDL_Event& event) {
  if (event.type == SDL_TEXTINPUT) return TypedText{event.text.text, false};
  if (event.type == SDL_TEXTEDITING) return TypedText{event.edit.text, true};
  return std::nullopt;
}

unsigned window_of(const SDL_Event& event) {
  switch (event.type) {
    case SDL_WINDOWEVENT: return event.window.windowID;
    case SDL_KEYDOWN:
    case SDL_KEYUP: return event.key.windowID;
    case SDL_MOUSEMOTION: return event.motion.windowID;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP: return event.button.windowID;
    case SDL_MOUSEWHEEL: return event.wheel.windowID;
    default: return 0;
  }
}

}  // namespace bangvang
