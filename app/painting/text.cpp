// Shapes, measures and wraps by Pango, with the fonts of one private configuration.
#include "painting/text.h"

#include <algorithm>
#include <cmath>
#include <pango/pangofc-fontmap.h>

namespace bangvang {
namespace {

constexpr std::size_t longest = 4096;     // bytes of one text that are looked at
constexpr std::size_t most_measured = 4096;

// Valid, bounded, without controls; '\n' stays in a text to be wrapped.
std::string printable(std::string_view text, bool one_line) {
  std::string clean(text.substr(0, longest));
  if (!g_utf8_validate(clean.data(), static_cast<gssize>(clean.size()), nullptr)) {
    char* valid = g_utf8_make_valid(clean.data(), static_cast<gssize>(clean.size()));
    clean = valid;
    g_free(valid);
  }
  for (char& c : clean) {
    if (static_cast<unsigned char>(c) < 0x20 && (one_line || c != '\n')) c = ' ';
  }
  return clean;
}

PangoAttrList* attributes_of(const TextStyle& style, double size) {
  PangoAttrList* list = pango_attr_list_new();
  // Vollkorn's figures are old-style unless asked otherwise.
  pango_attr_list_insert(list, pango_attr_font_features_new(style.tabular ? "lnum=1,tnum=1" : "lnum=1"));
  pango_attr_list_insert(list, pango_attr_insert_hyphens_new(FALSE));
  const double spacing = static_cast<double>(style.tracking) * size * PANGO_SCALE;
  if (style.tracking != 0) pango_attr_list_insert(list, pango_attr_letter_spacing_new(static_cast<int>(spacing)));
  return list;
}

float px(int pango_units) { return static_cast<float>(pango_units) / PANGO_SCALE; }

LineSize scaled(LineSize size, float by) {
  return {size.width * by, size.ink_left * by, size.ink_right * by, size.ascent * by, size.descent * by};
}

}  // namespace

Lettering::Lettering(const Fonts& fonts, const std::string& language)
    : map_(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)) {
  families_[0] = fonts.serif() == fonts.sans() ? fonts.serif() : fonts.serif() + "," + fonts.sans();
  families_[1] = fonts.sans();
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map_.get()), fonts.config());
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map_.get()), 96);
  context_.reset(pango_font_map_create_context(map_.get()));
  const Owned<cairo_font_options_t> options(cairo_font_options_create());
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(context_.get(), options.get());
  pango_context_set_round_glyph_positions(context_.get(), FALSE);
  pango_context_set_language(context_.get(), pango_language_from_string(language.c_str()));
}

Owned<PangoLayout> Lettering::layout(std::string_view text, const TextStyle& style, double size, bool one_line) {
  Owned<PangoLayout> made(pango_layout_new(context_.get()));
  const Owned<PangoFontDescription> font(pango_font_description_new());
  pango_font_description_set_family_static(font.get(), families_[style.face == Face::serif ? 0 : 1].c_str());
  pango_font_description_set_weight(font.get(), static_cast<PangoWeight>(std::clamp(style.weight, 100, 1000)));
  pango_font_description_set_absolute_size(font.get(), std::max(size, 1.0) * PANGO_SCALE);
  pango_layout_set_font_description(made.get(), font.get());
  const Owned<PangoAttrList> attributes(attributes_of(style, size));
  pango_layout_set_attributes(made.get(), attributes.get());
  pango_layout_set_single_paragraph_mode(made.get(), one_line);
  const std::string clean = printable(text, one_line);
  pango_layout_set_text(made.get(), clean.data(), static_cast<int>(clean.size()));
  return made;
}

LineSize Lettering::measure(std::string_view text, const TextStyle& style) {
  std::string key(text.substr(0, longest));
  key += '\0';
  key += static_cast<char>('0' + static_cast<int>(style.face) + 2 * static_cast<int>(style.tabular));
  key += std::to_string(style.weight) + "/" + std::to_string(style.tracking);
  const auto known = by_key_.find(key);
  if (known != by_key_.end()) {
    recent_.splice(recent_.begin(), recent_, known->second);
    return scaled(known->second->size, style.size);
  }
  const auto shaped = layout(text, style, reference, true);
  PangoRectangle ink, logical;
  pango_layout_line_get_extents(pango_layout_get_line_readonly(shaped.get(), 0), &ink, &logical);
  LineSize size;
  size.width = px(logical.width);
  size.ink_left = std::max(0.f, px(logical.x - ink.x));
  size.ink_right = std::max(0.f, px(ink.x + ink.width - logical.x - logical.width));
  size.ascent = std::max(0.f, px(-ink.y));
  size.descent = std::max(0.f, px(ink.y + ink.height));
  size = scaled(size, static_cast<float>(1 / reference));
  recent_.push_front({std::move(key), size});
  by_key_[recent_.front().key] = recent_.begin();
  if (recent_.size() > most_measured) {
    by_key_.erase(recent_.back().key);
    recent_.pop_back();
  }
  return scaled(size, style.size);
}

bool Lettering::missing_glyphs(std::string_view text) {
  return pango_layout_get_unknown_glyphs_count(layout(text, {}, reference, false).get()) > 0;
}

Rect Lettering::ink(const Text& text) {
  const LineSize size = measure(text.text, text.style);
  const float left = text.x - (text.align == Align::left ? 0 : text.align == Align::right ? size.width : size.width / 2);
  // One pixel more on each side for antialiasing.
  return {left - size.ink_left - 1, text.baseline - size.ascent - 1, size.ink_left + size.width + size.ink_right + 2,
          size.ascent + size.descent + 2};
}

}  // namespace bangvang
