// Draws a shaped line: outlines filled at their exact places, colour glyphs as the pictures they are.
#include <pango/pangofc-font.h>
#include <fontconfig/fontconfig.h>
#include <vector>

#include "painting/text.h"

namespace bangvang {
namespace {

bool is_coloured(PangoFont* font) {
  FcBool colour = FcFalse;
  FcPattern* pattern = PANGO_IS_FC_FONT(font) ? pango_fc_font_get_pattern(PANGO_FC_FONT(font)) : nullptr;
  return pattern && FcPatternGetBool(pattern, FC_COLOR, 0, &colour) == FcResultMatch && colour;
}

// The run's glyphs from `x` (Pango units); returns where the next run starts.
int collect(const PangoGlyphString& run, int x, double left, double baseline, std::vector<cairo_glyph_t>& glyphs) {
  for (int i = 0; i < run.num_glyphs; ++i) {
    const PangoGlyphInfo& glyph = run.glyphs[i];
    if (glyph.glyph != PANGO_GLYPH_EMPTY && !(glyph.glyph & PANGO_GLYPH_UNKNOWN_FLAG)) {
      glyphs.push_back({glyph.glyph, left + static_cast<double>(x + glyph.geometry.x_offset) / PANGO_SCALE,
                        baseline + static_cast<double>(glyph.geometry.y_offset) / PANGO_SCALE});
    }
    x += glyph.geometry.width;
  }
  return x;
}

// Where the line begins, px.
double left_of(const Text& text, PangoLayoutLine* line) {
  PangoRectangle logical;
  pango_layout_line_get_extents(line, nullptr, &logical);
  const double width = static_cast<double>(logical.width) / PANGO_SCALE;
  return static_cast<double>(text.x) - (text.align == Align::left ? 0 : text.align == Align::right ? width : width / 2);
}

void set_colour(cairo_t* cr, const Colour& c) {
  cairo_set_source_rgba(cr, c.r / 255., c.g / 255., c.b / 255., c.a / 255.);
}

}  // namespace

// Cairo before 1.17 places glyph images at whole pixels only; outlines are exact with every version.
void Lettering::draw(cairo_t* cr, const Text& text) {
  const auto shaped = layout(text.text, text.style, static_cast<double>(text.style.size), true);
  PangoLayoutLine* line = pango_layout_get_line_readonly(shaped.get(), 0);
  const double left = left_of(text, line);
  set_colour(cr, text.colour);
  cairo_new_path(cr);
  std::vector<cairo_glyph_t> glyphs;
  int x = 0;
  for (const GSList* at = line->runs; at; at = at->next) {
    const auto* run = static_cast<const PangoGlyphItem*>(at->data);
    PangoFont* font = run->item->analysis.font;
    glyphs.clear();
    x = collect(*run->glyphs, x, left, static_cast<double>(text.baseline), glyphs);
    cairo_scaled_font_t* scaled = font ? pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font)) : nullptr;
    if (!scaled || glyphs.empty()) continue;
    cairo_set_scaled_font(cr, scaled);
    if (is_coloured(font)) {
      cairo_save(cr);
      cairo_show_glyphs(cr, glyphs.data(), static_cast<int>(glyphs.size()));
      cairo_restore(cr);
    } else {
      cairo_glyph_path(cr, glyphs.data(), static_cast<int>(glyphs.size()));
    }
  }
  cairo_set_fill_rule(cr, CAIRO_FILL_RULE_WINDING);
  cairo_fill(cr);
}

void Lettering::print(cairo_t* cr, const Text& text) {
  const auto shaped = layout(text.text, text.style, static_cast<double>(text.style.size), true);
  PangoLayoutLine* line = pango_layout_get_line(shaped.get(), 0);  // not a shared one: it is changed
  for (const GSList* at = line->runs; at; at = at->next) {
    PangoGlyphString& run = *static_cast<const PangoGlyphItem*>(at->data)->glyphs;
    for (int i = 0; i < run.num_glyphs; ++i) {
      if (run.glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) run.glyphs[i].glyph = PANGO_GLYPH_EMPTY;
    }
  }
  set_colour(cr, text.colour);
  cairo_move_to(cr, left_of(text, line), static_cast<double>(text.baseline));
  pango_cairo_show_layout_line(cr, line);
  cairo_new_path(cr);
}

}  // namespace bangvang
