// ShowLoop: what the ceremony's folder holds by now; and other data, taken in hand between two frames.
#include <chrono>
#include <set>
#include <string>
#include <utility>

#include "base/phrases.h"
#include "platform/arrivals.h"
#include "platform/show_loop.h"
#include "show/left_behind.h"
#include "show/on_the_wall.h"

namespace bangvang {

namespace {

// What is wrong with data that do not run yet, and is not wrong with those that do; first of all, whether they can be used.
Problems of_other_data(const FreshData& fresh, const Problems& known) {
  Problems all;
  if (fresh.kind == FreshData::Kind::same) return all;
  std::set<std::string> said;
  for (const Problem& problem : known) said.insert(to_text(problem, Language::vietnamese));
  std::size_t errors = 0;
  for (const Problem& problem : fresh.problems) {
    if (said.contains(to_text(problem, Language::vietnamese))) continue;
    errors += problem.severity == Severity::error;
    all.push_back(problem);
    all.back().what = {problem.what.vi + " (dữ liệu mới)", problem.what.en + " (new data)"};
  }
  if (fresh.kind == FreshData::Kind::unusable)
    all.insert(all.begin(), {Severity::error, {}, say("dữ liệu mới chưa dùng được, {} lỗi", "the new data cannot be used yet: {} error(s)", errors),
                             {"sửa các lỗi nêu dưới đây rồi lưu lại; cho đến lúc đó vẫn chiếu dữ liệu đang có",
                              "mend the errors listed below and save; until then the show goes on with the data it has"}});
  return all;
}

}  // namespace

void ShowLoop::follow_data() {
  if (!stage_.reader) return;
  if (stage_.gate.program() != read_for_) {
    read_for_ = stage_.gate.program();
    stage_.reader->runs(read_for_, stage_.gate.state().roster);
  }
  if (auto fresh = stage_.reader->take()) receive(std::move(*fresh));
  take_by_itself();
}

void ShowLoop::receive(FreshData&& fresh) {
  if (stage_.photos && stage_.photos->replaced(fresh.replaced)) stage_.wall.photos_replaced(now());
  if (fresh.than != stage_.gate.program()) return;  // the next one is on its way
  fresh_ = std::move(fresh);
  of_fresh_ = of_other_data(fresh_, stage_.of_data);
  stage_.gate.offer(fresh_.program, fresh_.than);
  dirty_panel();
}

// Nothing waits: because nothing has changed, or because what has changed is of no use?
void ShowLoop::say_why_nothing_waits() {
  if (fresh_.kind != FreshData::Kind::unusable || !refusal_ || refusal_->kind != RefusalKind::nothing_to_load) return;
  refusal_->why = {"Dữ liệu mới còn lỗi, chưa nhận được: xem khung Cảnh báo", "The new data have errors and cannot be taken: see the problems"};
}

// In a rehearsal, or where the ceremony says so, the wall follows the folder; never in the middle of a movement.
void ShowLoop::take_by_itself() {
  const bool wanted = stage_.rehearsal || stage_.gate.program()->ceremony.settings.reload == Reload::automatic;
  if (!wanted || !stage_.gate.offered() || fresh_.faulty || desk_.to_go_on) return;
  if (!presented_ || stage_.wall.moving(now()) || key_waits()) return;
  if (!stage_.gate.handle({Want::take_data, "", "folder", false}).applied) return;
  const Command renewal = resolve(*stage_.gate.program(), stage_.gate.state(), {Want::renew, "", "folder", false});
  const bool announces = !stage_.rehearsal && renewal_announces(*stage_.gate.program(), stage_.gate.state());
  if (renewal.verb == Verb::renew && !announces) stage_.gate.carry_out(renewal);  // else the operator is asked
  take_in_hand();
}

// All that was dear was done by the reader.
void ShowLoop::take_in_hand() {
  const double start = precise_ms();
  data_hash_ = stage_.gate.program()->hash;
  const Settings& settings = stage_.gate.program()->ceremony.settings;
  stage_.wall.keep_time(settings.fade_ms, settings.guard_ms);
  if (fresh_.program && fresh_.program->hash == data_hash_) {
    std::swap(search_, fresh_.search);
    std::swap(people_, fresh_.people);
    stage_.of_data = std::move(fresh_.problems);
    stage_.composer.submit(DressJob{fresh_.outfit});
  }
  fresh_ = {};
  of_fresh_.clear();
  dirty_panel();
  if (stage_.watcher) stage_.watcher->fitted(precise_ms() - start);
}

void ShowLoop::list_data_problems() {
  std::future<Problems>& of_fonts = stage_.font_problems;
  if (of_fonts.valid() && of_fonts.wait_for(std::chrono::seconds(0)) == std::future_status::ready) of_fonts_ = of_fonts.get();
  told_ = stage_.problems;
  for (Problem& problem : left_behind(*stage_.gate.program(), stage_.gate.state())) told_.push_back(std::move(problem));
  for (const Problems* const more : {&of_fresh_, &stage_.of_data, &of_fonts_, &of_photos_}) told_.insert(told_.end(), more->begin(), more->end());
}

}  // namespace bangvang
