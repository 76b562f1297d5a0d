// The decision that is being read: its number, date and signer, what it confers and on what basis.
#include <algorithm>

#include "base/folding.h"
#include "scenes/column.h"
#include "scenes/scene_list.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

struct Paper {
  std::string line, signer;
};

// The batch's where one is read for itself; else the honour's, with those of its batches if it has none.
std::vector<Paper> papers_of(const Program& program, const Step& step) {
  const Ceremony& c = program.ceremony;
  const Honour& honour = c.honours[static_cast<std::size_t>(step.subject)];
  const int read = step.group >= 0 ? program.groups[static_cast<std::size_t>(step.group)].batch : -1;
  std::vector<Paper> papers;
  auto add = [&](const std::string& decision, const std::string& date, const std::string& signer) {
    Paper paper{decision_line(c, decision, date), trim(signer)};
    const bool known = std::any_of(papers.begin(), papers.end(), [&](const Paper& p) { return p.line == paper.line; });
    if (!paper.line.empty() && !known) papers.push_back(std::move(paper));
  };
  const auto add_batch = [&](const Batch& batch) {
    add(batch.decision, batch.date.empty() ? honour.date : batch.date,
        batch.signer.empty() ? honour.signer : batch.signer);
  };
  if (read >= 0) add_batch(c.batches[static_cast<std::size_t>(read)]);
  if (papers.empty()) add(honour.decision, honour.date, honour.signer);
  for (const Batch& batch : c.batches)
    if (papers.empty() && batch.honour == step.subject) add_batch(batch);
  return papers;
}

}  // namespace

Picture draw_decision(const SceneView& view) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  const Frame& f = s.frame;
  const Honour& honour = c.honours[static_cast<std::size_t>(view.step.subject)];
  const bool nominated = honour.kind == HonourKind::nominated;
  s.background();
  s.corner_drum();

  Column words(s, f.x(0), columns_of_12(f, f.stacked() ? 12 : 11));
  words.kicker(nominated ? wall(c, "Công bố kết quả suy tôn", "Announcement of nominations")
                         : wall(c, "Công bố quyết định khen thưởng", "Reading of the decision"), 0, type::M);
  Voice kind = voice::quiet(s.theme, type::M);
  kind.gap = 18;
  if (nominated) words.text(conferral(c, honour), kind);
  Voice name = voice::hero(s.theme);
  name.lines = 3;
  name.gap = nominated ? 2 : 14;
  words.text(honour.name, name);
  words.divider(24, 1600);
  for (const Paper& paper : papers_of(view.program, view.step)) {
    Voice line = voice::topic(s.theme, type::L);
    line.gap = 18;
    words.text(paper.line, line);
    Voice signer = voice::quiet(s.theme, type::M);
    signer.gap = 4;
    if (!paper.signer.empty()) words.text(wall(c, "Người ký: ", "Signed by ") + paper.signer, signer);
  }
  if (!trim(honour.basis).empty()) {
    Voice label = voice::label(s.theme);
    label.gap = 28;
    words.text(wall(c, "Căn cứ", "On the basis of"), label);
    Voice basis = voice::body(s.theme);
    basis.gap = 4;
    words.text(honour.basis, basis);
  }
  words.draw(down(f, 12.5f), floor_of(f), Column::Anchor::middle);
  return s.take();
}

}  // namespace bangvang
