// Renames: a reference is changed where its subject's id is; references are few, so each is looked up as text.
#include "show/renames.h"

#include <algorithm>

namespace bangvang {
namespace {

std::string key(std::string_view scene, std::string_view id) {
  std::string text(scene);
  return text.append(1, ':').append(id);
}

constexpr std::string_view row_mark = "agenda#";

}  // namespace

void Renames::add(std::string_view scene, const std::string& written, const std::string& kept) {
  if (written != kept) kept_.emplace(key(scene, written), kept);
}

std::string Renames::of(std::string_view scene, const std::string& id) const {
  const auto found = kept_.find(key(scene, id));
  return found == kept_.end() ? id : found->second;
}

// "bang-khen.2" is the honour's second group where no batch is called so.
std::string Renames::of_stage(std::string_view scene, const std::string& id) const {
  if (const auto found = kept_.find(key(scene, id)); found != kept_.end()) return found->second;
  const std::size_t dot = id.find('.');
  return of("honour", id.substr(0, dot)) + (dot == std::string::npos ? std::string{} : id.substr(dot));
}

std::string Renames::subject_of(SceneKind scene, const std::string& subject) const {
  switch (scene) {
    case SceneKind::agenda:
    case SceneKind::speaker:
      if (subject.starts_with(row_mark)) return std::string(row_mark) + of("agenda", subject.substr(row_mark.size()));
      return of("agenda", subject);
    case SceneKind::countdown: return of("notice", subject);
    case SceneKind::decision:
    case SceneKind::batch:
    case SceneKind::flowers: return of_stage("batch", subject);
    case SceneKind::recipient: return of_stage("recipient", subject);
    case SceneKind::pledge: return of("member", subject);
    case SceneKind::photos:
      if (const std::size_t slash = subject.find('/'); slash != std::string::npos)
        return of("photo", of("photos", subject.substr(0, slash)) + subject.substr(slash));
      return of("photos", subject);
    default: return of(name_of(scene), subject);
  }
}

std::string Renames::step_id(const std::string& id) const {
  const std::size_t mark = id.find_first_of(":/");
  const auto scene = scene_named(id.substr(0, mark));
  if (mark == std::string::npos || !scene) return id;
  const bool whole = *scene == SceneKind::photos || id[mark] == '/';  // else what follows a slash is a part of the scene
  const std::size_t tilde = id.find('~', mark), slash = id.find('/', mark + 1);
  const std::size_t end = std::min({whole ? std::string::npos : slash, tilde, id.size()});
  return id.substr(0, mark + 1) + subject_of(*scene, id.substr(mark + 1, end - mark - 1)) + id.substr(end);
}

void Renames::apply_to(Ceremony& ceremony) const {
  if (kept_.empty()) return;
  const auto change = [this](Reference& reference) { reference.subject = subject_of(reference.scene, reference.subject); };
  for (AgendaItem& item : ceremony.agenda)
    for (Reference& reference : item.shows) change(reference);
  for (RundownRow& row : ceremony.rundown) change(row.show);
  for (std::string& scene : ceremony.lobby.scenes) scene = step_id(scene);
  for (Album& album : ceremony.albums)
    for (Photo& photo : album.photos) photo.after = step_id(photo.after);
}

}  // namespace bangvang
