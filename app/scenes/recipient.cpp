// One recipient: the portrait with citation (mock-up 09); without a photo, or for a collective, the announcement (08).
#include <algorithm>

#include "base/folding.h"
#include "scenes/announcement.h"
#include "scenes/binding.h"
#include "scenes/column.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

const Batch* batch_of(const SceneView& view, const Recipient& r) {
  int batch = r.batch;
  if (batch < 0 && view.step.group >= 0) batch = view.program.groups[static_cast<std::size_t>(view.step.group)].batch;
  return batch >= 0 ? &view.ceremony().batches[static_cast<std::size_t>(batch)] : nullptr;
}

std::string decision_of(const Ceremony& c, const Honour& honour, const Batch* batch) {
  if (batch && !trim(batch->decision).empty())
    return decision_line(c, batch->decision, batch->date.empty() ? honour.date : batch->date);
  return decision_line(c, honour.decision, honour.date);
}

bool said_in(const std::string& part, const std::string& whole) {
  return !trim(part).empty() && fold(whole).find(fold(part)) != std::string::npos;
}

Picture draw_as_announcement(const SceneView& view, const Recipient& r, const Honour& honour) {
  const Ceremony& c = view.ceremony();
  const bool nominated = honour.kind == HonourKind::nominated;
  const Batch* batch = batch_of(view, r);
  Announcement said;
  said.kicker = conferral(c, honour, r.posthumous);
  said.honour = honour.name;
  said.subject = r.kind == RecipientKind::person ? joined({r.salutation, r.name}, " ") : trim(r.name);
  const std::string position = joined({r.rank, r.position}, ", ");
  said.under = {position, said_in(r.unit, position) || said_in(r.unit, r.name) ? "" : trim(r.unit)};
  said.pills = remarks_of(c, r);
  if (r.posthumous) said.pills.erase(said.pills.begin());  // the kicker says it

  const std::string decision = decision_of(c, honour, batch);
  if (!trim(r.citation).empty()) said.panels.push_back({wall(c, "Thành tích", "Citation"), r.citation, {}, 7});
  else if (!decision.empty()) said.panels.push_back({wall(c, "Quyết định", "Decision"), decision, {}, 5});
  else said.panels.push_back({wall(c, "Căn cứ", "On the basis of"), honour.basis, {}, 5});
  const float share = said.panels.front().share == 7 ? 5 : 7;
  if (!nominated && batch && !batch->presenters.empty())
    said.panels.push_back({wall(c, "Trao tặng", "Presented by"), "", batch->presenters, share});
  else
    said.panels.push_back(
        {wall(c, "Tặng hoa chúc mừng", "Flowers presented by"), "", people_from(honour.flowers_by), share});
  std::erase_if(said.panels, [](const AnnouncementPanel& panel) { return panel.empty(); });
  if (said.panels.size() == 1) said.panels.front().share = said.panels.front().share == 7 ? 12 : 8;
  return draw_announcement(view, std::move(said));
}

struct PortraitBoxes {
  Rect photo, text;
};

PortraitBoxes boxes(const Sketch& s) {
  const Frame& f = s.frame;
  const float bottom = floor_of(f);
  if (f.stacked()) {
    const float top = std::max(f.top, .05f * f.H), h = std::min(s.u(740), .38f * (bottom - top)), w = .72f * h;
    const Rect photo{f.x(0), top, w, h};
    const float below = top + h + s.u(44);
    return {photo, {f.x(0), below, f.span(static_cast<float>(f.columns)), bottom - below}};
  }
  const float top = down(f, 13.9f), most = std::min(bottom, .88f * f.H) - top;
  const float w = std::max(columns_of_12(f, 4), s.u(430)), h = std::min(most, w * 1.43f);
  const Rect photo{f.x(0), top + (most - h) / 2, w, h};
  const float x = photo.x + w + s.u(56);
  return {photo, {x, down(f, 12.6f), f.x(0) + f.span(static_cast<float>(f.columns)) - x, 0}};
}

Picture draw_portrait(const SceneView& view, const Recipient& r, const Honour& honour) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  const Frame& f = s.frame;
  const bool nominated = honour.kind == HonourKind::nominated;
  s.background();
  s.corner_drum(431);
  const PortraitBoxes box = boxes(s);
  s.photo(r.photo, box.photo, r.focus, r.name, s.u(8));

  Column words(s, box.text.x, box.text.w);
  words.kicker(nominated ? conferral(c, honour) + " " + honour.name : honour.name);
  Voice address = voice::quiet(s.theme, type::M);
  address.gap = 6;
  words.text(trim(r.salutation), address);
  Voice name = voice::hero(s.theme);
  name.gap = trim(r.salutation).empty() ? 0 : -6;
  words.text(bind_name(r.name), name);
  Voice position = voice::position(s.theme);
  position.weight = 600;
  position.gap = 22;
  words.text(joined({r.rank, r.position}, ", "), position);
  Voice unit = voice::body(s.theme);
  unit.gap = 2;
  words.text(r.unit, unit);
  words.pills(remarks_of(c, r), 16);
  if (!f.stacked()) words.at(down(f, 47.3f));
  words.divider(14, 1060);
  Voice citation = voice::topic(s.theme, type::L);
  citation.leading = 1.34f;
  citation.gap = 14;
  words.text(r.citation, citation);

  Column foot(s, box.text.x, box.text.w);
  foot.text(decision_of(c, honour, batch_of(view, r)), voice::quiet(s.theme));
  const float floor = floor_of(f), foot_top = floor - std::max(foot.height(), f.stacked() ? 0 : s.u(98));
  words.draw(box.text.y, foot.empty() ? floor : foot_top - s.u(16));
  foot.draw(foot_top, floor);
  return s.take();
}

}  // namespace

Picture draw_recipient(const SceneView& view) {
  const Recipient& r = view.ceremony().recipients[static_cast<std::size_t>(view.step.subject)];
  const Honour& honour = view.ceremony().honours[static_cast<std::size_t>(r.honour)];
  const bool portrait = !trim(r.photo).empty() && !r.no_photo;
  return portrait ? draw_portrait(view, r, honour) : draw_as_announcement(view, r, honour);
}

}  // namespace bangvang
