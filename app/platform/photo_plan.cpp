// PhotoPlan: layouts by step, and a window worked out anew when something has moved.
#include "platform/photo_plan.h"

#include <utility>

namespace bangvang {

void PhotoPlan::follow(const std::shared_ptr<const Program>& program, const ShowState& state, int width, int height) {
  if (program != program_ || width != width_ || height != height_ || state.hall_message != message_) {
    photos_.assign(program->steps.size() + 1, std::nullopt);
    program_ = program;
    message_ = state.hall_message;
    width_ = width;
    height_ = height;
  } else if (state.live == live_ && state.standby == standby_ && state.previous == previous_) {
    return;
  }
  live_ = state.live;
  standby_ = state.standby;
  previous_ = state.previous;
  const int count = static_cast<int>(program_->steps.size());
  const Command back = resolve(*program_, state, {Want::back, "", "", false});
  vantage_.live = program_->index_of(live_);
  vantage_.standby = program_->index_of(standby_);
  vantage_.back = program_->index_of(back.step);
  vantage_.aside = vantage_.count = count;
  vantage_.after = [program](int step) { return program->after(step); };
  stale_ = true;
}

void PhotoPlan::learn(const Subject& subject, std::vector<PhotoWish> photos) {
  if (!program_ || subject.width != width_ || subject.height != height_ || subject.message != message_) return;
  const bool hold = subject.kind == Subject::Kind::hold;
  const int step = hold ? static_cast<int>(program_->steps.size()) : program_->index_of(subject.step);
  if (step < 0) return;
  auto& known = photos_[static_cast<std::size_t>(step)];
  if (known == photos) return;
  known = std::move(photos);
  stale_ = true;
}

const PhotoWindow& PhotoPlan::window() {
  if (!stale_) return window_;
  const PhotosOf photos_of = [this](int step) {
    const auto& known = photos_[static_cast<std::size_t>(step)];
    return known ? &*known : nullptr;
  };
  window_ = photo_window(vantage_, photos_of, budget_);
  stale_ = false;
  return window_;
}

std::optional<PhotoWindow> PhotoPlan::changed() {
  const PhotoWindow& now = window();
  const bool same = now.wishes == told_.wishes && now.live == told_.live && now.urgent == told_.urgent;
  if (same) return std::nullopt;
  told_ = now;
  return now;
}

std::optional<Subject> PhotoPlan::unknown() {
  const std::optional<int> step = window().unknown;
  if (!step) return std::nullopt;
  if (*step == vantage_.count) return Subject{Subject::Kind::hold, "", width_, height_, message_};
  return Subject{Subject::Kind::step, program_->steps[static_cast<std::size_t>(*step)].id, width_, height_, message_};
}

}  // namespace bangvang
