// TextField: a caret that never parts a letter from its marks.
#include "inputs/text_field.h"

#include <algorithm>

#include "base/folding.h"
#include "inputs/key_names.h"

namespace bangvang {
namespace {

std::string clean(std::string_view typed, std::size_t most) {
  std::string text;
  for (const char letter : nfc(typed.substr(0, most))) {
    const bool control = static_cast<unsigned char>(letter) < ' ' || letter == 0x7f;
    text += control ? ' ' : letter;
  }
  return text;
}

}  // namespace

void TextField::insert(std::string_view typed) {
  composing_.clear();
  const std::string added = clean(typed, 4 * most_);
  if (added.empty()) return;
  // A mark that is typed alone joins the letter before it.
  const std::string head = nfc(text_.substr(0, caret_) + added);
  if (head.size() + text_.size() - caret_ > most_) return;
  text_ = head + text_.substr(caret_);
  caret_ = head.size();
}

void TextField::compose(std::string_view text) { composing_ = clean(text, most_); }

std::string TextField::shown() const { return nfc(text_.substr(0, caret_) + composing_ + text_.substr(caret_)); }

void TextField::erase(std::size_t from, std::size_t to) {
  text_.erase(from, to - from);
  caret_ = from;
}

std::size_t TextField::before(bool word) const {
  std::size_t at = caret_;
  if (word) {
    while (at > 0 && text_[at - 1] == ' ') --at;
    while (at > 0 && text_[at - 1] != ' ') --at;
    return at;
  }
  // The shortest end that is one grapheme.
  const std::string_view head = std::string_view(text_).substr(0, caret_);
  const std::size_t letters = length(head);
  while (at > 0 && length(head.substr(0, at)) >= letters) {
    --at;
    while (at > 0 && (static_cast<unsigned char>(text_[at]) & 0xc0) == 0x80) --at;
  }
  return at;
}

std::size_t TextField::after(bool word) const {
  std::size_t at = caret_;
  const std::size_t end = text_.size();
  if (word) {
    while (at < end && text_[at] != ' ') ++at;
    while (at < end && text_[at] == ' ') ++at;
    return at;
  }
  const std::string_view rest = std::string_view(text_).substr(caret_);
  const auto next = [&](std::size_t i) {
    do ++i;
    while (i < end && (static_cast<unsigned char>(text_[i]) & 0xc0) == 0x80);
    return i;
  };
  if (at < end) at = next(at);
  while (at < end && length(rest.substr(0, next(at) - caret_)) == 1) at = next(at);
  return at;
}

bool TextField::edit(const Stroke& stroke) {
  if (stroke.alt) return false;
  constexpr Key home = 74, forward = 76, end = 77;
  switch (stroke.key) {
    case key::backspace: erase(before(stroke.ctrl), caret_); return true;
    case forward: {
      const std::size_t caret = caret_;
      erase(caret, after(stroke.ctrl));
      return true;
    }
    case key::left: caret_ = before(stroke.ctrl); return true;
    case key::right: caret_ = after(stroke.ctrl); return true;
    case home: caret_ = 0; return true;
    case end: caret_ = text_.size(); return true;
    default: return false;
  }
}

}  // namespace bangvang
