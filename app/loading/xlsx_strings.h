// XlsxStrings: the texts of a workbook, those shared by its sheets and those within cells; runs of rich text joined.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "loading/archive.h"
#include "loading/markup.h"

namespace bangvang {

// Gathers one <si> or <is>: told what stands within it. What is to be read above the characters is left out.
class RichText {
 public:
  void begin();
  void open(std::string_view element, const Attributes&);
  void close(std::string_view element);
  void text(std::string_view);
  // Composed. `all_plain`: no run has a font of its own, so that the cell's counts.
  std::string take(bool& all_plain);
  const std::string& legacy_font() const { return legacy_font_; }  // of a run in which text was not what it seems

 private:
  std::string done_, run_, font_, legacy_font_;
  bool collecting_ = false, above_ = false, plain_ = true;
};

struct XlsxStrings {
  std::shared_ptr<const std::vector<std::string>> texts;
  std::vector<bool> plain;
  std::vector<bool> in_legacy_font;
  std::string legacy_font;  // of the first of those
};

Result<XlsxStrings> read_xlsx_strings(Archive&, const std::string& part);

// “_x000D_” and the like, which stand for control characters.
std::string unescaped(std::string_view);

}  // namespace bangvang
