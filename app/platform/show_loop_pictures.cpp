// ShowLoop: pictures ordered from the composer and put into the window's textures, and photos planned ahead.
#include <algorithm>

#include "platform/show_loop.h"

namespace bangvang {

namespace {
constexpr int band_pixels = 512 * 1024;  // 2 MB: 2 ms where a graphics processor is slow to feed
}

void ShowLoop::order() {
  const std::int64_t at = now();
  auto order = stage_.wall.next_order(at);
  if (!order) return;
  PixelView target;
  if (!order->patch_of && stage_.hall.in_memory())
    target = stage_.hall.lock(order->slot, order->subject.width, order->subject.height);
  const auto& program = stage_.gate.program_of(order->subject);
  stage_.composer.submit(Job{std::move(*order), program, stage_.clock.now(), target});
}

void ShowLoop::collect() {
  for (Finished& finished : stage_.composer.collect()) {
    if (auto* const side = std::get_if<SideComposed>(&finished)) {
      deliver_side(std::move(*side));
      continue;
    }
    if (auto* const revelation = std::get_if<Revelation>(&finished)) {
      revealing_ = false;
      revealed_generation_ = revealed_of_->first;
      revealed_version_ += revelation->revealed != revealed_;
      revealed_ = std::move(revelation->revealed);
      continue;
    }
    if (auto* const dressed = std::get_if<Redressed>(&finished)) {
      of_fonts_ = std::move(dressed->problems);
      dirty_panel();
      continue;
    }
    auto& done = std::get<Composed>(finished);
    if (done.order.placard) {
      show_placard(std::move(done));
      continue;
    }
    plan_.learn(done.order.subject, std::move(done.photos));
    if (done.only_layout) {
      laying_out_ = false;
      continue;
    }
    stage_.hall.unlock(done.order.slot);
    if (done.patched.w > 0) upload_ = std::move(done);  // the wall orders one at a time
    else deliver(done);
  }
}

// What cannot be seen yet goes in bands, so that no frame waits for it; what is seen, at once: it must not be seen half.
void ShowLoop::upload() {
  if (!upload_) return;
  const Order& order = upload_->order;
  const Pixels& pixels = upload_->patch;
  const bool seen = !presented_ ||
                    std::any_of(drawn_.begin(), drawn_.end(), [&](const Layer& l) { return l.slot == order.slot; });
  const int left = pixels.height - uploaded_rows_;
  const int rows = seen ? left : std::min(left, std::max(1, band_pixels / std::max(1, pixels.width)));
  stage_.hall.update(order.slot, order.subject.width, order.subject.height, upload_->patched, pixels, uploaded_rows_, rows);
  uploaded_rows_ += rows;
  if (uploaded_rows_ < pixels.height) return;
  if (presented_ && seen) hall_changed_ = true;
  deliver(*upload_);
  upload_.reset();
  uploaded_rows_ = 0;
}

void ShowLoop::deliver(const Composed& done) {
  stage_.wall.deliver(done);
  dirty_panel();
  if (stage_.watcher) stage_.watcher->composed(done);
}

void ShowLoop::plan_photos() {
  if (!stage_.photos) return;
  const std::int64_t at = now();
  plan_.follow(stage_.gate.program(), stage_.gate.state(), stage_.hall.width(), stage_.hall.height());
  if (auto window = plan_.changed()) {
    stage_.photos->want(std::move(*window));
    for (const auto& side : sides_)  // what was asked for beside the window is forgotten with it
      for (const PhotoWish& wish : side->wall().awaited()) stage_.photos->photo(wish);
  }
  hasten_ms_ = stage_.photos->hasten(at);
  // Only while the composer and the wall have nothing to do.
  if (laying_out_ || stage_.wall.composing() || stage_.wall.moving(at)) return;
  const auto unknown = plan_.unknown();
  if (!unknown) return;
  Job job;
  job.order.subject = *unknown;
  job.program = stage_.gate.program();
  job.now = stage_.clock.now();
  job.only_layout = laying_out_ = true;
  stage_.composer.submit(std::move(job));
}

void ShowLoop::take_photos() {
  if (!stage_.photos) return;
  const std::vector<PhotoWish> arrived = stage_.photos->take_arrived();
  stage_.wall.photos_came(arrived);
  for (const auto& side : sides_) side->wall().photos_came(arrived);
  Problems problems = stage_.photos->problems();
  if (problems == of_photos_) return;
  of_photos_ = std::move(problems);
  dirty_panel();
}

}  // namespace bangvang
