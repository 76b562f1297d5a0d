// Looking up a stroke, and the keymap that holds when no file does.
#include "inputs/keymap.h"

#include <algorithm>

#include "inputs/acts.h"
#include "inputs/key_names.h"

namespace bangvang {

std::string_view name_of(Act act) {
  for (const auto& [known, name] : act_names)
    if (known == act) return name;
  return "";
}

const Binding* Keymap::find(const Stroke& stroke) const {
  Stroke asked = stroke;
  asked.repeat = false;
  auto found = std::find_if(bindings.begin(), bindings.end(), [&](const Binding& b) { return b.stroke == asked; });
  return found == bindings.end() ? nullptr : &*found;
}

Keymap built_in_keymap() {
  static constexpr std::pair<Act, std::string_view> table[] = {
      {Act::go, "Space"},       {Act::go, "Right"},        {Act::go, "Down"},     {Act::go, "PageDown"},
      {Act::go, "Enter"},       {Act::go, "KeypadEnter"},  {Act::back, "Left"},   {Act::back, "Up"},
      {Act::back, "PageUp"},    {Act::back, "Backspace"},  {Act::black, "B"},     {Act::black, "Period"},
      {Act::hold, "H"},         {Act::hold, "L"},          {Act::jump, "G"},      {Act::first, "Home"},
      {Act::last, "End"},       {Act::panel, "F1"},        {Act::full_screen, "F11"}, {Act::help, "Shift+Slash"},
      {Act::quit, "Ctrl+Q"},    {Act::cancel, "Esc"},      {Act::search, "Ctrl+F"}, {Act::search, "Slash"},
      {Act::message_mc, "M"},   {Act::message_hall, "Shift+M"}, {Act::lock, "Ctrl+L"},
      {Act::freeze, "Shift+F"}, {Act::retract, "Ctrl+Z"},  {Act::faster, "Shift+Equals"}, {Act::faster, "Equals"},
      {Act::faster, "KeypadPlus"}, {Act::slower, "Minus"}, {Act::slower, "KeypadMinus"}, {Act::usual_speed, "Digit0"},
      {Act::usual_speed, "Keypad0"}, {Act::pause, "P"},
      {Act::roster, "R"},       {Act::late, "Shift+R"},      {Act::overview, "Tab"},    {Act::take_edit, "Ctrl+R"},
      {Act::apply_edit, "Ctrl+Shift+R"},
      {Act::swap, "Ctrl+Shift+S"},
  };
  Keymap keymap;
  for (const auto& [act, name] : table) keymap.bindings.push_back({*stroke_named(name), act});
  return keymap;
}

std::string labels(const Keymap& keymap, Act act, int most) {
  std::string all;
  for (const Binding& binding : keymap.bindings) {
    if (binding.act != act || most-- <= 0) continue;
    if (!all.empty()) all += "  ";
    all += label(binding.stroke);
  }
  return all;
}

}  // namespace bangvang
