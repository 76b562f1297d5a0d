// Reads each photo, and compares its size with its boxes on a full-HD wall.
#include "verbs/photo_problems.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "base/phrases.h"

namespace bangvang {
namespace {

constexpr std::size_t most = 200;          // nobody reads more
constexpr float most_enlargement = 2;      // half of the resolution that is needed

// How many times a photo is enlarged to stand in a box.
float enlargement(PhotoSize size, const PhotoBox& box) {
  const float across = box.width / static_cast<float>(size.width), down = box.height / static_cast<float>(size.height);
  return box.fit == Fit::cover ? std::max(across, down) : std::min(across, down);
}

std::string in_px(float width, float height) {
  return fmt::format("{}×{}", std::max(1l, std::lround(width)), std::max(1l, std::lround(height)));
}

// Problems of a photo that no row names stand at the file itself.
Words name_of(const ShownPhoto& photo) {
  if (photo.named.file == photo.file) return {"ảnh này", "this photo"};
  if (!photo.whose.empty()) return say("ảnh {} của {}", "the photo {} of {}", quoted(photo.file), quoted(photo.whose));
  return say("ảnh {}", "the photo {}", quoted(photo.file));
}

Problem too_small(const ShownPhoto& photo, PhotoSize size, const PhotoBox& box) {
  const float times = enlargement(size, box), all_w = static_cast<float>(size.width),
              all_h = static_cast<float>(size.height);
  const float shown_w = std::min(all_w, box.width / times), shown_h = std::min(all_h, box.height / times);
  const std::string whole = in_px(all_w, all_h), shown = in_px(shown_w, shown_h),
                    needed = in_px(shown_w * times, shown_h * times);
  const Words name = name_of(photo);
  Words what{fmt::format("{} quá nhỏ so với màn hình: ảnh chỉ có {} điểm ảnh, trong khi màn hình full HD cần {}",
                         name.vi, whole, needed),
             fmt::format("{} is too small for the wall: it has {} px, where full HD needs {}", name.en, whole, needed)};
  if (shown_w * shown_h < .9f * all_w * all_h)
    what = {
        fmt::format(
            "{} quá nhỏ so với màn hình: phần được chiếu chỉ có {} điểm ảnh (cả ảnh {}), trong khi màn hình full HD "
            "cần {}",
            name.vi, shown, whole, needed),
        fmt::format("{} is too small for the wall: what is shown of it has {} px (of {}), where full HD needs {}",
                    name.en, shown, whole, needed)};
  return {Severity::warning, photo.named, std::move(what),
          {"thay bằng ảnh gốc từ máy ảnh hoặc điện thoại (ảnh nhận qua ứng dụng nhắn tin thường đã bị thu nhỏ)",
           "put the original from the camera or phone in its place (messaging apps make photos smaller)"}};
}

Problem not_shown(const ShownPhoto& photo, const Problem& why) {
  const Words name = name_of(photo);
  return {Severity::warning, photo.named,
          {fmt::format("màn hình sẽ không có {}: {}", name.vi, why.what.vi),
           fmt::format("{} will not be on the wall: {}", name.en, why.what.en)},
          why.remedy};
}

std::optional<Problem> problem_of(const ShownPhoto& photo, PhotoSize size) {
  if (size.width < 1 || size.height < 1 || photo.boxes.empty()) return std::nullopt;
  const PhotoBox& worst = *std::max_element(
      photo.boxes.begin(), photo.boxes.end(),
      [&](const PhotoBox& a, const PhotoBox& b) { return enlargement(size, a) < enlargement(size, b); });
  if (enlargement(size, worst) <= most_enlargement) return std::nullopt;
  return too_small(photo, size, worst);
}

Problem others(std::size_t count) {
  Problem problem;
  problem.severity = Severity::warning;
  problem.what =
      say("còn {} ảnh nữa quá nhỏ hoặc không chiếu được", "{} more photos are too small or cannot be shown", count);
  problem.remedy = {"thay những ảnh dưới đây rồi kiểm tra lại", "replace those below, then check again"};
  return problem;
}

// Small: what it costs is the reading.
std::optional<Problem> decoded(const ShownPhoto& photo, Developer& developer) {
  const auto image = developer.develop({photo.file, 64, 64, true, .5f, .5f});
  return image ? std::nullopt : std::optional(image.problem());
}

}  // namespace

PhotoFindings photo_problems(const std::vector<ShownPhoto>& photos, Developer& developer, std::uint64_t most_bytes) {
  PhotoFindings found;
  std::size_t more = 0;
  std::uint64_t bytes = 0;
  for (const ShownPhoto& photo : photos) {
    const Result<PhotoSize> size = developer.measure(photo.file);
    std::optional<Problem> unreadable = size ? std::nullopt : std::optional(size.problem());
    if (size) {
      bytes += std::max(photo.bytes, least_photo_bytes);
      if (bytes <= most_bytes) unreadable = decoded(photo, developer);
      else ++found.headers_only;
    }
    if (unreadable && unreadable->where.file.empty())
      return {{*unreadable}, 0};  // of the decoder: no photo can be looked at
    std::optional<Problem> problem = unreadable ? not_shown(photo, *unreadable) : problem_of(photo, *size);
    if (!problem) continue;
    if (found.problems.size() < most) found.problems.push_back(std::move(*problem));
    else ++more;
  }
  if (more > 0) found.problems.push_back(others(more));
  return found;
}

}  // namespace bangvang
