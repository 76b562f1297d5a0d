// A reference of a run sheet → the scenes it names.
#include "show/run_sheet.h"

namespace bangvang {
namespace {

using Add = void (*)(RunSheet&, int);

void add_every(RunSheet& sheet, const Reference& reference, std::size_t rows, Add add) {
  if (!names_all(reference)) {
    for (const int subject : sheet.names.find(reference)) add(sheet, subject);
    return;
  }
  for (int subject = 0; subject < static_cast<int>(rows); ++subject) {
    if (!sheet.mentions.by_id(reference.scene, subject)) add(sheet, subject);
  }
}

// In the order of the ceremony: highest first unless it says otherwise.
void add_all_honours(RunSheet& sheet, SceneKind scene, Add add) {
  const int honours = static_cast<int>(sheet.ceremony.honours.size());
  for (int i = 0; i < honours; ++i) {
    const int honour = sheet.ceremony.highest_honour_first ? i : honours - 1 - i;
    if (!sheet.mentions.by_id(scene, honour)) add(sheet, honour);
  }
}

void add_honours(RunSheet& sheet, const Reference& reference, Add add) {
  if (names_all(reference)) add_all_honours(sheet, reference.scene, add);
  else for (const int honour : sheet.names.find(reference)) add(sheet, honour);
}

void add_decisions(RunSheet& sheet, const Reference& reference) {
  add_honours(sheet, reference, add_decision);
  if (names_all(reference)) {
    for (int group = 0; group < static_cast<int>(sheet.program.groups.size()); ++group) add_own_decision(sheet, group);
    return;
  }
  const int group = sheet.names.group_with_id(reference.subject);
  if (group >= 0) add_own_decision(sheet, group);
}

void add_photos(RunSheet& sheet, const Reference& reference) {
  const std::size_t slash = reference.subject.find('/');
  if (slash == std::string::npos) return add_every(sheet, reference, sheet.ceremony.albums.size(), add_album);
  const auto albums = sheet.names.find({SceneKind::photos, reference.subject.substr(0, slash)});
  if (albums.empty()) return;
  const auto& photos = at(sheet.ceremony.albums, albums[0]).photos;
  for (std::size_t i = 0; i < photos.size(); ++i) {
    if (photos[i].id != reference.subject.substr(slash + 1)) continue;
    sheet.list.begin_scene();
    add_photo(sheet, albums[0], static_cast<int>(i));
  }
}

void add_speakers(RunSheet& sheet, const Reference& reference) {
  const bool all = names_all(reference);
  add_every(sheet, reference, sheet.ceremony.agenda.size(), [](RunSheet& s, int row) {
    if (!at(s.ceremony.agenda, row).speaker.empty()) add_speaker(s, row);
  });
  for (const int row : all ? std::vector<int>{} : sheet.names.find(reference)) {
    if (at(sheet.ceremony.agenda, row).speaker.empty()) add_agenda_item(sheet, row);  // nobody to name: the item itself
  }
}

void add_all_flowers(RunSheet& sheet, const Reference& reference) {
  if (reference.subject == "leadership") return add_leaders_flowers(sheet);
  add_every(sheet, reference, sheet.program.groups.size(), add_flowers);
  if (names_all(reference) && !sheet.mentions.by_id(SceneKind::flowers, -1)) add_leaders_flowers(sheet);
}

}  // namespace

void add_reference(RunSheet& sheet, const Reference& reference) {
  const Ceremony& ceremony = sheet.ceremony;
  switch (reference.scene) {
    case SceneKind::title: return add_title(sheet);
    case SceneKind::hold: return add_hold(sheet);
    case SceneKind::delegates: return add_delegates(sheet);
    case SceneKind::members: return add_members(sheet);
    case SceneKind::pledge: return add_pledge(sheet);
    case SceneKind::handover: return add_handover(sheet);
    case SceneKind::leadership: return add_leadership(sheet);
    case SceneKind::agenda:
      if (reference.subject.empty() || reference.subject == "*") return add_agenda(sheet);
      return add_every(sheet, reference, 0, add_agenda_item);
    case SceneKind::speaker: return add_speakers(sheet, reference);
    case SceneKind::talk: return add_every(sheet, reference, ceremony.talks.size(), add_talk);
    case SceneKind::figures: return add_every(sheet, reference, ceremony.figures.size(), add_figures);
    case SceneKind::ranking: return add_every(sheet, reference, ceremony.rankings.size(), add_ranking);
    case SceneKind::quote: return add_every(sheet, reference, ceremony.quotes.size(), add_quote);
    case SceneKind::notice:
    case SceneKind::countdown: return add_every(sheet, reference, ceremony.notices.size(), add_notice);
    case SceneKind::photos: return add_photos(sheet, reference);
    case SceneKind::honour: return add_honours(sheet, reference, add_honour);
    case SceneKind::decision: return add_decisions(sheet, reference);
    case SceneKind::batch: return add_every(sheet, reference, sheet.program.groups.size(), add_group);
    case SceneKind::recipient:
      return add_every(sheet, reference, ceremony.recipients.size(), add_recipient);
    case SceneKind::flowers: return add_all_flowers(sheet, reference);
  }
}

}  // namespace bangvang
