// Subjects: what a scene may name.
#include "loading/subjects.h"

#include "base/folding.h"

namespace bangvang {

bool stands_alone(SceneKind scene) {
  switch (scene) {
    case SceneKind::title: case SceneKind::delegates: case SceneKind::members: case SceneKind::pledge:
    case SceneKind::handover: case SceneKind::leadership: case SceneKind::hold: return true;
    default: return false;
  }
}

Subjects::Subjects(const Ceremony& ceremony) : ceremony_(ceremony) {}

std::optional<std::string> Subjects::resolve(const Reference& reference) {
  if (reference.subject.empty() || reference.subject == "*") return reference.subject;
  if (stands_alone(reference.scene)) return std::nullopt;
  const Known& known = of(reference.scene);
  const auto found = known.by_folded.find(fold(reference.subject));
  if (found == known.by_folded.end()) return std::nullopt;
  return found->second;
}

const std::vector<std::string>& Subjects::known(SceneKind scene) { return of(scene).ids; }

bool Subjects::any(SceneKind scene) const {
  switch (scene) {
    case SceneKind::title: case SceneKind::hold: return true;
    case SceneKind::agenda: case SceneKind::speaker: return !ceremony_.agenda.empty();
    case SceneKind::delegates: return !ceremony_.delegates.empty();
    case SceneKind::talk: return !ceremony_.talks.empty();
    case SceneKind::members: return !ceremony_.members.empty();
    case SceneKind::figures: return !ceremony_.figures.empty();
    case SceneKind::ranking: return !ceremony_.rankings.empty();
    case SceneKind::decision: case SceneKind::honour: return !ceremony_.honours.empty();
    case SceneKind::batch: return !ceremony_.honours.empty();
    case SceneKind::recipient: return !ceremony_.recipients.empty();
    case SceneKind::pledge: return ceremony_.pledge.has_value();
    case SceneKind::handover: return ceremony_.handover.has_value();
    case SceneKind::leadership: return ceremony_.leadership.has_value();
    case SceneKind::flowers: return !ceremony_.honours.empty() || ceremony_.leadership.has_value();
    case SceneKind::quote: return !ceremony_.quotes.empty();
    case SceneKind::photos: return !ceremony_.albums.empty();
    case SceneKind::notice: case SceneKind::countdown: return !ceremony_.notices.empty();
  }
  return true;
}

Subjects::Known& Subjects::of(SceneKind scene) {
  const auto [place, fresh] = known_.try_emplace(static_cast<int>(scene));
  if (fresh) know(place->second, scene);
  return place->second;
}

void Subjects::know(Known& known, SceneKind scene) const {
  const auto add = [&known](const std::string& id) {
    known.by_folded.emplace(fold(id), id);
    known.ids.push_back(id);
  };
  const auto add_all = [&](const auto& rows) {
    for (const auto& row : rows) add(row.id);
  };
  const auto name_honours = [&] {
    for (const Honour& honour : ceremony_.honours) known.by_folded.emplace(fold(honour.name), honour.id);
  };
  switch (scene) {
    case SceneKind::agenda:
    case SceneKind::speaker:
      for (const AgendaItem& item : ceremony_.agenda) {
        const std::string id = "agenda#" + item.id;
        known.by_folded.emplace(item.id, id);
        add(id);
      }
      return;
    case SceneKind::talk: return add_all(ceremony_.talks);
    case SceneKind::figures: return add_all(ceremony_.figures);
    case SceneKind::ranking: return add_all(ceremony_.rankings);
    case SceneKind::quote: return add_all(ceremony_.quotes);
    case SceneKind::notice:
    case SceneKind::countdown: return add_all(ceremony_.notices);
    case SceneKind::honour:
      add_all(ceremony_.honours);
      return name_honours();
    case SceneKind::photos:
      add_all(ceremony_.albums);
      for (const Album& album : ceremony_.albums) {
        for (const Photo& photo : album.photos)
          known.by_folded.emplace(fold(album.id + "/" + photo.id), album.id + "/" + photo.id);
      }
      return;
    case SceneKind::decision:
    case SceneKind::batch:
    case SceneKind::recipient:
    case SceneKind::flowers:
      add_all(ceremony_.honours);
      name_honours();
      return know_stage(known, scene);
    default: return;
  }
}

void Subjects::know_stage(Known& known, SceneKind scene) const {
  constexpr std::size_t most_compared = 2000;
  const auto honour_of = [this](int honour) -> const Honour& {
    return ceremony_.honours[static_cast<std::size_t>(honour)];
  };
  if (scene == SceneKind::recipient) {
    for (const Recipient& recipient : ceremony_.recipients) {
      const std::string id = honour_of(recipient.honour).id + "." + recipient.id;
      known.by_folded.emplace(fold(id), id);
      if (known.ids.size() < most_compared) known.ids.push_back(id);
    }
    return;
  }
  for (const Batch& batch : ceremony_.batches) {
    known.by_folded.emplace(fold(batch.id), batch.id);
    known.by_folded.emplace(fold(honour_of(batch.honour).id + "." + batch.id), batch.id);  // as the steps are called
    known.ids.push_back(batch.id);
  }
  // Groups are numbered within their honour; there are never more of them than recipients.
  std::vector<int> people(ceremony_.honours.size());
  for (const Recipient& recipient : ceremony_.recipients) ++people[static_cast<std::size_t>(recipient.honour)];
  for (std::size_t h = 0; h < people.size(); ++h) {
    for (int group = 1; group <= std::max(people[h], 1); ++group) {
      const std::string id = ceremony_.honours[h].id + "." + std::to_string(group);
      known.by_folded.emplace(fold(id), id);
    }
  }
  if (scene == SceneKind::flowers && ceremony_.leadership) known.by_folded.emplace("leadership", "leadership");
}

}  // namespace bangvang
