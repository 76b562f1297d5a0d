// Layout: shapes of screen, and whether texts leave the frame or lie over each other.
#pragma once
#include <algorithm>

#include <fmt/format.h>

#include "scenes/wall.h"

namespace bangvang {

struct Size {
  int width, height;
};
inline const std::vector<Size> sizes = {{800, 480}, {1024, 768},  {1280, 800},  {1920, 1080}, {1080, 1920},
                                 {480, 800}, {3840, 2160}, {1600, 1200}, {2560, 1080}};

inline std::string spilled(const Wall& wall, const Picture& picture) {
  const Frame frame = frame_of(wall.output);
  for (const Text& text : texts_of(picture)) {
    const Rect box = wall.letters(text);
    if (box.x < frame.left - 1 || box.x + box.w > frame.right + 1 || box.y < frame.top - 2 ||
        box.y + box.h > frame.bottom + 1)
      return fmt::format("“{}” at {:.0f},{:.0f} {:.0f}×{:.0f}", text.text, box.x, box.y, box.w, box.h);
  }
  return {};
}

inline std::string overlapping(const Wall& wall, const Picture& picture) {
  std::vector<Text> texts = texts_of(picture);
  std::vector<Rect> boxes;
  for (const Text& text : texts) boxes.push_back(wall.letters(text));
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    for (std::size_t j = i + 1; j < boxes.size(); ++j) {
      const float across =
          std::min(boxes[i].x + boxes[i].w, boxes[j].x + boxes[j].w) - std::max(boxes[i].x, boxes[j].x);
      const float down = std::min(boxes[i].y + boxes[i].h, boxes[j].y + boxes[j].h) - std::max(boxes[i].y, boxes[j].y);
      if (across > 1 && down > 1) return fmt::format("“{}” and “{}”", texts[i].text, texts[j].text);
    }
  }
  return {};
}

}  // namespace bangvang
