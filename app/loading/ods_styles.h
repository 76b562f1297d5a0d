// OdsStyles: what the styles of an OpenDocument file mean for its content: the font of a text, and whether a sheet is shown.
#pragma once
#include <map>
#include <string>
#include <string_view>

#include "loading/markup.h"

namespace bangvang {

// Told both parts in which styles stand, before or along with the content.
class OdsStyles {
 public:
  void open(std::string_view element, const Attributes&);
  void close(std::string_view element);

  // Of a style by its family ("table-cell", "text") and name. "" for every font of Unicode.
  std::string legacy_font(const std::string& family, std::string_view name) const;
  bool hides(std::string_view sheet_style) const;

 private:
  struct Style {
    std::string parent, font;   // parent: family/name, too
    bool hidden = false;
  };
  std::map<std::string, Style> styles_;       // by family/name
  std::map<std::string, std::string> faces_;  // a font's name here → what it is
  std::string now_;
};

}  // namespace bangvang
