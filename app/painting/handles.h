// Owned: unique pointers to the objects of Cairo and Pango.
#pragma once
#include <cairo.h>
#include <memory>
#include <pango/pangocairo.h>

namespace bangvang {

struct Release {
  void operator()(cairo_t* p) const { cairo_destroy(p); }
  void operator()(cairo_surface_t* p) const { cairo_surface_destroy(p); }
  void operator()(cairo_pattern_t* p) const { cairo_pattern_destroy(p); }
  void operator()(cairo_font_options_t* p) const { cairo_font_options_destroy(p); }
  void operator()(PangoFontDescription* p) const { pango_font_description_free(p); }
  void operator()(PangoAttrList* p) const { pango_attr_list_unref(p); }
  void operator()(PangoLayout* p) const { g_object_unref(p); }
  void operator()(PangoContext* p) const { g_object_unref(p); }
  void operator()(PangoFontMap* p) const { g_object_unref(p); }
};
template <class T>
using Owned = std::unique_ptr<T, Release>;

}  // namespace bangvang
