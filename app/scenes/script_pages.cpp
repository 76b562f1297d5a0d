// Fills pages with passages: each whole where there is room, else parted between its pieces; then titles, head and foot.
#include "scenes/script_pages.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/folding.h"
#include "scenes/fit.h"
#include "scenes/script_layout.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr float body = sheet::bottom - sheet::top;

std::string in(const ScriptDocument& document, const char* vi, const char* en) { return document.language == "vi" ? vi : en; }

TextStyle serif(float points) { return {Face::serif, 700, pt(points), 0, false}; }
TextStyle sans(float points, int weight = 400) { return {Face::sans, weight, pt(points), 0, true}; }

Picture empty_page() {
  Picture page;
  page.width = static_cast<int>(sheet::width);
  page.height = static_cast<int>(sheet::height);
  page.marks.push_back(Box{{0, 0, sheet::width, sheet::height}, 0, Paint(Colour{255, 255, 255}), 0, {}});
  return page;
}

void rule(Picture& page, float y, float thick) {
  page.marks.push_back(Box{{sheet::left, y, sheet::right - sheet::left, thick}, 0, Paint(script_ink), 0, {}});
}

// The pages of one part.
class Filling {
 public:
  Filling(const ScriptDocument& document, const ScriptPart& part, const TextMetrics& metrics)
      : document_(document), part_(part), metrics_(metrics) {
    turn();
  }

  // Lines over the whole width, at the top of the part.
  void title(const std::string& text, const TextStyle& style, float leading, float gap, Colour colour = script_ink) {
    if (trim(text).empty()) return;
    y_ += gap;
    for (const std::string& line : script_lines(text, style, sheet::right - sheet::left, metrics_)) {
      const float height = style.size * leading;
      if (y_ + height > sheet::bottom) turn();
      Text set = script_text(line, style, colour, sheet::left, height);
      set.baseline += y_;
      pages_.back().marks.push_back(std::move(set));
      y_ += height;
      top_ = false;
    }
  }
  // Room for a line that is set later: its y.
  float blank(float height, float gap) {
    y_ += gap + height;
    return y_ - height;
  }
  void line(float thick, float gap) {
    rule(pages_.back(), y_ + gap, thick);
    y_ += gap + thick;
    ruled_ = true;
  }

  std::vector<Picture> fill() {
    std::vector<SetPassage> ahead;  // a heading that waits for what follows it
    for (const ScriptPassage& passage : part_.passages) {
      if (passage.leads) put(std::exchange(ahead, {}));
      ahead.push_back(set_passage(passage, part_.small, metrics_));
      if (!passage.leads) put(std::exchange(ahead, {}));
    }
    put(ahead);
    return std::move(pages_);
  }

 private:
  void turn() {
    pages_.push_back(empty_page());
    y_ = sheet::top;
    top_ = true;
  }

  // What must be on one page: the whole, or, of what is too high for that, its first pieces.
  float wanted(const SetPassage& one) const {
    const float height = one.height(), whole_most = body * (part_.small ? 1 : .6f);  // a group on stage has its page
    if (one.leads || height <= whole_most || one.pieces.size() < 2) return std::min(height, body);
    return std::min(one.pieces[0].height() + one.pieces[1].gap + one.pieces[1].height(), body);
  }

  void put(const std::vector<SetPassage>& together) {
    float room = 0;
    for (const SetPassage& one : together)
      if (!one.pieces.empty()) room += wanted(one) + (room > 0 ? one.pieces.front().gap : 0);
    const float gap = together.empty() || together.front().pieces.empty() ? 0 : together.front().pieces.front().gap;
    if (!top_ && y_ + gap + room > sheet::bottom) turn();
    for (const SetPassage& one : together) put(one);
  }

  void put(const SetPassage& one) {
    for (std::size_t i = 0; i < one.pieces.size(); ++i) {
      const ScriptPiece& piece = one.pieces[i];
      const float height = piece.height();
      if (!top_ && y_ + piece.gap + height > sheet::bottom) go_on(one, i);
      if (!top_) y_ += piece.gap;
      if (i == 0 && !one.leads && !top_ && !ruled_) hairline(y_ - piece.gap / 2);
      for (const ScriptRow& row : piece.rows) {
        if (!top_ && y_ + row.height > sheet::bottom) go_on(one, i + 1);  // higher than a page
        put(row);
      }
    }
    ruled_ = one.leads;
  }
  void put(const ScriptRow& row) {
    for (Box box : row.boxes) {
      box.rect.y += y_;
      pages_.back().marks.push_back(std::move(box));
    }
    for (Text text : row.texts) {
      text.baseline += y_;
      pages_.back().marks.push_back(std::move(text));
    }
    y_ += row.height;
    top_ = ruled_ = false;
  }

  // The next page; what has begun on the last one is named beside.
  void go_on(const SetPassage& one, std::size_t piece) {
    turn();
    if (piece == 0) return;
    const std::string again = in(document_, "(tiếp)", "(cont.)");
    const std::string mark = one.cue.empty() || one.cue.size() > 5 ? again : one.cue + " " + again;
    Text set = script_text(mark, sans(11, 600), script_grey, sheet::left, pt(19));
    set.baseline += y_;
    pages_.back().marks.push_back(std::move(set));
  }
  void hairline(float y) {
    pages_.back().marks.push_back(Box{{sheet::left, y, sheet::right - sheet::left, 2}, 0, Paint(Colour{0x9a, 0x9a, 0x9a}), 0, {}});
  }

