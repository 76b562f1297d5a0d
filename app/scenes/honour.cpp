// The honour that is about to be conferred, or was nominated for: what, how many, on what basis, by whom.
#include <algorithm>

#include "base/folding.h"
#include "scenes/announcement.h"
#include "scenes/sketch.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

// Who presents, if the whole honour is presented by the same people.
std::vector<Presenter> presenters_of(const Ceremony& c, int honour) {
  std::vector<Presenter> presenters;
  bool first = true;
  for (const Batch& batch : c.batches) {
    if (batch.honour != honour) continue;
    if (!first && batch.presenters != presenters) return {};
    presenters = batch.presenters;
    first = false;
  }
  return presenters;
}

}  // namespace

Picture draw_honour(const SceneView& view) {
  const Ceremony& c = view.ceremony();
  const Honour& honour = c.honours[static_cast<std::size_t>(view.step.subject)];
  const auto recipients = recipients_of(view.program, view.step.subject);

  Announcement said;
  said.kicker = conferral(c, honour);
  said.honour = honour.name;
  // How many, never who: names come with their own steps.
  if (recipients.size() > 1) said.subject = head_count(c, recipients);
  else if (recipients.empty() && honour.count && *honour.count > 0) said.subject = head_count(c, *honour.count);

  const std::string decision = decision_line(c, honour.decision, honour.date);
  if (!trim(honour.basis).empty()) said.panels.push_back({wall(c, "Căn cứ", "On the basis of"), honour.basis, {}, 5});
  else said.panels.push_back({wall(c, "Quyết định", "Decision"), decision, {}, 5});
  if (honour.kind == HonourKind::conferred)
    said.panels.push_back({wall(c, "Trao tặng", "Presented by"), "", presenters_of(c, view.step.subject), 7});
  said.panels.push_back({wall(c, "Tặng hoa chúc mừng", "Flowers presented by"), "", people_from(honour.flowers_by), 7});
  std::erase_if(said.panels, [](const AnnouncementPanel& panel) { return panel.empty(); });
  if (said.panels.size() > 2)
    for (AnnouncementPanel& panel : said.panels) panel.share = 4;
  if (said.panels.size() == 1) said.panels.front().share = 8;
  return draw_announcement(view, std::move(said));
}

}  // namespace bangvang
