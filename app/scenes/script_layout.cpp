// Sets the lines of a script: each voice in its size, labels and numbers in columns of their own, rows as high as they need.
#include "scenes/script_layout.h"

#include <algorithm>
#include <cstddef>

#include "scenes/binding.h"
#include "scenes/fit.h"


namespace bangvang {
namespace {

constexpr float label_width = 340, beside_width = 330, beside_gap = 30, tick_width = 90, tick_side = 44;
constexpr std::size_t longest_text = 2000;  // bytes that are wrapped at once
constexpr std::size_t most_rows = 6;        // of a long text in one piece

struct ScriptFace {
  Face face;
  int weight;
  float size, leading, gap;  // pt, of the size, pt above
  bool grey = false;
  bool splits = false;       // may be parted between any two rows: not a name
};

// Nothing that the MC reads is smaller than 13 pt.
ScriptFace face_of(ScriptVoice voice) {
  switch (voice) {
    case ScriptVoice::banner: return {Face::sans, 700, 15, 1.36f, 0};
    case ScriptVoice::doing: return {Face::sans, 600, 13, 1.3f, 0, true};
    case ScriptVoice::name: return {Face::serif, 700, 22, 1.2f, 1};
    case ScriptVoice::heading: return {Face::serif, 700, 18, 1.25f, 0};
    case ScriptVoice::entry: return {Face::sans, 600, 15, 1.3f, 0};
    case ScriptVoice::say: return {Face::sans, 600, 15, 1.3f, 1};
    case ScriptVoice::who: return {Face::sans, 500, 15, 1.3f, 1};
    case ScriptVoice::remark: return {Face::sans, 700, 14, 1.3f, 1};
    case ScriptVoice::fact: return {Face::sans, 400, 13.5f, 1.35f, 1, false, true};
    case ScriptVoice::text: return {Face::sans, 400, 14.5f, 1.4f, 2, false, true};
    case ScriptVoice::spoken: return {Face::sans, 500, 15, 1.45f, 2, false, true};
    case ScriptVoice::quiet: return {Face::sans, 400, 13, 1.32f, 0, false, true};
  }
  return {Face::sans, 400, 13, 1.3f, 0};
}

TextStyle style_of(const ScriptFace& face, float scale) { return {face.face, face.weight, pt(face.size) * scale, 0, false}; }

// Where the columns of a block stand, in the passage.
struct BlockFrame {
  float number_x, text_x, right;
};

class BlockSetter {
 public:
  BlockSetter(const ScriptBlock& block, const BlockFrame& frame, float scale, const TextMetrics& metrics)
      : block_(block), frame_(frame), scale_(scale), metrics_(metrics) {}

  std::vector<ScriptPiece> set() {
    pieces_.emplace_back();
    for (const ScriptLine& line : block_.lines) add(line);
    add_sides();
    return std::move(pieces_);
  }

 private:
  void add(const ScriptLine& line) {
    const ScriptFace face = face_of(line.voice);
    const TextStyle style = style_of(face, scale_);
    const bool spoken = line.voice == ScriptVoice::spoken, banner = line.voice == ScriptVoice::banner;
    const float indent = line.label.empty() ? (spoken ? 50.f : 0.f) : label_width;
    const float right = frame_.right - (block_.beside.empty() ? 0 : beside_width + beside_gap) - (spoken ? 30.f : 0.f);
    const auto lines = held_lines(line, style, right - frame_.text_x - indent);
    const TextStyle label_style{Face::sans, 600, pt(13) * scale_, 0, false};
    std::vector<std::string> labels;
    if (!line.label.empty()) labels = script_lines(line.label, label_style, label_width - 20, metrics_);
    for (std::size_t i = 0; i < std::max(lines.size(), labels.size()); ++i) {
      ScriptRow row;
      row.height = style.size * face.leading + (i == 0 && !banner ? pt(face.gap) * scale_ : 0);
      if (spoken) ground(row);
      if (i < labels.size()) row.texts.push_back(script_text(labels[i], label_style, script_grey, frame_.text_x, row.height));
      if (i < lines.size())
        row.texts.push_back(script_text(lines[i], style, face.grey ? script_grey : script_ink, frame_.text_x + indent, row.height));
      add_row(std::move(row), face.splits && i > 0);
    }
  }