  const ScriptDocument& document_;
  const ScriptPart& part_;
  const TextMetrics& metrics_;
  std::vector<Picture> pages_;
  float y_ = 0;
  bool top_ = true;      // nothing on the page yet
  bool ruled_ = false;   // what comes next stands beneath a line
};

void cover(Filling& filling, const ScriptDocument& document) {
  TextStyle kicker = sans(13, 700);
  kicker.tracking = .08f;
  filling.title(upper(document.kicker), kicker, 1.3f, 0, script_grey);
  filling.title(document.title, serif(28), 1.18f, pt(4));
  filling.title(document.subtitle, sans(14), 1.35f, pt(4));
  filling.title(document.organizer, sans(14, 600), 1.35f, pt(4));
  filling.title(document.when, sans(14), 1.35f, pt(2));
  filling.line(8, pt(10));
}

// Where each part begins: known once all pages are there.
std::string contents(const ScriptDocument& document, const std::vector<int>& counts) {
  std::vector<std::string> parts;
  int page = 1;
  for (std::size_t i = 0; i < counts.size(); page += counts[i], ++i) {
    const int last = page + counts[i] - 1;
    parts.push_back(fmt::format("{}: {} {}", document.parts[i].title, in(document, "trang", last > page ? "pages" : "page"),
                                last > page ? fmt::format("{}–{}", page, last) : std::to_string(page)));
  }
  return joined(parts, " · ");
}

// `contents_at`: where the first part leaves room for a line of contents.
std::vector<Picture> pages_of(const ScriptDocument& document, std::size_t index, float& contents_at, const TextMetrics& metrics) {
  const ScriptPart& part = document.parts[index];
  Filling filling(document, part, metrics);
  if (index == 0) {
    cover(filling, document);
    contents_at = filling.blank(pt(18), pt(6));
    filling.title(part.note, sans(13), 1.35f, pt(2), script_grey);
    filling.line(2, pt(8));
  } else {
    filling.title(part.title, serif(24), 1.2f, 0);
    filling.title(part.note, sans(12), 1.35f, pt(3), script_grey);
    filling.line(8, pt(6));
  }
  return filling.fill();
}

void aside(Picture& page, const std::string& text, const TextStyle& style, float x, float y, float width, Align align, const TextMetrics& metrics,
           Colour colour = script_grey) {
  if (trim(text).empty()) return;
  const Fitted fitted = fit(text, style, {{style.size, style.size * .85f}, 1, 1.3f, 0, true, 0, 0}, width, metrics);
  Text set = script_text(fitted.lines.front(), fitted.style, colour, x, style.size * 1.35f, align);
  set.baseline += y;
  page.marks.push_back(std::move(set));
}

void head_and_foot(Picture& page, const ScriptDocument& document, std::size_t part, int number, int all, const ScriptStamp& stamp,
                   const TextMetrics& metrics) {
  const float wide = sheet::right - sheet::left;
  aside(page, document.title, sans(10.5f, 600), sheet::left, 120, wide * .62f, Align::left, metrics);
  aside(page, document.day, sans(10.5f), sheet::right, 120, wide * .35f, Align::right, metrics);
  rule(page, 178, 2);
  rule(page, 2800, 2);
  aside(page, document.parts[part].title, sans(10.5f), sheet::left, 2812, wide * .34f, Align::left, metrics);
  const std::string data = stamp.hash.empty() ? "" : in(document, "dữ liệu ", "data ") + stamp.hash.substr(0, 8);
  aside(page, joined({stamp.printed, data}, " · "), sans(10.5f), sheet::width / 2 + 40, 2812, wide * .42f, Align::centre, metrics);
  aside(page, fmt::format("{} {}/{}", in(document, "trang", "page"), number, all), sans(10.5f, 700), sheet::right, 2812, wide * .2f,
        Align::right, metrics);
}

}  // namespace

ScriptPages script_pages(const ScriptDocument& document, const ScriptStamp& stamp, const TextMetrics& metrics) {
  ScriptPages all;
  std::vector<std::vector<Picture>> parts;
  float contents_at = 0;
  for (std::size_t i = 0; i < document.parts.size(); ++i) {
    parts.push_back(pages_of(document, i, contents_at, metrics));
    all.part_pages.push_back(static_cast<int>(parts.back().size()));
  }
  if (!parts.empty())
    aside(parts.front().front(), contents(document, all.part_pages), sans(13, 600), sheet::left, contents_at, sheet::right - sheet::left,
          Align::left, metrics, script_ink);
  int total = 0, number = 0;
  for (const int count : all.part_pages) total += count;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    for (Picture& page : parts[i]) {
      head_and_foot(page, document, i, ++number, total, stamp, metrics);
      all.pages.push_back(std::move(page));
    }
  }
  return all;
}

}  // namespace bangvang
