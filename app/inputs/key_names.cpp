// The names of keys: as a keymap writes them, and as a person reads them.
#include <string>
#include <utility>

#include <fmt/format.h>
#include "inputs/key_names.h"

namespace bangvang {
namespace {

struct Named {
  Key key;
  std::string_view name;   // in keymaps
  std::string_view label;  // on screen, "" = the name
};
// USB HID Usage Tables, page 7. Letters, digits and function keys are worked out below.
constexpr Named named[] = {
    {key::enter, "Enter", "Enter"},         {key::escape, "Esc", "Esc"},
    {key::backspace, "Backspace", ""},      {43, "Tab", "Tab"},
    {44, "Space", "Space"},                 {45, "Minus", "−"},
    {46, "Equals", "="},                    {47, "LeftBracket", "["},
    {48, "RightBracket", "]"},              {49, "Backslash", "\\"},
    {51, "Semicolon", ";"},                 {52, "Apostrophe", "'"},
    {53, "Grave", "`"},                     {54, "Comma", ","},
    {key::period, "Period", "."},           {key::slash, "Slash", "/"},
    {70, "PrintScreen", ""},                {72, "Pause", ""},
    {73, "Insert", ""},                     {74, "Home", ""},
    {75, "PageUp", ""},                     {76, "Delete", ""},
    {77, "End", ""},                        {78, "PageDown", ""},
    {key::right, "Right", "→"},             {key::left, "Left", "←"},
    {key::down, "Down", "↓"},               {key::up, "Up", "↑"},
    {84, "KeypadDivide", "Num /"},          {85, "KeypadMultiply", "Num *"},
    {86, "KeypadMinus", "Num −"},           {87, "KeypadPlus", "Num +"},
    {key::keypad_enter, "KeypadEnter", "Num Enter"}, {key::keypad_period, "KeypadPeriod", "Num ."},
    {101, "Menu", ""},                      {127, "Mute", ""},
    {128, "VolumeUp", "Volume +"},          {129, "VolumeDown", "Volume −"},
};

bool cut_prefix(std::string_view& text, std::string_view prefix) {
  if (text.substr(0, prefix.size()) != prefix) return false;
  text.remove_prefix(prefix.size());
  return true;
}

// "F1" … "F12" → 58 … 69, "F13" … "F24" → 104 … 115.
Key function_key(std::string_view name) {
  if (name.size() < 2 || name.size() > 3 || name[0] != 'F') return 0;
  int n = 0;
  for (char c : name.substr(1)) {
    if (c < '0' || c > '9') return 0;
    n = n * 10 + (c - '0');
  }
  if (n < 1 || n > 24 || name[1] == '0') return 0;
  return n <= 12 ? 57 + n : 91 + n;
}

}  // namespace

std::optional<char> digit_of(Key k) {
  if (k >= 30 && k <= 39) return static_cast<char>(k == 39 ? '0' : '1' + (k - 30));
  if (k >= 89 && k <= 98) return static_cast<char>(k == 98 ? '0' : '1' + (k - 89));
  return std::nullopt;
}

Key key_named(std::string_view name) {
  if (name.size() == 1 && name[0] >= 'A' && name[0] <= 'Z') return 4 + (name[0] - 'A');
  if (Key f = function_key(name)) return f;
  for (const Named& n : named)
    if (n.name == name) return n.key;
  Key first = 0;
  if (cut_prefix(name, "Digit")) first = 30;
  else if (cut_prefix(name, "Keypad")) first = 89;
  if (!first || name.size() != 1 || name[0] < '0' || name[0] > '9') return 0;
  return name[0] == '0' ? first + 9 : first + (name[0] - '1');
}

std::vector<std::string> key_names() {
  std::vector<std::string> all;
  for (char c = 'A'; c <= 'Z'; ++c) all.emplace_back(1, c);
  for (int n = 1; n <= 24; ++n) all.push_back(fmt::format("F{}", n));
  for (const Named& n : named) all.emplace_back(n.name);
  return all;
}

std::optional<Stroke> stroke_named(std::string_view text) {
  Stroke stroke;
  for (bool more = true; more;) {
    more = false;
    for (auto [prefix, flag] : {std::pair{"Ctrl+", &Stroke::ctrl}, {"Shift+", &Stroke::shift}, {"Alt+", &Stroke::alt}})
      if (!(stroke.*flag) && cut_prefix(text, prefix)) stroke.*flag = more = true;
  }
  stroke.key = key_named(text);
  if (!stroke.key) return std::nullopt;
  return stroke;
}

std::string label(const Stroke& stroke) {
  if (stroke.key == key::slash && stroke.shift && !stroke.ctrl && !stroke.alt) return "?";
  std::string text;
  if (stroke.ctrl) text += "Ctrl+";
  if (stroke.alt) text += "Alt+";
  if (stroke.shift) text += "Shift+";
  if (stroke.key >= 4 && stroke.key <= 29) return text + static_cast<char>('A' + (stroke.key - 4));
  if (auto digit = digit_of(stroke.key)) return text + (stroke.key >= 89 ? "Num " : "") + *digit;
  if (stroke.key >= 58 && stroke.key <= 69) return fmt::format("{}F{}", text, stroke.key - 57);
  if (stroke.key >= 104 && stroke.key <= 115) return fmt::format("{}F{}", text, stroke.key - 91);
  for (const Named& n : named)
    if (n.key == stroke.key) return text + std::string(n.label.empty() ? n.name : n.label);
  return fmt::format("{}#{}", text, stroke.key);
}

}  // namespace bangvang
