// Pictures on the pages of a PDF, by Cairo. What many pages have in common stands in the file once.
#include "painting/paper.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <array>
#include <list>

#include "painting/medium.h"
#include "painting/ornament.h"
#include "painting/paper_photos.h"

namespace bangvang {
namespace {

constexpr double pt = 72 / 254.;  // of a tenth of a millimetre
constexpr double photo_fineness =
    180 / 254.;  // px of a tenth of a millimetre: 180 an inch is what office printers show
constexpr std::size_t most_ornaments = 64;

// An ornament's strokes, recorded; Cairo writes a recording once, however often it is used.
class PaperOrnaments {
 public:
  void draw(cairo_t* cr, const Ornament& ornament, double unit) {
    Ornament opaque = ornament;
    opaque.colour.a = 255;
    cairo_set_source_surface(cr, recording_of(opaque, unit), 0, 0);
    cairo_paint_with_alpha(cr, ornament.colour.a / 255.);  // as a whole: strokes that cross are no denser there
  }

 private:
  struct Recording {
    Ornament ornament;
    double unit;
    Owned<cairo_surface_t> surface;
  };
  cairo_surface_t* recording_of(const Ornament& ornament, double unit) {
    const auto known = std::find_if(recent_.begin(), recent_.end(),
                                    [&](const Recording& r) { return r.ornament == ornament && r.unit == unit; });
    if (known != recent_.end()) {
      recent_.splice(recent_.begin(), recent_, known);
      return recent_.front().surface.get();
    }
    const Rect box = ornament_box(ornament);
    const cairo_rectangle_t extents{static_cast<double>(box.x), static_cast<double>(box.y), static_cast<double>(box.w),
                                    static_cast<double>(box.h)};
    recent_.push_front(
        {ornament, unit, Owned<cairo_surface_t>(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents))});
    const Owned<cairo_t> cr(cairo_create(recent_.front().surface.get()));
    cairo_set_source_rgb(cr.get(), ornament.colour.r / 255., ornament.colour.g / 255., ornament.colour.b / 255.);
    draw_ornament(cr.get(), ornament, unit);
    if (recent_.size() > most_ornaments) recent_.pop_back();
    return recent_.front().surface.get();
  }
  std::list<Recording> recent_;  // the latest used first
};

// One picture on paper.
class PaperMedium : public Medium {
 public:
  PaperMedium(Lettering& lettering, PaperOrnaments& ornaments, PaperPhotos& kept, PhotoSource& photos, double unit,
              double fineness)
      : Medium(smooth_source_of), lettering_(lettering), ornaments_(ornaments), kept_(kept), photos_(photos),
        unit_(unit), fineness_(fineness) {}
  bool fill(cairo_t*, const Box&, const Area&, bool) override { return false; }
  void letters(cairo_t* cr, const Text& text) override { lettering_.print(cr, text); }
  void ornament(cairo_t* cr, const Ornament& ornament) override { ornaments_.draw(cr, ornament, unit_); }
  bool photo(cairo_t* cr, const PhotoMark& mark) override { return kept_.draw(cr, mark, fineness_, photos_); }

 private:
  Lettering& lettering_;
  PaperOrnaments& ornaments_;
  PaperPhotos& kept_;
  PhotoSource& photos_;
  double unit_, fineness_;
};

}  // namespace

struct Paper::Inside {
  Fonts fonts;
  Lettering lettering;
  PaperOrnaments ornaments;
  PaperPhotos photos;
  Sink sink;
  bool taken = true;  // by the sink, so far
  Owned<cairo_surface_t> surface;
  Owned<cairo_t> cr;
  int page = 1;                  // at hand
  std::array<int, 4> parents{};  // of bookmarks, by level: the last one there

