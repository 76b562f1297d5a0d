// SideOutput: orders, textures and frames of one screen beside the hall's.
#include "platform/side_output.h"

#include <algorithm>
#include <utility>

namespace bangvang {

namespace {

constexpr int band_pixels = 512 * 1024;  // a turn, of what cannot be seen yet: the hall's frames do not wait longer for it

Rect around(const Rect& a, const Rect& b) {
  const float left = std::min(a.x, b.x), top = std::min(a.y, b.y);
  return {left, top, std::max(a.x + a.w, b.x + b.w) - left, std::max(a.y + a.h, b.y + b.h) - top};
}

}  // namespace

Result<std::unique_ptr<SideOutput>> SideOutput::open(const Video& video, const SidePlace& place) {
  const char* const title = place.side == Side::mc ? "bangvang mc" : "bangvang lobby";
  auto window = OutputWindow::open(video, place.monitor, place.windowed, title);
  if (!window) return window.problem();
  return std::unique_ptr<SideOutput>(new SideOutput(place, std::move(*window)));
}

SideOutput::SideOutput(SidePlace place, std::unique_ptr<OutputWindow> window)
    : place_(std::move(place)), window_(std::move(window)), wall_(place_.side, window_->width(), window_->height()) {}

void SideOutput::hide() {
  if (std::exchange(hidden_, true)) return;
  window_->hide();
  presented_.clear();
}

void SideOutput::withdraw() {
  wall_.forget();
  presented_.clear();
  drawn_.clear();
  patched_.reset();
  exposed_ = true;
  if (hidden_) return;
  window_->draw({});
  window_->present();
}

void SideOutput::move_to(const Monitor& on) {
  const Monitor& was = place_.monitor;
  const bool there = !hidden_ && was.x == on.x && was.y == on.y && was.width == on.width && was.height == on.height;
  place_.monitor = on;
  if (there || place_.windowed) return;
  hidden_ = false;
  window_->show_on(on);
  withdraw();  // not what it showed before it went
  resized();
}

void SideOutput::come_back() {
  if (hidden_ || place_.windowed) return;
  window_->come_back(place_.monitor);
  exposed_ = true;
}

void SideOutput::resized() {
  if (hidden_) return;  // the size of a window that is hidden means nothing
  window_->measure();
  wall_.resize(window_->width(), window_->height());
  exposed_ = true;
}

std::optional<SideJob> SideOutput::next_job(ShowTime now) {
  if (upload_ || hidden_) return std::nullopt;
  auto order = wall_.next_order(now.steady_ms);
  if (!order) return std::nullopt;
  SideJob job;
  // The MC's texture is seen all the time: it is painted beside, and changed between two frames.
  if (order->side == Side::lobby && !order->patch_of && window_->in_memory())
    job.target = window_->lock(order->slot, order->width, order->height);
  job.order = std::move(*order);
  job.now = now;
  return job;
}

void SideOutput::deliver(SideComposed&& done, std::int64_t now) {
  window_->unlock(done.order.slot);
  upload_ = std::move(done);
  uploaded_rows_ = 0;
  upload(now);
}

void SideOutput::upload(std::int64_t now) {
  if (!upload_) return;
  const SideOrder& order = upload_->order;
  const Pixels& pixels = upload_->patch;
  const bool seen = order.side == Side::mc || order.patch_of;
  if (seen || upload_->patched.w <= 0) {
    const auto done = *std::exchange(upload_, std::nullopt);
    if (!wall_.deliver(done, now) || done.patched.w <= 0) return;
    window_->update(done.order.slot, done.order.width, done.order.height, done.patched, done.patch, 0, done.patch.height);
    patched_ = patched_ ? around(*patched_, done.patched) : done.patched;
    return;
  }
  const int rows = std::min(pixels.height - uploaded_rows_, std::max(1, band_pixels / std::max(1, pixels.width)));
  window_->update(order.slot, order.width, order.height, upload_->patched, pixels, uploaded_rows_, rows);
  uploaded_rows_ += rows;
  if (uploaded_rows_ >= pixels.height) wall_.deliver(*std::exchange(upload_, std::nullopt), now);
}

void SideOutput::draw(std::int64_t now) {
  upload(now);
  wall_.follow(now);
  const Layers layers = wall_.layers(now);
  const bool moving = wall_.moving(now);
  const bool due = exposed_ || patched_ || (layers != drawn_ && (!was_moving_ || now - drawn_ms_ >= frame_ms));
  if (layers.empty() || !due || hidden_) return;
  const auto part = exposed_ || layers != drawn_ ? std::nullopt : patched_;
  window_->draw(layers, part);
  window_->present(part);
  drawn_ = layers;
  exposed_ = false;
  patched_.reset();
  was_moving_ = moving;
  drawn_ms_ = now;
  presented_ = wall_.shows();
}

std::optional<std::int64_t> SideOutput::due(std::int64_t now) const {
  if (upload_) return now;
  if (hidden_) return std::nullopt;
  if (was_moving_ || wall_.moving(now)) return drawn_ms_ + frame_ms;
  if ((exposed_ || patched_) && !wall_.layers(now).empty()) return now;
  return wall_.due();
}

}  // namespace bangvang