  // A number stays with its word, but for names, which are wrapped as they are written; the text itself is not changed by it.
  std::vector<std::string> held_lines(const ScriptLine& line, const TextStyle& style, float width) const {
    const bool name = line.voice == ScriptVoice::name || line.voice == ScriptVoice::entry || line.voice == ScriptVoice::heading;
    if (name) return script_lines(line.text, style, width, metrics_);
    auto lines = script_lines(bind_numbers(line.text), style, width, metrics_);
    for (std::string& one : lines) one = unbound(one);
    return lines;
  }

  void ground(ScriptRow& row) const {
    row.boxes.push_back(Box{{frame_.text_x, 0, frame_.right - frame_.text_x, row.height + 1}, 0, Paint(Colour{0xec, 0xec, 0xec}), 0, {}});
    row.boxes.push_back(Box{{frame_.text_x, 0, 12, row.height + 1}, 0, Paint(script_ink), 0, {}});
  }

  void add_row(ScriptRow row, bool splits) {
    if (splits && pieces_.back().rows.size() >= most_rows) pieces_.emplace_back();
    pieces_.back().rows.push_back(std::move(row));
  }

  // Number, box to tick and what stands beside go with the first rows.
  void add_sides() {
    std::vector<ScriptRow>& rows = pieces_.front().rows;
    if (rows.empty()) return;
    const float first = rows.front().height;
    if (block_.tick)
      rows.front().boxes.push_back(Box{{frame_.number_x - tick_width, (first - tick_side) / 2, tick_side, tick_side}, 6, {}, 4, script_ink});
    const ScriptFace entry = face_of(ScriptVoice::entry);
    column(block_.number, {Face::sans, 700, pt(entry.size) * scale_, 0, true}, frame_.number_x, frame_.text_x - frame_.number_x - 24, Align::left);
    column(block_.beside, {Face::sans, 600, pt(13) * scale_, 0, false}, frame_.right, beside_width, Align::right);
  }
  void column(const std::string& text, const TextStyle& style, float x, float width, Align align) {
    if (text.empty()) return;
    std::vector<ScriptRow>& rows = pieces_.front().rows;
    const auto lines = script_lines(text, style, width, metrics_);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (i == rows.size()) rows.push_back({style.size * 1.3f, {}, {}});
      rows[i].texts.push_back(script_text(lines[i], style, script_ink, x, rows[i].height, align));
    }
  }

  const ScriptBlock& block_;
  const BlockFrame& frame_;
  float scale_;
  const TextMetrics& metrics_;
  std::vector<ScriptPiece> pieces_;
};

// Numbers have a column as wide as the widest of them; words that stand in their place wrap in it.
float number_width(const ScriptPassage& passage, float scale, const TextMetrics& metrics) {
  const TextStyle style{Face::sans, 700, pt(15) * scale, 0, true};
  float widest = 0;
  for (const ScriptBlock& one : passage.blocks)
    if (!one.number.empty()) widest = std::max(widest, metrics.measure(one.number.substr(0, 60), style).width);
  return std::min(widest + 30, 380.f);
}

// A band over the whole width, from the left margin on.
void lay_band(ScriptPiece& piece, std::size_t rows) {
  for (std::size_t i = 0; i < std::min(rows, piece.rows.size()); ++i) {
    ScriptRow& row = piece.rows[i];
    row.boxes.push_back(Box{{sheet::left, 0, sheet::right - sheet::left, row.height + 1}, 0, Paint(Colour{0xd9, 0xd9, 0xd9}), 0, {}});
    if (i == 0) row.boxes.push_back(Box{{sheet::left, 0, sheet::right - sheet::left, 6}, 0, Paint(script_ink), 0, {}});
  }
}

// Cue and time beside the first rows of the passage, which has as many as they need.
void lay_gutter(std::vector<ScriptPiece>& pieces, const ScriptPassage& passage, float scale, const TextMetrics& metrics) {
  if (pieces.empty()) return;
  std::vector<ScriptRow>& rows = pieces.front().rows;
  const TextStyle cue{Face::sans, 700, pt(16) * scale, 0, true}, time{Face::sans, 600, pt(14) * scale, 0, true};
  std::size_t at = 0;
  for (const auto& [text, style] : {std::pair(passage.time, time), std::pair(passage.cue, cue)}) {
    if (text.empty()) continue;
    for (const std::string& line : script_lines(text, style, sheet::gutter - 30, metrics)) {
      if (at == rows.size()) rows.push_back({style.size * 1.3f, {}, {}});
      rows[at].texts.push_back(script_text(line, style, script_ink, sheet::left + (passage.time.empty() ? 0 : 16), rows[at].height));
      ++at;
    }
  }
}

}  // namespace

