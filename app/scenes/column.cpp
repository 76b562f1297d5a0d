// Column: laid out at full size, then smaller and smaller, last with fewer lines, until it fits between its edges.
#include "scenes/column.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/folding.h"
#include "scenes/binding.h"

namespace bangvang {
namespace {

constexpr std::array squeezes{1.f, .92f, .84f, .77f, .7f, .63f, .56f, .5f, .44f, .38f, .32f, .25f};
constexpr float hair = .5f;  // px of rounding
constexpr float pill_height = 54, pill_gap = 16, divider_height = 32;  // u

float on_the_scale(float size) {
  for (float step : {type::X5, type::X4, type::X3, type::X2, type::XL, type::L, type::M, type::S})
    if (step <= size + .01f) return step;
  return type::S;
}

}  // namespace

// Four fifths of the smallest sizes: rather this than a name cut short.
const Column::Squeeze Column::tightest{squeezes.back(), .8f};

Column::Column(Sketch& sketch, float left, float width, Align align)
    : sketch_(sketch), left_(left), width_(std::max(1.f, width)), align_(align) {}

Column& Column::text(const std::string& text, const Voice& voice) {
  std::string clean = bind_compounds(trim(text));
  if (clean.empty()) return *this;
  Block block;
  block.text = std::move(clean);
  block.voice = voice;
  block.at = std::exchange(next_at_, -1.f);
  blocks_.push_back(std::move(block));
  return *this;
}

Column& Column::kicker(const std::string& text, float gap, float size) {
  const TextStyle style = sketch_.kicker_style(size);
  Voice voice;
  voice.face = style.face;
  voice.weight = style.weight;
  voice.tracking = style.tracking;
  voice.size = size;
  voice.colour = sketch_.theme.gold;
  voice.gap = gap;
  return this->text(upper(text), voice);
}

Column& Column::divider(float gap, float length) {
  Block block;
  block.kind = Block::Kind::divider;
  block.voice.gap = gap;
  block.length = length;
  block.at = std::exchange(next_at_, -1.f);
  blocks_.push_back(std::move(block));
  return *this;
}

Column& Column::pills(const std::vector<std::string>& pills, float gap) {
  Block block;
  block.kind = Block::Kind::pills;
  for (const std::string& pill : pills)
    if (!trim(pill).empty()) block.pills.push_back(trim(pill));
  if (block.pills.empty()) return *this;
  block.voice.gap = gap;
  block.at = std::exchange(next_at_, -1.f);
  blocks_.push_back(std::move(block));
  return *this;
}

Column& Column::at(float y) {
  next_at_ = y;
  return *this;
}

Fitted Column::fitted(const Block& block, Squeeze squeeze, int lines, float largest) const {
  const Voice& v = block.voice;
  const float u = sketch_.frame.u;
  const float smallest = v.smallest * squeeze.least;
  float size = std::max(smallest, std::min(largest, v.size * squeeze.by));
  if (v.hero) size = std::max(smallest, 8 * static_cast<float>(static_cast<int>(size / 8)));
  else if (size < v.size && size > v.smallest) size = std::max(v.smallest, on_the_scale(size));
  TextStyle style = v.face == Face::serif ? sketch_.serif(size, v.weight) : sketch_.sans(size, v.weight);
  style.tracking = v.tracking;
  FitRule rule;
  rule.line_height = v.leading;
  rule.max_lines = std::min(v.lines, lines);
  rule.one_line_first = !v.wrap_first;
  rule.one_line_least = v.one_line * u;
  rule.sizes = scale_down(size, smallest, u, v.hero);
  rule.smallest = v.smallest * u;
  Fitted fitted = fit(block.text, style, rule, width_, sketch_.metrics);
  if (fitted.cut && v.most_lines > v.lines && lines > v.lines) {
    rule.max_lines = std::min(v.most_lines, lines);
    rule.one_line_first = false;
    fitted = fit(block.text, style, rule, width_, sketch_.metrics);
  }
  // Words held together would go together: part them before any is lost.
  return fitted.cut ? fit(unbound(block.text), style, rule, width_, sketch_.metrics) : fitted;
}

Column::Placed Column::placed(const Block& block, Squeeze squeeze, int lines, float largest) const {
  Placed placed;
  placed.gap = block.voice.gap * sketch_.frame.u * std::max(.3f, squeeze.by);
  if (block.kind == Block::Kind::text) {
    placed.fitted = fitted(block, squeeze, lines, largest);
    placed.height = std::max(placed.fitted.height(), sketch_.u(block.voice.slot * squeeze.by));
  } else if (block.kind == Block::Kind::divider) {
    placed.height = sketch_.u(divider_height);
  } else {
    const auto rows = static_cast<float>(pill_rows(block).size());
    placed.height = sketch_.u(rows * pill_height + (rows - 1) * pill_gap);
  }
  return placed;
}

std::vector<std::vector<std::string>> Column::pill_rows(const Block& block) const {
  std::vector<std::vector<std::string>> rows;
  float used = 0;
  for (const std::string& pill : block.pills) {
    const float width = sketch_.pill_width(pill, width_);
    if (rows.empty() || used + sketch_.u(pill_gap) + width > width_) {
      rows.push_back({pill});
      used = width;
    } else {
      rows.back().push_back(pill);
      used += sketch_.u(pill_gap) + width;
    }
  }
  return rows;
}

std::vector<Column::Placed> Column::layout(Squeeze squeeze) const {
  std::vector<Placed> all;
  float largest = type::X5;  // nothing is set larger than the name above it
  for (const Block& block : blocks_) {
    all.push_back(placed(block, squeeze, 99, block.voice.hero ? type::X5 : largest));
    if (block.voice.hero) largest = all.back().fitted.style.size / sketch_.frame.u;
  }
  return all;
}

float Column::total(const std::vector<Placed>& all, float top, bool keep_at) const {
  float y = top;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0) y += all[i].gap;
    if (keep_at) y = std::max(y, blocks_[i].at);
    y += all[i].height;
  }
  return y - top;
}

