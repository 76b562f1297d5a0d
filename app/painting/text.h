// Lettering: text shaped by Pango; measured, wrapped and drawn.
#pragma once
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "painting/fonts.h"
#include "painting/handles.h"
#include "scenes/text_metrics.h"

namespace bangvang {

// Sizes scale linearly: nothing is hinted or rounded, so a text is measured once, at one size. One thread at a time.
class Lettering {
 public:
  Lettering(const Fonts&, const std::string& language);
  LineSize measure(std::string_view line, const TextStyle&);
  std::vector<std::string> wrap(std::string_view text, const TextStyle&, float width);
  // Glyphs that no font has are left out, never drawn as boxes.
  void draw(cairo_t*, const Text&);
  // The same as text that can be searched for and copied, where the context's surface knows of text.
  void print(cairo_t*, const Text&);
  // What the drawn line may touch, px.
  Rect ink(const Text&);
  bool missing_glyphs(std::string_view text);

 private:
  Owned<PangoLayout> layout(std::string_view text, const TextStyle&, double size, bool one_line);
  void break_word(const std::string& word, const TextStyle&, int width, std::vector<std::string>& lines);

  std::string families_[2];  // by Face
  Owned<PangoFontMap> map_;
  Owned<PangoContext> context_;

  static constexpr double reference = 64;  // px: texts are measured and wrapped at this size
  struct Measured {
    std::string key;
    LineSize size;  // of 1 px em
  };
  std::list<Measured> recent_;  // the latest used first
  std::unordered_map<std::string_view, std::list<Measured>::iterator> by_key_;
};

}  // namespace bangvang
