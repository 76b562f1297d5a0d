// A wall and its composer, turn by turn.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "platform/wall.h"

namespace bangvang {

// A wall with a composer that takes one turn of the loop for a picture, unless it is held up.
struct Hall {
  Wall wall{1920, 1080, 300};
  ShowState state;
  Contents contents;                  // of its steps
  std::int64_t now = 10'000;
  bool composing = true;
  bool reveals = false;               // the steps' transitions do
  double took_ms = 10;
  std::optional<Order> under_way;
  std::vector<std::string> composed;  // ids, "hold", "+id" for patches
  std::map<std::string, std::vector<Awaited>> photos;  // that the steps show
  std::map<std::string, Picture> pictures;  // else empty ones
  std::set<std::string> absent;       // files of photos that are not there yet
  std::optional<std::int64_t> next_change;

  explicit Hall(std::string live = "a", std::string standby = "b") {
    state.live = std::move(live);
    state.standby = std::move(standby);
    state.entered_ms = now;
  }
  void turn() {
    if (under_way && composing) {
      Composed done;
      done.order = *under_way;
      done.took_ms = took_ms;
      auto picture = std::make_shared<Picture>();
      if (under_way->subject.step == "clock") picture->changes_at = next_change;
      if (pictures.contains(under_way->subject.step)) *picture = pictures[under_way->subject.step];
      done.picture = picture;
      done.transition = {{{Change::Kind::fade, {0, 0, 1920, 1080}, 0, 700}}, 700, reveals};
      const std::string name = under_way->subject.kind == Subject::Kind::hold ? "hold" : under_way->subject.step;
      for (const Awaited& photo : photos[name])
        if (absent.contains(photo.wish.file)) done.waiting.push_back(photo);
      composed.push_back((under_way->patch_of ? "+" : "") + name);
      under_way.reset();
      wall.deliver(done);
    }
    wall.follow(state, now, contents);
    if (auto order = wall.next_order(now)) under_way = order;
  }
  void run(int ms) {
    for (const auto end = now + ms; now < end; now += 16) turn();
  }
  // A step that shows a photo, which is not there yet.
  void lacks(const std::string& id, const std::string& file, Rect box = {100, 200, 300, 400}) {
    photos[id].push_back({{file, static_cast<int>(box.w), static_cast<int>(box.h), true, .5f, .5f}, box});
    absent.insert(file);
  }
  void arrive(const std::string& file) {
    absent.erase(file);
    std::vector<PhotoWish> came;
    for (const auto& [id, all] : photos)
      for (const Awaited& photo : all)
        if (photo.wish.file == file) came.push_back(photo.wish);
    wall.photos_came(came);
  }
  void take(const std::string& id, const std::string& standby) {
    state.previous = state.live;
    state.live = id;
    state.standby = standby;
    state.entered_ms = now;
  }
  void go(const std::string& standby) { take(state.standby, standby); }
};

}  // namespace bangvang
