// The plate is as high as its text; the scene is laid out anew above it, so that no name is ever covered.
#include "scenes/message_plate.h"

#include <algorithm>

#include "base/folding.h"
#include "scenes/binding.h"
#include "scenes/sketch.h"

namespace bangvang {
namespace {

constexpr float padding_x = 48, padding_y = 20, gap = 20;  // u

struct Plate {
  Fitted text;
  Rect box;
};

Plate plate_of(const Sketch& s, const std::string& message) {
  const Frame& f = s.frame;
  FitRule rule = s.wrapped(type::L, f.stacked() ? 4 : 2, 1.28f, .2f * f.H);
  rule.one_line_least = s.u(type::M);
  rule.smallest = s.u(type::S);
  rule.sizes.push_back(s.u(type::credit));
  Plate plate;
  const float width = f.width() - 2 * s.u(padding_x);
  plate.text = fit(bind_compounds(trim(message)), s.serif(type::L, 600), rule, width, s.metrics);
  const float height = plate.text.height() + 2 * s.u(padding_y);
  plate.box = {f.left, f.bottom - height, f.width(), height};
  return plate;
}

}  // namespace

Output above_message(const Output& output, const std::string& message, const TextMetrics& metrics) {
  if (trim(message).empty()) return output;
  const Sketch s(output, metrics);
  Output above = output;
  const float floor = plate_of(s, message).box.y - s.u(gap);
  above.safe.bottom = std::max(output.safe.bottom, (s.frame.H - floor) / s.frame.H);
  return above;
}

void add_message(Picture& picture, const Output& output, const std::string& message, const TextMetrics& metrics) {
  if (trim(message).empty()) return;
  Sketch s(output, metrics);
  const Plate plate = plate_of(s, message);
  s.panel(plate.box, true);
  const Rect& box = plate.box;
  s.centred_lines(plate.text, s.theme.ink, box.x + box.w / 2, box.y + box.h / 2 + s.u(2), Align::centre);
  Picture drawn = s.take();
  for (Mark& mark : drawn.marks) picture.marks.push_back(std::move(mark));
  for (LayoutNote& note : drawn.notes) picture.notes.push_back(std::move(note));
}

}  // namespace bangvang
