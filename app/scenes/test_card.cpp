// The test card, in the theme's own colours and faces: what is seen here is what the evening will look like.
#include "scenes/test_card.h"

#include <algorithm>

#include <fmt/format.h>

#include "scenes/sketch.h"

namespace bangvang {
namespace {

constexpr int greys = 11;
constexpr float edge = 4;  // u

Colour grey(int of_255) {
  const auto v = static_cast<std::uint8_t>(of_255);
  return {v, v, v};
}

std::string size_of(const Output& output) { return fmt::format("{}×{}", output.width, output.height); }

// The outermost line is cut where a projector shows less than the whole picture; the inner one is what scenes keep to.
void draw_edges(Sketch& s, const std::string& safe_label) {
  const Frame& f = s.frame;
  const float thick = std::max(2.f, s.u(edge));
  s.add(Box{{0, 0, f.W, f.H}, 0, std::nullopt, thick, s.theme.gold});
  s.add(Box{{f.left, f.top, f.right - f.left, f.bottom - f.top}, 0, std::nullopt, std::max(1.f, s.u(2)), s.theme.ink2});
  const float arm = s.u(64);
  for (const Point corner : {Point{0, 0}, {f.W, 0}, {0, f.H}, {f.W, f.H}}) {
    Path mark;
    mark.points = {corner, {corner.x + (corner.x > 0 ? -arm : arm), corner.y + (corner.y > 0 ? -arm : arm)}};
    mark.stroke = thick;
    mark.stroke_paint = Paint(s.theme.gold);
    s.add(mark);
  }
  s.row_text(safe_label, s.sans(type::credit, 600), s.one_line(type::credit, 18), s.theme.ink2, f.left + s.u(16),
             f.top + s.u(30), f.width() * .6f);
}

// Eleven even steps; in the first and the last a patch that only a well-set projector tells from its ground.
void draw_greys(Sketch& s, Rect box) {
  const float w = box.w / greys;
  for (int i = 0; i < greys; ++i) {
    const Rect step{box.x + static_cast<float>(i) * w, box.y, w + 1, box.h};
    s.add(Box{step, 0, Paint(grey(i * 255 / (greys - 1))), 0, {}});
    if (i != 0 && i != greys - 1) continue;
    const float side = std::min(w, box.h) * .4f;
    const Rect patch{step.x + (w - side) / 2, step.y + (box.h - side) / 2, side, side};
    s.add(Box{patch, 0, Paint(grey(i == 0 ? 13 : 242)), 0, {}});
  }
}

float draw_line(Sketch& s, const std::string& text, TextStyle style, Colour colour, float most_u, float least_u,
                float y) {
  const Frame& f = s.frame;
  const Fitted fitted = fit(text, style, s.wrapped(most_u, 2, 1.36f, 0, least_u), f.width() - s.u(64), s.metrics);
  return s.lines(fitted, colour, f.W / 2, y, Align::centre);
}

}  // namespace

Picture test_card(const Output& output, const std::string& name, Language language, const TextMetrics& metrics) {
  Sketch s(output, metrics);
  const Frame& f = s.frame;
  const auto say = [&](const char* vi, const char* en) { return language == Language::english ? en : vi; };
  s.background();
  const float R = .42f * std::min(f.W, f.H);  // round, unless the picture is stretched
  const Rect circle{f.W / 2 - R, f.H / 2 - R, 2 * R, 2 * R};
  s.add(Box{circle, R, std::nullopt, std::max(1.f, s.u(2)), faded(s.theme.line, .5f)});
  draw_edges(s, say("Vùng an toàn: chữ không ra ngoài khung này", "Safe area: no text leaves this frame"));

  float y = f.top + s.u(64);
  y = draw_line(s, fmt::format("{} · {}", name, size_of(output)), s.sans(type::M, 600), s.theme.gold, type::M,
                type::credit, y);
  y = draw_line(s, "Ế Ẫ Ỗ Ự Ắ Ổ Ữ Ặ Ỡ Ỹ", s.serif(type::X3, 700), s.theme.ink, type::X3, type::M, y + s.u(6));
  y = draw_line(s, "CHỮ HOA ĐỦ DẤU: NGUYỄN THỊ TUYẾT, ĐẶNG HỮU ƯỚC, LÒ THỊ ỬNG", s.serif(type::XL, 600), s.theme.ink,
                type::XL, type::S, y + s.u(4));
  y = draw_line(s, "Ế Ẫ Ỗ Ự Ắ Ổ Ữ Ặ Ỡ Ỹ  0123456789", s.sans(type::L, 600, true), s.theme.ink, type::L, type::S,
                y + s.u(4));
  y = draw_line(s, say("Chữ nhỏ nhất trong buổi lễ: người ngồi hàng cuối đọc được dòng này thì mọi dòng đều đọc được",
                       "The smallest text of the evening: who reads this from the last row can read all of it"),
                s.sans(type::S), s.theme.ink2, type::S, type::S, y + s.u(4));
  const float height = std::clamp(f.bottom - s.u(64) - y, s.u(60), s.u(240)), foot = f.bottom - s.u(16);
  draw_greys(s, {f.left + s.u(16), foot - s.u(44) - height, f.width() - s.u(32), height});
  s.row_text(say("11 bậc xám; hai ô nhỏ ở bậc đầu và bậc cuối phải nhìn thấy được",
                 "11 steps of grey; the small squares in the first and the last must be seen"),
             s.sans(type::credit), s.one_line(type::credit, 18), s.theme.ink2, f.left + s.u(16), foot - s.u(20),
             f.width() - s.u(32));
  return s.take();
}

Picture identify_picture(const Output& output, int number, const std::string& name, const TextMetrics& metrics) {
  Sketch s(output, metrics);
  const Frame& f = s.frame;
  s.background();
  draw_edges(s, "");
  TextStyle style = s.sans(480, 700);
  style.size = std::min(style.size, .44f * f.H);
  s.line(std::to_string(number), style, s.theme.ink, f.W / 2, s.centred_baseline(.42f * f.H, style), Align::centre);
  const Fitted words = fit(fmt::format("{} · {}", name, size_of(output)), s.sans(type::XL, 600),
                           s.wrapped(type::XL, 3, 1.3f, 0, type::S), f.width() - s.u(64), s.metrics);
  s.lines(words, s.theme.gold, f.W / 2, .42f * f.H + .6f * style.size, Align::centre);
  return s.take();
}

}  // namespace bangvang
