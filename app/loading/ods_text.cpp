// OdsText: paragraphs and spans; white space as OpenDocument has it: runs of it are one space, more are elements.
#include "loading/ods_text.h"

#include <algorithm>
#include <charconv>

#include "base/folding.h"
#include "loading/font_text.h"

namespace bangvang {

void OdsText::begin(std::string cell_font) {
  done_.clear(), run_.clear(), fonts_.clear(), legacy_font_.clear();
  cell_font_ = std::move(cell_font);
  begun_ = false;
  depth_ = 0;
}

void OdsText::settle() {
  const std::string& font = fonts_.empty() ? cell_font_ : fonts_.back();
  done_ += font.empty() ? run_ : text_in_font(run_, font, legacy_font_);
  run_.clear();
}

void OdsText::open(std::string_view element, const Attributes& attributes) {
  if (element == "p" || element == "h") {
    if (depth_++ > 0) return;
    if (begun_) run_ += '\n';
    begun_ = blank_before_ = true;
  } else if (element == "span") {
    settle();
    const std::string own = styles_.legacy_font("text", attributes["style-name"]);
    fonts_.push_back(own.empty() ? fonts_.empty() ? cell_font_ : fonts_.back() : own);
  } else if (element == "s") {
    constexpr std::size_t most = 100;
    std::size_t count = 1;
    const std::string_view said = attributes["text:c"];
    std::from_chars(said.data(), said.data() + said.size(), count);
    run_.append(std::min(count, most), ' ');
  } else if (element == "tab") {
    run_ += ' ';
  } else if (element == "line-break") {
    run_ += '\n';
    blank_before_ = true;
  }
}

void OdsText::close(std::string_view element) {
  if (element == "p" || element == "h") {
    --depth_;
  } else if (element == "span" && !fonts_.empty()) {
    settle();
    fonts_.pop_back();
  }
}

void OdsText::text(std::string_view piece) {
  if (depth_ == 0) return;
  for (char c : piece) {
    if (c == '\n' || c == '\t' || c == '\r') c = ' ';
    if (c == ' ' && blank_before_) continue;
    blank_before_ = c == ' ';
    run_ += c;
  }
}

std::string OdsText::take() {
  settle();
  return nfc(done_);
}

}  // namespace bangvang
