// TextField: one line of text being written, with a caret, and what an input method is composing. Pure.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "inputs/keymap.h"

namespace bangvang {

class TextField {
 public:
  explicit TextField(std::size_t most_bytes = 400) : most_(most_bytes) {}

  const std::string& text() const { return text_; }       // composed (NFC), without control characters
  std::size_t caret() const { return caret_; }            // bytes into text(), between graphemes
  const std::string& composing() const { return composing_; }  // shown at the caret, not part of the text yet

  std::string shown() const;  // the text with what is being composed in its place

  // What was typed or pasted. Text that finds no room is not taken at all.
  void insert(std::string_view);
  // What an input method is in the middle of; "" when it is done or has given up.
  void compose(std::string_view);
  // Backspace, Delete, ←, →, Home, End; with Ctrl by words. False: the stroke is not the field's.
  bool edit(const Stroke&);
  friend bool operator==(const TextField&, const TextField&) = default;

 private:
  void erase(std::size_t from, std::size_t to);
  std::size_t before(bool word) const;
  std::size_t after(bool word) const;

  std::size_t most_;
  std::string text_, composing_;
  std::size_t caret_ = 0;
};

}  // namespace bangvang
