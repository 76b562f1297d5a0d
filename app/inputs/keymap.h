// Keymap: which physical key means what, read from assets/keymaps/NAME.toml or built in.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/disk.h"
#include "base/problem.h"

namespace bangvang {

// A key by its place on the keyboard: a usage of USB HID page 7, which is what SDL calls a scancode. Layouts and input
// methods do not matter.
using Key = int;

struct Stroke {
  Key key = 0;
  bool ctrl = false, shift = false, alt = false;
  bool repeat = false;  // made by the keyboard while a key is held
  friend bool operator==(const Stroke&, const Stroke&) = default;
};

enum class Act {
  go, back, black, hold, jump, first, last, panel, full_screen, help, quit, cancel, search, message_mc, message_hall,
  lock, freeze, retract, faster, slower, usual_speed, pause, roster, late, overview, take_edit,
  apply_edit, swap
};
std::string_view name_of(Act);  // as the file writes it: "go", "full-screen"

struct Binding {
  Stroke stroke;  // repeat is always false
  Act act = Act::go;
  friend bool operator==(const Binding&, const Binding&) = default;
};

struct Keymap {
  std::vector<Binding> bindings;  // in the order of the file, by act
  const Binding* find(const Stroke&) const;  // modifiers must be the same; or null
  friend bool operator==(const Keymap&, const Keymap&) = default;
};

Keymap built_in_keymap();

struct LoadedKeymap {
  Keymap keymap;      // the built-in one if the file cannot be read or has any error
  Problems problems;  // warnings only: a show does not stop for a keymap
};
LoadedKeymap load_keymap(const Disk&, const std::string& path);

// "Space", "PageDown", "B", "Period", "Digit1", "KeypadEnter" → key; 0 if there is no such name.
Key key_named(std::string_view);
// The name a person reads on the key: "Space", "→", "B", ".", "Ctrl+Q", "?".
std::string label(const Stroke&);
// The labels of all keys of an act, joined: "Space  →  ↓  PageDown  Enter". At most `most` of them.
std::string labels(const Keymap&, Act, int most = 99);

}  // namespace bangvang
