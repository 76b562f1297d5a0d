// Column: texts, rules and pills one under another on one subject's wall; what does not fit shrinks together.
#pragma once
#include <string>
#include <vector>

#include "scenes/places.h"
#include "scenes/sketch.h"
#include "scenes/voice.h"

namespace bangvang {

class Column {
 public:
  enum class Anchor { top, middle };
  // left and width in px; the sketch outlives it.
  Column(Sketch&, float left, float width, Align = Align::left);

  // An empty text adds nothing.
  Column& text(const std::string&, const Voice&);
  Column& kicker(const std::string&, float gap = 0, float size = type::S);
  Column& divider(float gap, float length = 0);  // u; length 0 = the column's; left out where nothing is above or below
  Column& pills(const std::vector<std::string>&, float gap);
  // The next block stands no higher than y (px) while there is room.
  Column& at(float y);
  bool empty() const { return blocks_.empty(); }

  float height() const;                        // px at full size, without at()
  float height_in(float room) const;           // px after shrinking to `room`, without at()
  // Draws between two edges in px, shrunk to fit; y below the last block.
  float draw(float top, float bottom, Anchor = Anchor::top);

 private:
  struct Block {
    enum class Kind { text, divider, pills } kind = Kind::text;
    std::string text;
    std::vector<std::string> pills;
    Voice voice;
    float length = 0, at = -1;
  };
  struct Placed {
    Fitted fitted;
    float gap = 0, height = 0;
  };
  // Sizes by a factor, down to `least` of a voice's smallest.
  struct Squeeze {
    float by = 1, least = 1;
  };
  static const Squeeze tightest;
  Fitted fitted(const Block&, Squeeze, int lines, float largest) const;
  Placed placed(const Block&, Squeeze, int lines, float largest) const;
  std::vector<Placed> layout(Squeeze) const;
  std::vector<Placed> shrunk_to(float room) const;
  std::vector<Placed> cut_down(float room) const;
  std::vector<std::vector<std::string>> pill_rows(const Block&) const;
  float total(const std::vector<Placed>&, float top, bool keep_at) const;
  void draw_block(const Block&, const Placed&, float y);

  Sketch& sketch_;
  float left_, width_;
  Align align_;
  float next_at_ = -1;
  std::vector<Block> blocks_;
};

}  // namespace bangvang
