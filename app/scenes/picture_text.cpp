// to_text: a Picture as lines of text, one mark a line, for goldens.
#include <fmt/format.h>

#include "scenes/picture.h"

namespace bangvang {
namespace {

std::string number(float value) {
  std::string text = fmt::format("{:.1f}", value);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text == "-0" ? "0" : text;
}
std::string say(Colour c) {
  return c.a == 255 ? fmt::format("#{:02x}{:02x}{:02x}", c.r, c.g, c.b)
                    : fmt::format("#{:02x}{:02x}{:02x}{:02x}", c.r, c.g, c.b, c.a);
}
std::string say(const Paint& p) {
  if (p.run == Paint::Run::solid) return say(p.from);
  return fmt::format("{}{}{}", say(p.from), p.run == Paint::Run::down ? "↓" : "→", say(p.to));
}
std::string say(Rect r) { return fmt::format("{},{} {}×{}", number(r.x), number(r.y), number(r.w), number(r.h)); }
std::string say(Point p) { return fmt::format("{},{}", number(p.x), number(p.y)); }

struct Line {
  std::string operator()(const Box& b) const {
    std::string text = fmt::format("box {}", say(b.rect));
    if (b.radius > 0) text += fmt::format(" r{}", number(b.radius));
    if (b.fill) text += fmt::format(" fill {}", say(*b.fill));
    if (b.border > 0) text += fmt::format(" border {} {}", number(b.border), say(b.border_colour));
    return text;
  }
  std::string operator()(const Path& p) const {
    std::string text = fmt::format("path{}{}", p.closed ? " closed" : "", p.smooth ? " smooth" : "");
    for (Point point : p.points) text += fmt::format(" {}", say(point));
    if (p.fill) text += fmt::format(" fill {}", say(*p.fill));
    if (p.stroke > 0) text += fmt::format(" stroke {} {}", number(p.stroke), say(p.stroke_paint));
    return text;
  }
  std::string operator()(const Text& t) const {
    const char* align = t.align == Align::left ? "" : t.align == Align::centre ? " centred" : " right";
    std::string text =
        fmt::format("text {},{}{} {}{} {}", number(t.x), number(t.baseline), align,
                    t.style.face == Face::serif ? "serif" : "sans", t.style.weight, number(t.style.size));
    if (t.style.tracking != 0) text += fmt::format(" tracking {:.2f}", t.style.tracking);
    if (t.style.tabular) text += " tabular";
    return text + fmt::format(" {} “{}”", say(t.colour), t.text);
  }
  std::string operator()(const PhotoMark& p) const {
    return fmt::format("photo {} {} r{} focus {:.2f},{:.2f}{} {}", say(p.rect), p.fit == Fit::cover ? "cover" : "contain",
                       number(p.radius), p.focus_x, p.focus_y, p.ground ? " on " + say(*p.ground) : "", p.file);
  }
  std::string operator()(const Ornament& o) const {
    if (o.kind == OrnamentKind::chain)
      return fmt::format("chain {} length {} r{} pitch {} {}", say(o.centre), number(o.length), number(o.radius),
                         number(o.pitch), say(o.colour));
    if (o.kind == OrnamentKind::star)
      return fmt::format("star {} r{} {}", say(o.centre), number(o.radius), say(o.colour));
    return fmt::format("drum {} r{} rings {:.3f}–{:.3f}{} {}", say(o.centre), number(o.radius), o.inner, o.outer,
                       o.birds ? "" : " no birds", say(o.colour));
  }
  std::string operator()(const ClipBegin& c) const {
    return fmt::format("clip {}{}", say(c.rect), c.radius > 0 ? fmt::format(" r{}", number(c.radius)) : "");
  }
  std::string operator()(const ClipEnd&) const { return "unclip"; }
};

}  // namespace

std::string to_text(const Picture& picture) {
  std::string text = fmt::format("picture {}×{}\n", picture.width, picture.height);
  for (const Mark& mark : picture.marks) text += std::visit(Line{}, mark) + "\n";
  for (const LayoutNote& note : picture.notes)
    text += fmt::format("note {} “{}”\n", note.kind == LayoutNote::Kind::cut ? "cut" : "below smallest", note.text);
  if (picture.changes_at) text += fmt::format("changes at {}\n", *picture.changes_at);
  return text;
}

}  // namespace bangvang