float ScriptPiece::height() const {
  float sum = 0;
  for (const ScriptRow& row : rows) sum += row.height;
  return sum;
}

float SetPassage::height() const {
  float sum = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) sum += pieces[i].height() + (i == 0 ? 0 : pieces[i].gap);
  return sum;
}

Text script_text(const std::string& text, const TextStyle& style, Colour colour, float x, float row_height, Align align) {
  return {text, style, colour, x, row_height / 2 + style.size * .36f, align};
}

std::vector<std::string> script_lines(std::string_view text, const TextStyle& style, float width, const TextMetrics& metrics) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view paragraph = text.substr(at, end - at);
    at = end + 1;
    if (paragraph.size() <= longest_text && metrics.measure(paragraph, style).width <= width) {
      lines.emplace_back(paragraph);
      continue;
    }
    while (!paragraph.empty()) {  // shaping takes texts of a bounded length: a long one goes on with the last line of what was wrapped
      std::size_t size = paragraph.size();
      if (size > longest_text) {
        size = paragraph.rfind(' ', longest_text);
        if (size == std::string_view::npos || size == 0) size = longest_text;
        while (size < paragraph.size() && (static_cast<unsigned char>(paragraph[size]) & 0xC0) == 0x80) ++size;
        while (size > 1 && paragraph[size - 1] == ' ') --size;
      }
      const std::string_view part = paragraph.substr(0, size);
      std::vector<std::string> wrapped = metrics.wrap(part, style, width);
      if (size < paragraph.size() && wrapped.size() > 1 && part.ends_with(wrapped.back())) {
        size -= wrapped.back().size();
        wrapped.pop_back();
      }
      for (std::string& line : wrapped) lines.push_back(std::move(line));
      paragraph.remove_prefix(size);
      while (!paragraph.empty() && paragraph.front() == ' ') paragraph.remove_prefix(1);
    }
  }
  return lines;
}

SetPassage set_passage(const ScriptPassage& passage, bool small, const TextMetrics& metrics) {
  const float scale = small ? .9f : 1.f;
  SetPassage set;
  const float numbers = number_width(passage, scale, metrics);
  set.cue = passage.cue;
  set.leads = passage.leads;
  for (const ScriptBlock& block : passage.blocks) {
    const float number_x = sheet::left + sheet::gutter + (block.tick ? tick_width : 0);
    const BlockFrame frame{number_x, block.number.empty() ? number_x : number_x + numbers, sheet::right};
    auto pieces = BlockSetter(block, frame, scale, metrics).set();
    const bool listed = !block.number.empty();
    pieces.front().gap = pt(set.pieces.empty() ? (passage.leads ? 18 : 14) : listed ? (block.lines.size() > 1 ? 6 : 2) : 5) * scale;
    for (ScriptPiece& piece : pieces) set.pieces.push_back(std::move(piece));
  }
  lay_gutter(set.pieces, passage, scale, metrics);
  if (passage.leads && !set.pieces.empty()) {
    const ScriptFace face = face_of(ScriptVoice::banner);
    const auto rows = script_lines(passage.blocks.front().lines.front().text, style_of(face, scale),
                                   sheet::right - sheet::left - sheet::gutter, metrics);
    lay_band(set.pieces.front(), rows.size());
  }
  return set;
}

}  // namespace bangvang
