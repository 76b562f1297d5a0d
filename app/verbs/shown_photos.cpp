// Lays out the steps that have photos, once for each group that stands together.
#include "verbs/shown_photos.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

#include "verbs/rough_metrics.h"

namespace bangvang {
namespace {

struct Named {
  Place where;
  std::string whose;
};
using Places = std::unordered_map<std::string, Named>;

Places places_of(const Ceremony& c) {
  Places places;
  for (const Recipient& r : c.recipients)
    if (!r.photo.empty()) places.try_emplace(r.photo, Named{r.photo_origin, r.name});
  for (const Album& album : c.albums)
    for (const Photo& photo : album.photos)
      if (!photo.file.empty()) places.try_emplace(photo.file, Named{photo.file_origin, {}});
  for (const Member& m : c.members)
    if (!m.emblem.empty()) places.try_emplace(m.emblem, Named{m.emblem_origin, m.name});
  return places;
}

// Steps that show the same boxes: a page of a group, whoever of it is called.
using Wall = std::tuple<int, int, int>;

class Gathering {
 public:
  Gathering(const Program& program, const Insets& safe) : program_(program), places_(places_of(program.ceremony)) {
    output_.width = 1920;
    output_.height = 1080;
    output_.safe = safe;
    output_.theme = &theme_;  // its colours are not looked at
  }
  std::vector<ShownPhoto> all() {
    const int count = static_cast<int>(program_.steps.size());
    if (!places_.empty()) {
      for (int step = 0; step < count; ++step)
        if (worth_laying_out(step)) add(step_picture(program_, step, output_, 0, {}, metrics_));
    }
    if (!program_.ceremony.emblem.empty()) add(hold_picture(program_, output_, metrics_));
    return std::move(photos_);
  }

 private:
  bool worth_laying_out(int index) {
    const Step& step = program_.steps[static_cast<std::size_t>(index)];
    if (step.scene == SceneKind::photos || step.scene == SceneKind::members || step.scene == SceneKind::hold)
      return true;
    if (step.scene != SceneKind::batch && step.scene != SceneKind::recipient) return false;
    const Ceremony& c = program_.ceremony;
    const int group = step.scene == SceneKind::batch ? step.subject : step.group;
    if (group < 0) return true;
    const Group& stage = program_.groups[static_cast<std::size_t>(group)];
    const HonourLayout layout = c.honours[static_cast<std::size_t>(stage.honour)].layout;
    if (step.scene == SceneKind::recipient && layout == HonourLayout::portrait)
      return !c.recipients[static_cast<std::size_t>(step.subject)].photo.empty();
    return layout != HonourLayout::list && seen_.insert({group, step.first, step.count}).second;
  }

  void add(const Picture& picture) {
    for (const Mark& mark : picture.marks) {
      const PhotoMark* photo = std::get_if<PhotoMark>(&mark);
      if (!photo) continue;
      const auto [at, fresh] = index_.try_emplace(photo->file, photos_.size());
      if (fresh) {
        const auto place = places_.find(photo->file);
        const Named named = place == places_.end() ? Named{Place{photo->file}, {}} : place->second;
        photos_.push_back({photo->file, named.where, {}, 0, named.whose});
      }
      std::vector<PhotoBox>& boxes = photos_[at->second].boxes;
      const PhotoBox box{photo->rect.w, photo->rect.h, photo->fit};
      if (std::find(boxes.begin(), boxes.end(), box) == boxes.end()) boxes.push_back(box);
    }
  }

  const Program& program_;
  const Places places_;
  const Theme theme_;
  const RoughMetrics metrics_;
  Output output_;
  std::set<Wall> seen_;
  std::unordered_map<std::string, std::size_t> index_;
  std::vector<ShownPhoto> photos_;
};

}  // namespace

bool names_photos(const Ceremony& c) { return !c.emblem.empty() || !places_of(c).empty(); }

std::vector<ShownPhoto> shown_photos(const Program& program, const Insets& safe) {
  return Gathering(program, safe).all();
}

}  // namespace bangvang
