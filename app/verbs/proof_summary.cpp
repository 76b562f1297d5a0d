// The first pages of a proof: what was proven, whether it may go on the wall, and every finding.
#include <fmt/format.h>

#include <algorithm>

#include "base/phrases.h"
#include "scenes/wording.h"
#include "verbs/proof_pages.h"

namespace bangvang {
namespace {

constexpr float title_width = 1300, label_width = 330;

void draw_ornament(PageSketch& sketch) {
  Ornament drum;
  drum.centre = {2020, 210};
  drum.radius = 560;
  drum.colour = {ink::gold.r, ink::gold.g, ink::gold.b, 74};
  sketch.add(drum);
}

void draw_divider(PageSketch& sketch, float y) {
  Ornament star;
  star.kind = OrnamentKind::star;
  star.centre = {a4::left + 18, y};
  star.radius = 18;
  star.colour = ink::gold;
  sketch.add(star);
  const Paint fading(Paint::Run::across, ink::gold, {ink::gold.r, ink::gold.g, ink::gold.b, 0});
  sketch.add(Box{{a4::left + 52, y - 1.5f, 1250, 3}, 0, fading, 0, {}});
}

// What the ceremony is called; the y beneath it.
float draw_title(PageSketch& sketch, const Proof& proof) {
  const Ceremony& c = proof.program.ceremony;
  std::vector<PageLine> lines;
  TextStyle kicker = paper_sans(9, 700);
  kicker.tracking = .14f;
  sketch.add(lines, proof.in({"BẢN IN THỬ", "PROOF"}), kicker, ink::red, title_width);
  sketch.add(lines, c.title, paper_serif(26, 700), ink::text, title_width, 14);
  sketch.add(lines, c.subtitle, paper_sans(11), ink::text, title_width, 10);
  sketch.add(lines, c.organizer, paper_sans(10), ink::dim, title_width, 10);
  sketch.add(lines, place_and_date(c), paper_sans(10), ink::dim, title_width);
  sketch.draw(lines, 0, a4::left, 130, a4::bottom / 2);
  const float y = 130 + std::min(height_of(lines), a4::bottom / 2 - 130) + 50;
  draw_divider(sketch, y);
  return y + 40;
}

std::string px(const Proof::Size& size) { return fmt::format("{} × {}", size.width, size.height); }

float draw_facts(PageSketch& sketch, const Proof& proof, float y) {
  const std::size_t steps = proof.program.steps.size();
  const auto of_lobby = std::count_if(proof.cards.begin(), proof.cards.end(),
                                      [](const ProofCard& card) { return card.what.screen == Screen::lobby; });
  const std::string hash = proof.program.hash.substr(0, 12);
  const std::pair<Words, Words> rows[] = {
      {{"Hội trường", "Hall"},
       say("{} điểm ảnh  ·  {} bước và màn chờ  ·  chủ đề {}", "{} px  ·  {} steps and the hold picture  ·  theme {}",
           px(proof.size(Screen::hall)), steps, proof.theme)},
      {{"Người dẫn", "MC"}, say("{} điểm ảnh  ·  {} bước", "{} px  ·  {} steps", px(proof.size(Screen::mc)), steps)},
      {{"Sảnh", "Lobby"},
       say("{} điểm ảnh  ·  {} thẻ: lúc mở cửa, và khi đã công bố hết",
           "{} px  ·  {} cards: as the doors open, and once all is announced", px(proof.size(Screen::lobby)),
           of_lobby)},
      {{"Dữ liệu", "Data"}, say("thư mục {}  ·  SHA-256 {}", "folder {}  ·  SHA-256 {}", proof.folder, hash)},
      {{"In thử lúc", "Made"}, {proof.made, proof.made}}};
  for (const auto& [label, value] : rows) {
    std::vector<PageLine> lines;
    sketch.add(lines, proof.in(value), paper_sans(9, 500, true), ink::text, a4::width - label_width);
    sketch.line(proof.in(label), paper_sans(9), ink::dim, a4::left, y + 34);
    sketch.draw(lines, 0, a4::left + label_width, y, a4::bottom);
    y += height_of(lines) + 8;
  }
  return y;
}

// Whether it may go on the wall, in one sentence.
float draw_verdict(PageSketch& sketch, const Proof& proof, float y) {
  const auto errors = std::count_if(proof.findings.begin(), proof.findings.end(),
                                    [](const ProofFinding& f) { return f.problem.severity == Severity::error; });
  const auto warnings = static_cast<std::ptrdiff_t>(proof.findings.size()) - errors;
  const auto plural = [](std::ptrdiff_t count) { return count == 1 ? "" : "s"; };
  Words counts{fmt::format("{} lỗi, {} cảnh báo", errors, warnings),
               fmt::format("{} error{}, {} warning{}", errors, plural(errors), warnings, plural(warnings))};
  Words then{"Cần sửa các lỗi trước khi mở cửa, rồi in thử lại.",
             "Mend the errors before the doors open, then make the proof again."};
  if (errors == 0) {
    counts = {fmt::format("{} cảnh báo, không có lỗi", warnings),
              fmt::format("{} warning{}, no errors", warnings, plural(warnings))};
    then = {"Xem các cảnh báo dưới đây; buổi lễ chiếu được.", "See the warnings below; the evening can be shown."};
  }
  if (proof.findings.empty()) {
    counts = {"Không tìm thấy vấn đề nào", "No problems were found"};
    then = {"Mọi hình của mọi màn hình đều vừa chỗ, đủ chữ và đủ ảnh.",
            "Every picture of every screen has its room, its letters and its photos."};
  }
  const Rect panel{a4::left, y, a4::width, 150};
  sketch.add(Box{panel, 10, Paint(ink::ground), 2, ink::line});
  sketch.add(Box{{panel.x, panel.y, 12, panel.h}, 0, Paint(errors > 0 ? ink::red : ink::gold), 0, {}});
  sketch.line(proof.in(counts), paper_serif(16, 700), errors > 0 ? ink::red : ink::text, panel.x + 50, panel.y + 68);
  sketch.line(proof.in(then), paper_sans(9), ink::text, panel.x + 50, panel.y + 118);
  return y + panel.h;
}

struct Seen {
  std::vector<PageLine> lines;
  std::string where;  // the step and its page
};

Seen told(const Proof& proof, const ProofFinding& finding, const std::vector<int>& page_of_step, int summary_pages,
          const PageSketch& sketch) {
  const Problem& problem = finding.problem;
  const bool error = problem.severity == Severity::error;
  Seen seen;
  const std::string mark = proof.in(error ? Words{"LỖI", "ERROR"} : Words{"CẢNH BÁO", "WARNING"});
  seen.lines.push_back(
      {to_text(problem.where), paper_sans(7.5f, 500, true), ink::dim, 62, sketch.pill_width(mark) + 16, mark, error});
  sketch.add(seen.lines, problem.what.in(proof.language()), paper_sans(9, 500), ink::text, a4::width, 4);
  sketch.add(seen.lines, problem.remedy.in(proof.language()).empty() ? "" : "→ " + problem.remedy.in(proof.language()),
             paper_sans(8.5f), ink::dim, a4::width);
  if (finding.steps.empty()) return seen;
  const auto first = static_cast<std::size_t>(finding.steps.front());
  const Step& step = proof.program.steps[first];
  seen.where = proof.in(say("bước {}, trang {}", "step {}, page {}", step.cue.empty() ? step.id : step.cue,
                            page_of_step[first] + summary_pages + 1));
  if (finding.steps.size() > 1)
    seen.where += proof.in(say(" và {} bước nữa", " and {} more", finding.steps.size() - 1));
  return seen;
}

// The pages for so many pages of summary: their number decides on which page a step stands.
std::vector<ProofPage> laid_out(const Proof& proof, const std::vector<int>& page_of_step, int summary_pages,
                                const TextMetrics& metrics) {
  std::vector<ProofPage> pages;
  PageSketch sketch(metrics);
  draw_ornament(sketch);
  float y = draw_verdict(sketch, proof, draw_facts(sketch, proof, draw_title(sketch, proof)) + 40) + 30;
  const auto turn = [&] {
    pages.push_back({sketch.take(), {}, {}});
    y = a4::top;
  };
  for (const ProofFinding& finding : proof.findings) {
    const Seen seen = told(proof, finding, page_of_step, summary_pages, sketch);
    const float height = height_of(seen.lines);
    if (y + height > a4::bottom) turn();
    sketch.draw(seen.lines, 0, a4::left, y, a4::bottom);
    sketch.line(seen.where, paper_sans(7.5f, 500, true), ink::dim, a4::right, y + 54, Align::right);
    y += height + 16;
    sketch.rule(a4::left, y, a4::width, ink::line, 1.5f);
  }
  turn();
  pages.front().bookmarks.push_back({proof.in({"Tổng hợp", "Summary"}), 0});
  return pages;
}

}  // namespace

std::vector<ProofPage> proof_summary(const Proof& proof, const std::vector<int>& page_of_step,
                                     const TextMetrics& metrics) {
  const auto count = static_cast<int>(laid_out(proof, page_of_step, 1, metrics).size());
  return laid_out(proof, page_of_step, count, metrics);
}

}  // namespace bangvang
