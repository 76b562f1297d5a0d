// check_references: what `shows`, the rundown, the lobby and `after` name exists, or its row is left out.
#include <algorithm>
#include <set>
#include <unordered_map>

#include "base/phrases.h"
#include "loading/loading.h"
#include "loading/references.h"
#include "loading/subjects.h"

namespace bangvang {
namespace {

// Where the data of a scene stand, for those who name one that has none.
std::string home_of(const Loading& loading, SceneKind scene) {
  switch (scene) {
    case SceneKind::agenda: case SceneKind::speaker: return loading.tables.home_of("agenda");
    case SceneKind::delegates: return loading.tables.home_of("delegates");
    case SceneKind::members: return loading.tables.home_of("members");
    case SceneKind::figures: return "figures/";
    case SceneKind::ranking: return "rankings/";
    case SceneKind::recipient: return loading.tables.home_of("recipients");
    case SceneKind::photos: return "photos/";
    case SceneKind::decision:
    case SceneKind::honour:
    case SceneKind::batch:
    case SceneKind::flowers:
      return loading.tables.home_of("honours");
    default: return "ceremony.toml";
  }
}

class Checker {
 public:
  explicit Checker(Loading& loading) : loading_(loading), subjects_(loading.ceremony) {}

  // False: there is no such thing, and that is reported.
  bool check(Reference& reference, const Place& where) {
    const std::string scene(name_of(reference.scene));
    if (!subjects_.any(reference.scene)) {
      const Words what =
          say("chưa có gì để chiếu cho cảnh {}", "there is nothing to show for the scene {}", quoted(scene));
      const Words remedy = say("điền {} hoặc bỏ cảnh này", "fill in {} or remove the scene", home_of(loading_, reference.scene));
      // "everything" of nothing does no harm.
      if (reference.subject == "*") loading_.report.warning(where, what, remedy);
      else loading_.report.error(where, what, remedy);
      return reference.subject == "*";
    }
    if (const auto subject = subjects_.resolve(reference)) {
      reference.subject = *subject;
      return true;
    }
    if (stands_alone(reference.scene)) {
      loading_.report.error(where,
                            say("cảnh {} không có đối tượng {}", "the scene {} takes no subject {}", quoted(scene),
                                quoted(reference.subject)),
                            say("chỉ ghi {}", "write {} alone", quoted(scene)));
      return false;
    }
    loading_.report.error(
        where,
        say("không có {} cho cảnh {}", "unknown subject {} of the scene {}", quoted(reference.subject), quoted(scene)),
        remedy_for(reference));
    return false;
  }

 private:
  Words remedy_for(const Reference& reference) {
    const auto& known = subjects_.known(reference.scene);
    const Words otherwise = say("có: {}", "there is: {}", listed(known));
    const bool numbered = reference.scene == SceneKind::agenda || reference.scene == SceneKind::speaker;
    if (numbered) return otherwise;  // all numbers are near each other
    return loading_.report.suggest(reference.subject, known, otherwise);
  }

  Loading& loading_;
  Subjects subjects_;
};

template <class T, class Keep>
void keep_if(std::vector<T>& rows, Report& report, Keep keep) {
  const auto end = std::stable_partition(rows.begin(), rows.end(), keep);
  report.leave_out(static_cast<int>(rows.end() - end));
  rows.erase(end, rows.end());
}

// As a step's id begins: subjects by their ids.
std::string written(const Reference& reference) {
  const std::string scene(name_of(reference.scene));
  return reference.subject.empty() ? scene : scene + ':' + reference.subject;
}

void check_photos(Loading& loading, Checker& checker) {
  for (Album& album : loading.ceremony.albums) {
    keep_if(album.photos, loading.report, [&](Photo& photo) {
      if (photo.after.empty()) return true;
      const std::string whole = photo.after.substr(0, photo.after.find('/'));  // without the part of a scene
      auto reference = read_reference(whole, photo.origin, loading.report);
      if (!reference || !checker.check(*reference, photo.origin)) return false;
      photo.after = written(*reference) + photo.after.substr(whole.size());
      return true;
    });
  }
}

// What the lobby has a card for. A recipient's is the honour's; the rest is between the hall and those who sit in it.
bool in_lobby(SceneKind scene) {
  static const std::set<SceneKind> shown{
      SceneKind::title,  SceneKind::agenda,     SceneKind::members,  SceneKind::delegates, SceneKind::figures, SceneKind::ranking,
      SceneKind::honour, SceneKind::leadership, SceneKind::handover, SceneKind::quote,     SceneKind::photos};
  return shown.count(scene) > 0;
}

void check_lobby(Loading& loading, Checker& checker) {
  static const std::vector<std::string> own{"agenda-now", "announced", "clock"};
  keep_if(loading.ceremony.lobby.scenes, loading.report, [&](std::string& scene) {
    if (std::find(own.begin(), own.end(), scene) != own.end()) return true;
    const std::string near = nearest(scene, own);
    const std::string name = scene.substr(0, scene.find(':'));
    if (!near.empty() && !scene_named(name)) {
      loading.report.error(loading.lobby_scenes, say("không có cảnh {}", "unknown scene {}", quoted(scene)),
                           say("có phải {} không?", "did you mean {}?", quoted(near)));
      return false;
    }
    auto reference = read_reference(scene, loading.lobby_scenes, loading.report);
    if (!reference || !checker.check(*reference, loading.lobby_scenes)) return false;
    if (!in_lobby(reference->scene)) {  // it only stands for nothing there
      loading.report.warning(loading.lobby_scenes,
                             say("sảnh không chiếu cảnh {}", "the lobby does not show the scene {}", quoted(scene)),
                             {"kết quả đã công bố là “announced”", "what has been announced is “announced”"});
    }
    scene = written(*reference);
    return true;
  });
}

// agenda#3 is the third row of the file; the steps count the rows that were kept.
void count_kept_rows(Loading& loading) {
  std::unordered_map<std::string, std::string> kept;
  for (const AgendaItem& item : loading.ceremony.agenda)
    kept.emplace("agenda#" + item.id, "agenda#" + std::to_string(kept.size() + 1));
  const auto count = [&](Reference& reference, const Place& where) {
    if (reference.subject.rfind("agenda#", 0) != 0) return true;
    const auto found = kept.find(reference.subject);
    if (found != kept.end()) {
      reference.subject = found->second;
      return true;
    }
    loading.report.error(where,
                         say("dòng {} của {} bị bỏ vì có lỗi", "row {} of {} is left out, for it has an error",
                             reference.subject.substr(7), loading.tables.home_of("agenda")),
                         {"sửa dòng đó trước", "mend that row first"});
    return false;
  };
  for (AgendaItem& item : loading.ceremony.agenda)
    keep_if(item.shows, loading.report, [&](Reference& shown) { return count(shown, item.origin); });
  keep_if(loading.ceremony.rundown, loading.report, [&](RundownRow& row) { return count(row.show, row.origin); });
}

}  // namespace

void check_references(Loading& loading) {
  Checker checker(loading);
  Ceremony& ceremony = loading.ceremony;
  keep_if(ceremony.rundown, loading.report, [&](RundownRow& row) { return checker.check(row.show, row.origin); });
  for (auto& [named, where] : loading.of_bad_rows) checker.check(named, where);
  check_photos(loading, checker);
  check_lobby(loading, checker);
  keep_if(ceremony.agenda, loading.report, [&](AgendaItem& item) {
    bool good = true;
    for (Reference& shown : item.shows) good = checker.check(shown, item.origin) && good;
    return good;
  });
  count_kept_rows(loading);
}

}  // namespace bangvang
