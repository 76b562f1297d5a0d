// Work follows the window; what a picture asks for beside it comes right behind what is pressing.
#include "photos/photo_work.h"

#include <algorithm>
#include <utility>

#include "photos/failures.h"

namespace bangvang {

namespace {

constexpr std::size_t most_asked = 256, most_arrived = 4096;

bool contains(const std::vector<PhotoWish>& all, const PhotoWish& wish) {
  return std::find(all.begin(), all.end(), wish) != all.end();
}

}  // namespace

std::shared_ptr<const PhotoImage> PhotoWork::photo(const PhotoWish& wish) {
  if (const auto known = cache_.find(wish)) return *known;
  if (contains(window_.wishes, wish) || contains(asked_, wish)) return nullptr;
  asked_.insert(asked_.begin(), wish);
  if (asked_.size() > most_asked) asked_.pop_back();
  return nullptr;
}

void PhotoWork::want(PhotoWindow window) {
  window_ = std::move(window);
  cache_.follow(window_);
  asked_.clear();
  put_off_.clear();
}

std::vector<PhotoWish> PhotoWork::wanted(std::size_t* pressing) const {
  const auto urgent = window_.wishes.begin() + static_cast<std::ptrdiff_t>(window_.urgent);
  std::vector<PhotoWish> all(window_.wishes.begin(), urgent);
  all.insert(all.end(), asked_.begin(), asked_.end());
  if (pressing) *pressing = all.size();
  all.insert(all.end(), urgent, window_.wishes.end());
  return all;
}

bool PhotoWork::open(const PhotoWish& wish) const { return !cache_.knows(wish) && !put_off_.contains(wish); }

std::optional<PhotoWish> PhotoWork::next() const {
  for (const PhotoWish& wish : wanted())
    if (open(wish)) return wish;
  return std::nullopt;
}

std::optional<PhotoWish> PhotoWork::begin() {
  in_hand_ = next();
  outdated_ = false;
  waiting_since_.reset();
  return in_hand_;
}

void PhotoWork::finish(const Result<std::shared_ptr<const PhotoImage>>& developed) {
  if (!in_hand_) return;
  const PhotoWish wish = *std::exchange(in_hand_, std::nullopt);
  if (outdated_) return;
  if (!developed) {
    add_failure(problems_, developed.problem());
    if (developed.problem().where.file.empty()) put_off_.insert(wish);
    else cache_.keep(wish, nullptr);
  } else if (*developed) {
    std::erase_if(problems_, [&](const Problem& problem) {
      return problem.where.file == wish.file || problem.where.file.empty();  // the decoding works again
    });
    if (!cache_.keep(wish, *developed)) put_off_.insert(wish);
    else if (arrived_.size() < most_arrived) arrived_.push_back(wish);
  } else {
    return;
  }
  std::erase(asked_, wish);
}

bool PhotoWork::replaced(const std::string& file) {
  outdated_ = outdated_ || (in_hand_ && in_hand_->file == file);
  std::erase_if(put_off_, [&](const PhotoWish& wish) { return wish.file == file; });
  std::erase_if(problems_, [&](const Problem& problem) { return problem.where.file == file; });
  return cache_.forget_file(file) || (in_hand_ && in_hand_->file == file);
}

PhotoWork::Haste PhotoWork::haste(std::int64_t now) {
  std::size_t pressing = 0;
  const std::vector<PhotoWish> all = wanted(&pressing);
  const auto hand = in_hand_ ? std::find(all.begin(), all.end(), *in_hand_) : all.begin();
  const auto end = std::min(hand, all.begin() + static_cast<std::ptrdiff_t>(pressing));
  if (std::none_of(all.begin(), end, [this](const PhotoWish& wish) { return open(wish); })) {
    waiting_since_.reset();
    return {};
  }
  if (!waiting_since_) waiting_since_ = now;
  const bool give_up = now - *waiting_since_ >= patience_ms;
  if (give_up) waiting_since_ = now;  // should it not heed this, it hears of it again
  return {give_up, *waiting_since_ + patience_ms};
}

std::vector<PhotoWish> PhotoWork::take_arrived() { return std::exchange(arrived_, {}); }

std::vector<PhotoWish> PhotoWork::failed() {
  std::vector<PhotoWish> all;
  for (const PhotoWish& wish : window_.wishes)
    if (const auto known = cache_.find(wish); known && !*known) all.push_back(wish);
  return all;
}

}  // namespace bangvang
