// OdsText: the paragraphs of one cell of an OpenDocument file → text, as they are seen.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "loading/ods_styles.h"

namespace bangvang {

// Told what stands within a cell.
class OdsText {
 public:
  explicit OdsText(const OdsStyles& styles) : styles_(styles) {}
  void begin(std::string cell_font);  // legacy, or ""
  void open(std::string_view element, const Attributes&);
  void close(std::string_view element);
  void text(std::string_view);
  std::string take();  // composed
  const std::string& legacy_font() const { return legacy_font_; }  // in which text was not what it seems

 private:
  void settle();  // what has been gathered in one font

  const OdsStyles& styles_;
  std::string done_, run_, cell_font_, legacy_font_;
  std::vector<std::string> fonts_;  // of the spans one within another
  bool begun_ = false, blank_before_ = true;
  int depth_ = 0;                   // of paragraphs
};

}  // namespace bangvang