// At the smallest sizes, the longest text gives a line, until all fit or every text has one line.
std::vector<Column::Placed> Column::cut_down(float room) const {
  std::vector<Placed> all = layout(tightest);
  while (total(all, 0, false) > room + hair) {
    std::size_t longest = all.size();
    for (std::size_t i = 0; i < all.size(); ++i)
      if (all[i].fitted.lines.size() > 1 &&
          (longest == all.size() || all[i].fitted.lines.size() >= all[longest].fitted.lines.size()))
        longest = i;
    if (longest == all.size()) break;
    const int lines = static_cast<int>(all[longest].fitted.lines.size()) - 1;
    all[longest] = placed(blocks_[longest], tightest, lines, all[longest].fitted.style.size / sketch_.frame.u);
    if (static_cast<int>(all[longest].fitted.lines.size()) > lines) break;
  }
  return all;
}

float Column::height() const { return total(layout({}), 0, false); }

// At the largest size that fits; below the smallest before any word is lost.
std::vector<Column::Placed> Column::shrunk_to(float room) const {
  std::vector<Placed> all = layout({});
  if (total(all, 0, false) <= room + hair) return all;
  std::size_t fits = squeezes.size(), too_large = 0;
  while (fits - too_large > 1) {
    const std::size_t middle = (fits + too_large) / 2;
    auto tried = layout({squeezes[middle], 1});
    if (total(tried, 0, false) <= room + hair) {
      fits = middle;
      all = std::move(tried);
    } else {
      too_large = middle;
    }
  }
  if (fits < squeezes.size()) return all;
  for (float least : {.94f, .88f, tightest.least}) {
    all = layout({tightest.by, least});
    if (total(all, 0, false) <= room + hair) return all;
  }
  return cut_down(room);
}

float Column::height_in(float room) const { return total(shrunk_to(room), 0, false); }

float Column::draw(float top, float bottom, Anchor anchor) {
  while (!blocks_.empty() && blocks_.back().kind == Block::Kind::divider) blocks_.pop_back();
  while (!blocks_.empty() && blocks_.front().kind == Block::Kind::divider) blocks_.erase(blocks_.begin());
  if (blocks_.empty()) return top;
  const float room = bottom - top;
  const std::vector<Placed> all = shrunk_to(room);
  const bool keep_at = anchor == Anchor::top && total(all, top, true) <= room + hair;
  float y = anchor == Anchor::middle ? top + std::max(0.f, room - total(all, top, false)) / 2 : top;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0) y += all[i].gap;
    if (keep_at) y = std::max(y, blocks_[i].at);
    draw_block(blocks_[i], all[i], y);
    y += all[i].height;
  }
  return y;
}

void Column::draw_block(const Block& block, const Placed& placed, float y) {
  const float centre = left_ + width_ / 2;
  if (block.kind == Block::Kind::text) {
    const float x = align_ == Align::left ? left_ : align_ == Align::centre ? centre : left_ + width_;
    sketch_.lines(placed.fitted, block.voice.colour, x, y + (placed.height - placed.fitted.height()) / 2, align_);
  } else if (block.kind == Block::Kind::divider) {
    const float length = block.length > 0 ? std::min(width_, sketch_.u(block.length)) : width_;
    const float middle = y + placed.height / 2;
    if (align_ == Align::centre) sketch_.centred_divider(centre, middle, length);
    else sketch_.divider(left_, middle, length);
  } else {
    for (const auto& row : pill_rows(block)) {
      float width = sketch_.u(pill_gap) * static_cast<float>(row.size() - 1);
      for (const std::string& pill : row) width += sketch_.pill_width(pill, width_);
      float x = align_ == Align::left ? left_ : align_ == Align::centre ? centre - width / 2 : left_ + width_ - width;
      for (const std::string& pill : row) {
        sketch_.pill(pill, x, y, width_);
        x += sketch_.pill_width(pill, width_) + sketch_.u(pill_gap);
      }
      y += sketch_.u(pill_height + pill_gap);
    }
  }
}

}  // namespace bangvang
