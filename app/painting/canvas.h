// Canvas: Picture → pixels by Cairo and Pango. One thread at a time; it owns fonts, ornament masks and scratch space.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "photos/photo_source.h"
#include "scenes/picture.h"
#include "base/result.h"
#include "scenes/text_metrics.h"

namespace bangvang {

// 0xxxRRGGBB words (SDL_PIXELFORMAT_RGB888, CAIRO_FORMAT_RGB24): the top byte is undefined. Not owned.
struct PixelView {
  std::uint8_t* pixels = nullptr;
  int width = 0, height = 0, stride = 0;  // px, px, bytes
};
struct Pixels {                            // owned; the same words
  int width = 0, height = 0;
  std::vector<std::uint32_t> words;
  PixelView view() { return {reinterpret_cast<std::uint8_t*>(words.data()), width, height, width * 4}; }
};

struct FontSetup {
  std::string assets;                 // folder with fonts.toml
  std::string language = "vi";        // of the text
  std::vector<std::string> texts;     // whole loaded text, to find scripts the theme's fonts lack
};

class Canvas : public TextMetrics {
 public:
  explicit Canvas(const FontSetup&);
  ~Canvas() override;
  LineSize measure(std::string_view line, const TextStyle&) const override;
  std::vector<std::string> wrap(std::string_view text, const TextStyle&, float width) const override;

  // Paints the whole picture, or only what lies in `clip` (px); the rest of the pixels is left as it is.
  // Returns how many photos were not there (yet): paint again when the source has news.
  int paint(const Picture&, PixelView, PhotoSource&);
  int paint(const Picture&, PixelView, PhotoSource&, Rect clip);
  // Paints what lies in `part` (whole px of the picture) into a view of just that size: the same pixels that paint()
  // would put there.
  int paint_part(const Picture&, Rect part, PixelView, PhotoSource&);
  // True if no installed font has a glyph for some character of the text; for problems.
  bool missing_glyphs(std::string_view text) const;
  // Whether everything in these texts has a glyph, or is known since the canvas was made to have none. Quick.
  bool covers(const std::vector<std::string>& texts) const;
  // The characters of the setup's texts that no installed font has: the wall leaves them out.
  const std::vector<char32_t>& unset_characters() const;
  // Theme fonts that are not installed, and what is used in their place.
  const Problems& problems() const;

 private:
  struct Inside;
  std::unique_ptr<Inside> in_;
};

// The same without a canvas: fonts are opened, nothing is set up to be drawn. Not beside a Canvas on another thread.
std::vector<char32_t> unset_characters(const FontSetup&);

// The smallest box, in whole px, outside of which both pictures are the same. Empty (w = 0) if they are equal.
Rect damage(const Picture& before, const Picture& after);

Result<Done> write_png(const std::string& path, PixelView);

}  // namespace bangvang