  Inside(const FontSetup& setup, Sink to)
      : fonts(setup.assets + "/fonts.toml", setup.texts), lettering(fonts, setup.language), sink(std::move(to)) {}
  static cairo_status_t take(void* self, const unsigned char* bytes, unsigned length) {
    auto& in = *static_cast<Inside*>(self);
    in.taken = in.taken && in.sink({reinterpret_cast<const char*>(bytes), length});
    return in.taken ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
  }
  void say(cairo_pdf_metadata_t kind, const std::string& text) {
    if (!text.empty()) cairo_pdf_surface_set_metadata(surface.get(), kind, text.c_str());
  }
};

Paper::Paper(const FontSetup& setup, Sink sink, const PaperTitle& title)
    : in_(std::make_unique<Inside>(setup, std::move(sink))) {
  in_->surface.reset(
      cairo_pdf_surface_create_for_stream(&Inside::take, in_.get(), paper_width * pt, paper_height * pt));
  cairo_pdf_surface_restrict_to_version(in_->surface.get(),
                                        CAIRO_PDF_VERSION_1_4);  // what every printer's program reads
  in_->say(CAIRO_PDF_METADATA_TITLE, title.title);
  in_->say(CAIRO_PDF_METADATA_AUTHOR, title.author);
  in_->say(CAIRO_PDF_METADATA_CREATOR, "bangvang");
  in_->say(CAIRO_PDF_METADATA_CREATE_DATE, title.created);
  in_->cr.reset(cairo_create(in_->surface.get()));
  cairo_scale(in_->cr.get(), pt, pt);
}
Paper::~Paper() = default;

LineSize Paper::measure(std::string_view line, const TextStyle& style) const {
  return in_->lettering.measure(line, style);
}

std::vector<std::string> Paper::wrap(std::string_view text, const TextStyle& style, float width) const {
  return in_->lettering.wrap(text, style, width);
}

const std::vector<char32_t>& Paper::unset_characters() const { return in_->fonts.unset(); }

const Problems& Paper::problems() const { return in_->fonts.problems(); }

int Paper::put(const Picture& picture, Rect box, PhotoSource& photos) {
  if (picture.width <= 0 || picture.height <= 0) return 0;
  cairo_t* const cr = in_->cr.get();
  const double width = picture.width, height = picture.height;
  const double scale = std::min(static_cast<double>(box.w) / width, static_cast<double>(box.h) / height);
  cairo_save(cr);
  cairo_translate(cr, static_cast<double>(box.x) + (static_cast<double>(box.w) - width * scale) / 2,
                  static_cast<double>(box.y) + (static_cast<double>(box.h) - height * scale) / 2);
  cairo_scale(cr, scale, scale);
  cairo_rectangle(cr, 0, 0, width, height);
  cairo_clip(cr);
  PaperMedium medium(in_->lettering, in_->ornaments, in_->photos, photos, unit_of(picture), scale * photo_fineness);
  const int missing = paint_marks(cr, picture, {0, 0, picture.width, picture.height}, in_->lettering, medium);
  cairo_restore(cr);
  return missing;
}

void Paper::bookmark(const std::string& label, int level) {
  auto& parents = in_->parents;
  const auto at = static_cast<std::size_t>(std::clamp(level, 0, static_cast<int>(parents.size()) - 1));
  const int above = at == 0 ? CAIRO_PDF_OUTLINE_ROOT : parents[at - 1];
  const std::string page = "page=" + std::to_string(in_->page);
  parents[at] = cairo_pdf_surface_add_outline(in_->surface.get(), above, label.c_str(), page.c_str(),
                                              at == 0 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t{});
}

void Paper::end_page() {
  cairo_show_page(in_->cr.get());
  ++in_->page;
}

bool Paper::finish() {
  cairo_surface_finish(in_->surface.get());
  return in_->taken && cairo_surface_status(in_->surface.get()) == CAIRO_STATUS_SUCCESS &&
         cairo_status(in_->cr.get()) == CAIRO_STATUS_SUCCESS;
}

}  // namespace bangvang
