// A photograph over the whole wall with its caption; a caption whose picture is not ours to show stands as a card.
#include <algorithm>

#include "base/folding.h"
#include "scenes/binding.h"
#include "scenes/column.h"
#include "scenes/scene_list.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

// "First line\nsecond line" of a caption.
struct Caption {
  std::string first, rest;
};

Caption caption_of(const Ceremony& c, const Photo& photo) {
  const std::string text = bind_names(trim(photo.caption), known_names(c));
  const std::size_t cut = text.find('\n');
  if (cut == std::string::npos) return {text, ""};
  return {trim(text.substr(0, cut)), trim(text.substr(cut + 1))};
}

Picture draw_card(const SceneView& view, const Photo& photo) {
  Sketch s(view.output, view.metrics);
  const Frame& f = s.frame;
  s.background();
  const float full = f.span(static_cast<float>(f.columns)), floor = floor_of(f), top = std::max(f.top, .1f * f.H);
  const Rect card{f.x(0), top, full, floor - top};
  s.panel(card, false, false);
  s.add(ClipBegin{card, s.u(8)});
  const Point centre{card.x + card.w / 2, card.y + card.h / 2};
  s.halo(centre, .62f * std::max(card.w, card.h));
  s.add(ClipEnd{});
  // A second line within the border, as on a mount.
  const float inset = s.u(20);
  s.add(Box{{card.x + inset, card.y + inset, card.w - 2 * inset, card.h - 2 * inset}, s.u(4), std::nullopt,
            std::max(1.f, s.u(2)), faded(s.theme.line, .8f)});
  s.medal({centre.x, card.y + s.u(112)}, s.u(46), s.theme.gold);

  const float padding = s.u(f.stacked() ? 64 : 110);
  Column foot(s, card.x + padding, card.w - 2 * padding, Align::centre);
  Voice credit = voice::quiet(s.theme);
  credit.smallest = type::credit;
  foot.text(credit_line(view.ceremony(), photo.credit), credit);
  const float foot_top = card.y + card.h - inset - s.u(28) - foot.height();

  Column words(s, card.x + padding, card.w - 2 * padding, Align::centre);
  const Caption caption = caption_of(view.ceremony(), photo);
  Voice large = voice::topic(s.theme);
  large.weight = 600;
  words.text(caption.first, large);
  Voice second = voice::quiet(s.theme, type::M);
  second.gap = 20;
  words.text(caption.rest, second);
  words.draw(card.y + s.u(176), foot_top - s.u(16), Column::Anchor::middle);
  foot.draw(foot_top, card.y + card.h - inset);
  return s.take();
}

// Beneath a photo whose pixels are not there: calm ground, no hole.
void draw_ground(Sketch& s, Rect area) {
  s.add(Box{area, 0, s.theme.panel, 0, {}});
  s.add(ClipBegin{area, 0});
  s.halo({area.x + area.w / 2, area.y + area.h / 2}, .8f * std::max(area.w, area.h));
  s.add(ClipEnd{});
}

Picture draw_photo(const SceneView& view, const Photo& photo) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  const Frame& f = s.frame;
  const Caption caption = caption_of(c, photo);
  const std::string credit = credit_line(c, photo.credit);
  const bool captioned = !caption.first.empty();

  Rect area{0, 0, f.W, f.H};
  if (captioned) area.h = f.stacked() ? std::min(.7f * f.H, 1.25f * f.W) : .802f * f.H;
  else if (!credit.empty()) area.h = f.bottom - s.u(52);
  draw_ground(s, area);
  s.add(PhotoMark{photo.file, area, 0, photo.whole ? Fit::contain : Fit::cover, photo.focus.x, photo.focus.y});
  if (area.h >= f.H) return s.take();

  const Rect band{0, area.h, f.W, f.H - area.h};
  s.add(Box{band, 0, s.theme.background, 0, {}});
  const Paint gold(Paint::Run::across, s.theme.fill.from, s.theme.fill.to);
  s.add(Box{{0, band.y - s.u(2), f.W, s.u(4)}, 0, gold, 0, {}});

  const float full = f.span(static_cast<float>(f.columns)), left = f.x(0);
  const TextStyle style = s.sans(type::credit);
  const Fitted shown = credit.empty() ? Fitted{} : fit(credit, style, s.one_line(type::credit, type::credit),
                                                       captioned && !f.stacked() ? full * .3f : full, s.metrics);
  if (!captioned) {
    s.centred_lines(shown, s.theme.ink2, left + full, band.y + (f.bottom - band.y) / 2, Align::right);
    return s.take();
  }
  const float bottom = std::max(f.H - std::max(s.u(28), f.H - f.bottom), band.y + s.u(120));
  const bool beside = !f.stacked() && !credit.empty();
  Column words(s, left, full - (beside ? shown.width + s.u(64) : 0));
  Voice first = voice::name(s.theme, type::L);
  first.smallest = type::S;
  first.one_line = type::M;
  words.text(caption.first, first);
  Voice rest = voice::quiet(s.theme);
  rest.gap = 2;
  words.text(caption.rest, rest);
  if (beside) {
    s.lines(shown, s.theme.ink2, left + full, band.y + s.u(40), Align::right);
  } else if (!credit.empty()) {
    Voice last = voice::quiet(s.theme, type::credit);
    last.smallest = type::credit;
    last.gap = 16;
    words.text(credit, last);
  }
  words.draw(band.y + s.u(18), std::min(bottom + s.u(24), f.H - s.u(16)));
  return s.take();
}

}  // namespace

Picture draw_photos(const SceneView& view) {
  const Album& album = view.ceremony().albums[static_cast<std::size_t>(view.step.subject)];
  const Photo& photo = album.photos[static_cast<std::size_t>(view.step.first)];
  return trim(photo.file).empty() ? draw_card(view, photo) : draw_photo(view, photo);
}

}  // namespace bangvang
