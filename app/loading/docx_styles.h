// DocxStyles: in which font the text of a Word document stands, as far as that is one of before Unicode.
#pragma once
#include <map>
#include <string>
#include <string_view>

#include "loading/archive.h"
#include "loading/markup.h"

namespace bangvang {

// The font that <w:rFonts> gives to Latin letters; "" where it gives none.
std::string latin_font(const Attributes& fonts);

class DocxStyles {
 public:
  // Of a run: by itself, by its style, by its paragraph's, else the document's own. "" for every font of Unicode.
  std::string legacy_font(const std::string& own, const std::string& run_style, const std::string& paragraph_style) const;

 private:
  friend Result<DocxStyles> read_docx_styles(Archive&, const std::string& part);
  struct Style {
    std::string parent, font;
  };
  std::string font_of(const std::string& style) const;
  std::map<std::string, Style> styles_;  // by id
  std::string paragraphs_, document_;    // the style of paragraphs that name none; the font of all
};

Result<DocxStyles> read_docx_styles(Archive&, const std::string& part);

}  // namespace bangvang
