// A step on paper: the hall's picture, the MC's beside it, what the run sheet says of it, and what was found.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/phrases.h"
#include "verbs/proof_pages.h"

namespace bangvang {
namespace {

constexpr float gap = 40, hall_width = 1120, most_height = 630, slot = (a4::bottom - a4::top - gap) / 2;
constexpr float mc_left = a4::left + hall_width + gap, mc_width = a4::width - hall_width - gap,
                mc_most_height = 400;
constexpr float beneath = 18;  // from a picture to its words

Rect fitted(float x, float y, float width, float most_high, float ratio) {
  const float w = std::min(width, most_high / ratio);
  return {x, y, w, w * ratio};
}

// Where there is room beneath the words, lines for a pen.
void draw_lines_for_a_pen(PageSketch& sketch, float top, float bottom) {
  constexpr float pitch = 85;
  for (float y = top + 1.3f * pitch; y < bottom - 10; y += pitch) sketch.rule(a4::left, y, hall_width, ink::line, 1);
}

std::string seconds_words(const Proof& proof, const Step& step) {
  if (step.seconds <= 0) return {};
  return proof.in(say("tự chuyển sau {} giây", "goes on after {} s", step.seconds));
}

void add_labelled(const PageSketch& sketch, std::vector<PageLine>& lines, const std::string& label,
                  const std::string& text) {
  if (text.empty()) return;
  sketch.add(lines, label, paper_sans(6.5f, 700), ink::gold, hall_width, 14);
  sketch.add(lines, text, paper_sans(8.5f), ink::text, hall_width);
}

std::vector<PageLine> said_of(const Proof& proof, const Step& step, const PageSketch& sketch) {
  std::vector<PageLine> lines;
  const float indent = step.cue.empty() ? 0 : sketch.pill_width(step.cue) + 16;
  sketch.add(lines, step.title.empty() ? step.id : step.title, paper_serif(11), ink::text, hall_width, 0, indent);
  if (!lines.empty() && !step.cue.empty()) lines.front().pill = step.cue, lines.front().filled = true;
  std::string about = step.id;
  for (const std::string& part : {step.section, seconds_words(proof, step),
                                  step.skip ? proof.in({"GO bỏ qua bước này", "GO passes over it"}) : std::string()}) {
    if (!part.empty()) about += "  ·  " + part;
  }
  sketch.add(lines, about, paper_sans(7, 400, true), ink::dim, hall_width, 2);
  add_labelled(sketch, lines, proof.in({"GHI CHÚ CHO NGƯỜI ĐIỀU KHIỂN", "NOTES FOR THE OPERATOR"}), step.notes);
  add_labelled(sketch, lines, proof.in({"LỜI DẪN", "SCRIPT"}), step.script);
  return lines;
}

void add_finding(const Proof& proof, const ProofFinding& finding, const PageSketch& sketch,
                 std::vector<PageLine>& lines) {
  const bool error = finding.problem.severity == Severity::error;
  const std::string mark = proof.in(error ? Words{"LỖI", "ERROR"} : Words{"CẢNH BÁO", "WARNING"});
  const TextStyle place = paper_sans(7, 400, true);
  lines.push_back({to_text(finding.problem.where), place, ink::dim, 46, sketch.pill_width(mark) + 14, mark, error});
  sketch.add(lines, finding.problem.what.in(proof.language()), paper_sans(8), ink::text, mc_width);
}

}  // namespace

ProofSteps::ProofSteps(const Proof& proof, const TextMetrics& metrics) : proof_(proof), metrics_(metrics) {
  findings_.resize(proof.program.steps.size());
  for (std::size_t i = 0; i < proof.findings.size(); ++i) {
    std::set<int> said;  // what a whole group has is said on its first step
    for (const int step : proof.findings[i].steps) {
      const int group = group_on(proof.program, step);
      if (group < 0 || said.insert(group).second) findings_[static_cast<std::size_t>(step)].push_back(i);
    }
  }
  look_ahead();
}

bool ProofSteps::over() const { return !going_on_ && step_ >= static_cast<int>(proof_.program.steps.size()); }

// The words of step_.
void ProofSteps::look_ahead() {
  going_on_ = false;
  left_ = right_ = 0;
  words_ = {};
  if (over()) return;
  const PageSketch sketch(metrics_);
  const auto step = static_cast<std::size_t>(step_);
  words_.left = said_of(proof_, proof_.program.steps[step], sketch);
  sketch.add(words_.right, proof_.in({"Màn hình người dẫn chương trình", "The MC's screen"}), paper_sans(7), ink::dim,
             mc_width);
  for (const std::size_t finding : findings_[step]) add_finding(proof_, proof_.findings[finding], sketch, words_.right);
}

// Puts step_ on the page between two edges; what has no room is left for the next page.
void ProofSteps::begin(PageSketch& sketch, ProofPage& page, float top, float bottom) {
  const Step& step = proof_.program.steps[static_cast<std::size_t>(step_)];
  const Rect hall = fitted(a4::left, top, hall_width, most_height, proof_.size(Screen::hall).ratio());
  const Rect mc = fitted(mc_left, top, mc_width, mc_most_height, proof_.size(Screen::mc).ratio());
  for (const Rect& box : {hall, mc}) sketch.frame(box);
  page.pictures.push_back({{ProofPicture::Kind::step, Screen::hall, step_}, hall});
  page.pictures.push_back({{ProofPicture::Kind::step, Screen::mc, step_}, mc});
  page.bookmarks.push_back({step.cue.empty() ? step.title : step.cue + "  " + step.title, 1});
  left_ = sketch.draw(words_.left, 0, a4::left, top + hall.h + beneath, bottom);
  right_ = sketch.draw(words_.right, 0, mc_left, top + mc.h + beneath, bottom);
  ++step_;
  going_on_ = left_ < words_.left.size() || right_ < words_.right.size();
  if (going_on_) return;
  draw_lines_for_a_pen(sketch, top + hall.h + beneath + height_of(words_.left), bottom);
  look_ahead();
}

ProofPage ProofSteps::next() {
  ProofPage page;
  PageSketch sketch(metrics_);
  const float hall_height = fitted(0, 0, hall_width, most_height, proof_.size(Screen::hall).ratio()).h,
              mc_height = fitted(0, 0, mc_width, mc_most_height, proof_.size(Screen::mc).ratio()).h;
  const auto fits = [&] {
    return hall_height + beneath + height_of(words_.left) <= slot &&
           mc_height + beneath + height_of(words_.right) <= slot;
  };
  if (going_on_) {
    left_ = sketch.draw(words_.left, left_, a4::left, a4::top, a4::bottom);
    right_ = sketch.draw(words_.right, right_, mc_left, a4::top, a4::bottom);
    if (left_ == words_.left.size() && right_ == words_.right.size()) look_ahead();
  } else if (!fits()) {
    begin(sketch, page, a4::top, a4::bottom);
  } else {
    begin(sketch, page, a4::top, a4::top + slot);
    if (!over() && fits()) {
      sketch.rule(a4::left, a4::top + slot + gap / 2, a4::width);
      begin(sketch, page, a4::top + slot + gap, a4::bottom);
    }
  }
  page.page = sketch.take();
  return page;
}

}  // namespace bangvang
