// The pages in their order, each with its head and foot; and those with cards.
#include "verbs/proof_pages.h"

#include <algorithm>

#include "base/phrases.h"

namespace bangvang {
namespace {

// Cards stand in rows; upright ones closer together.
struct ProofGrid {
  static constexpr float gap = 40, label = 90;
  int columns = 2, rows = 1;
  float width = 0, height = 0;  // of a picture's room
  explicit ProofGrid(const Proof& proof) {
    const float ratio = proof.size(Screen::lobby).ratio();
    columns = ratio > 1 ? 4 : 2;
    width = (a4::width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    height = std::min(width * ratio, 1000.f);
    rows = std::max(1, static_cast<int>((a4::bottom - a4::top) / (height + label)));
  }
  int per_page() const { return columns * rows; }
};

// Marks of the head and the foot.
std::vector<Mark> around(const Proof& proof, int page, int pages, const std::string& part, const TextMetrics& metrics) {
  PageSketch sketch(metrics);
  const TextStyle small = paper_sans(7.5f, 400, true);
  if (page > 1) {
    sketch.shortened(proof.program.ceremony.title, paper_serif(9), ink::text, a4::left, a4::head, 1300);
    sketch.line(part, small, ink::dim, a4::right, a4::head, Align::right);
    sketch.rule(a4::left, a4::head + 26, a4::width, ink::gold, 2);
  }
  sketch.line(proof.in(say("trang {}/{}", "page {} of {}", page, pages)), small, ink::dim, a4::right, a4::foot,
              Align::right);
  sketch.shortened(proof.in(say("Bản in thử · {}", "Proof · {}", proof.made)), small, ink::dim, a4::left,
                   a4::foot, 1400);
  return sketch.take().marks;
}

}  // namespace

int card_pages(const Proof& proof) {
  const int per_page = ProofGrid(proof).per_page();
  return (static_cast<int>(proof.cards.size()) + per_page - 1) / per_page;
}

ProofPage card_page(const Proof& proof, int page, const TextMetrics& metrics) {
  const ProofGrid grid(proof);
  const int first = page * grid.per_page(),
            end = std::min(static_cast<int>(proof.cards.size()), first + grid.per_page());
  ProofPage made;
  PageSketch sketch(metrics);
  if (page == 0) made.bookmarks.push_back({proof.in({"Màn chờ và sảnh", "Hold picture and lobby"}), 0});
  for (int i = first; i < end; ++i) {
    const ProofCard& card = proof.cards[static_cast<std::size_t>(i)];
    const int column = (i - first) % grid.columns, row = (i - first) / grid.columns;
    const float x = a4::left + static_cast<float>(column) * (grid.width + ProofGrid::gap),
                y = a4::top + static_cast<float>(row) * (grid.height + ProofGrid::label);
    const float ratio = proof.size(card.what.screen).ratio(), w = std::min(grid.width, grid.height / ratio);
    const Rect box{x, y, w, w * ratio};
    sketch.frame(box);
    made.pictures.push_back({card.what, box});
    sketch.shortened(card.label, paper_sans(7.5f, 500), ink::dim, x, y + box.h + 36, grid.width);
  }
  made.page = sketch.take();
  return made;
}

ProofPages::ProofPages(const Proof& proof, const TextMetrics& metrics)
    : proof_(proof), metrics_(metrics), steps_(proof, metrics) {
  std::vector<int> page_of_step;
  for (ProofSteps ahead(proof, metrics); !ahead.over(); ++step_pages_) {
    ahead.next();
    page_of_step.resize(static_cast<std::size_t>(ahead.step()), step_pages_);
  }
  summary_ = proof_summary(proof, page_of_step, metrics);
}

std::optional<ProofPage> ProofPages::next() {
  const auto before = static_cast<std::size_t>(page_);
  if (page_ >= count()) return std::nullopt;
  ++page_;
  ProofPage page;
  std::string part;
  if (before < summary_.size()) {
    page = std::move(summary_[before]);
    part = proof_.in({"Vấn đề tìm thấy", "What was found"});
  } else if (!steps_.over()) {
    page = steps_.next();
    if (before == summary_.size()) page.bookmarks.insert(page.bookmarks.begin(), {proof_.in({"Các bước", "Steps"}), 0});
    part = proof_.in({"Các bước: hội trường và người dẫn", "Steps: hall and MC"});
  } else {
    page = card_page(proof_, page_ - 1 - static_cast<int>(summary_.size()) - step_pages_, metrics_);
    part = proof_.in({"Màn chờ và sảnh", "Hold picture and lobby"});
  }
  for (Mark& mark : around(proof_, page_, count(), part, metrics_)) page.page.marks.push_back(std::move(mark));
  return page;
}

}  // namespace bangvang
