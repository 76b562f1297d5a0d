// What `check` says about photos: too small for the wall, or not to be shown at all.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "catch.h"
#include "fakes/sample_ceremony.h"
#include "verbs/photo_problems.h"

using namespace bangvang;

namespace {

// Sizes by file; what is not in the list is no picture.
class FakeDeveloper : public Developer {
 public:
  explicit FakeDeveloper(std::map<std::string, PhotoSize> sizes) : sizes_(std::move(sizes)) {}
  int measured = 0, developed = 0;
  bool cut_short = false;  // every header is whole, and no photo

  Result<std::shared_ptr<const PhotoImage>> develop(const PhotoWish& wish) override {
    ++developed;
    if (cut_short) return Problem{Severity::warning, {wish.file}, {"ảnh bị cắt", "the photo is cut short"}, {}};
    return std::shared_ptr<const PhotoImage>();
  }
  Result<PhotoSize> measure(const std::string& file) override {
    ++measured;
    if (const auto size = sizes_.find(file); size != sizes_.end()) return size->second;
    return Problem{Severity::warning, {file}, {"tệp bị hỏng", "the file is broken"}, {"chép lại tệp", "copy it anew"}};
  }

 private:
  const std::map<std::string, PhotoSize> sizes_;
};

Origin at(const std::string& file, int line, int column) {
  Origin origin;
  origin.file = file, origin.line = line, origin.column = column;
  return origin;
}

ShownPhoto portrait(PhotoBox box = {640, 915, Fit::cover}) { return {"a.jpg", at("recipients.csv", 3, 5), {box}, 0}; }

std::vector<std::string> said(const ShownPhoto& photo, PhotoSize size, Language language = Language::english) {
  FakeDeveloper developer({{photo.file, size}});
  std::vector<std::string> lines;
  for (const Problem& problem : photo_problems({photo}, developer).problems)
    lines.push_back(to_text(problem, language));
  return lines;
}
using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a photo with less than half of the pixels that its box has is a warning at its row") {
  CHECK(said(portrait(), {320, 458}) == Lines{});
  CHECK(said(portrait(), {300, 429}) ==
        Lines{"recipients.csv:3:5: warning: the photo “a.jpg” is too small for the wall: it has 300×429 px, where full "
              "HD needs "
              "640×915; put the original from the camera or phone in its place (messaging apps make photos smaller)"});
  CHECK(said(portrait(), {300, 429}, Language::vietnamese) ==
        Lines{"recipients.csv:3:5: cảnh báo: ảnh “a.jpg” quá nhỏ so với màn hình: ảnh chỉ có 300×429 điểm ảnh, trong "
              "khi màn "
              "hình full HD cần 640×915; thay bằng ảnh gốc từ máy ảnh hoặc điện thoại (ảnh nhận qua ứng dụng nhắn tin "
              "thường "
              "đã bị thu nhỏ)"});
}

TEST_CASE("of a portrait it is said whose it is") {
  ShownPhoto photo = portrait();
  photo.whose = "Trần Thị B";
  CHECK(said(photo, {300, 429})[0].find("recipients.csv:3:5: warning: the photo “a.jpg” of “Trần Thị B” is too small for the wall") == 0);
  CHECK(said(photo, {300, 429}, Language::vietnamese)[0].find("recipients.csv:3:5: cảnh báo: ảnh “a.jpg” của “Trần Thị B” quá nhỏ") == 0);
}

TEST_CASE("of a photo that is cropped only what is shown counts") {
  CHECK(said(portrait(), {1200, 400}) == Lines{"recipients.csv:3:5: warning: the photo “a.jpg” is too small for the "
                                               "wall: what is shown of it has 280×400 px (of "
                                               "1200×400), where full HD needs 640×915; put the original from the "
                                               "camera or phone in its place (messaging apps "
                                               "make photos smaller)"});
  CHECK(said(portrait(), {1200, 400}, Language::vietnamese) ==
        Lines{"recipients.csv:3:5: cảnh báo: ảnh “a.jpg” quá nhỏ so với màn hình: phần được chiếu chỉ có 280×400 điểm "
              "ảnh (cả "
              "ảnh 1200×400), trong khi màn hình full HD cần 640×915; thay bằng ảnh gốc từ máy ảnh hoặc điện thoại "
              "(ảnh nhận "
              "qua ứng dụng nhắn tin thường đã bị thu nhỏ)"});
}

TEST_CASE("a crop that takes next to nothing is not worth telling") {
  CHECK(said(portrait(), {300, 435})[0].find("it has 300×435 px, where full HD needs 640×915") != std::string::npos);
}

TEST_CASE("a photo that is shown whole needs what it fills of its box") {
  const PhotoBox box{1920, 1080, Fit::contain};
  CHECK(said(portrait(box), {400, 540}) == Lines{});
  CHECK(said(portrait(box), {380, 500})[0].find("it has 380×500 px, where full HD needs 821×1080") !=
        std::string::npos);
}

TEST_CASE("a photo that stands in several boxes is held to the largest") {
  ShownPhoto photo = portrait({179, 213, Fit::cover});
  CHECK(said(photo, {200, 300}) == Lines{});
  photo.boxes.push_back({640, 915, Fit::cover});
  CHECK(said(photo, {200, 300}).size() == 1);
}

TEST_CASE("a photo that cannot be measured will not be on the wall, and why") {
  FakeDeveloper developer({});
  const Problems problems = photo_problems({portrait()}, developer).problems;
  REQUIRE(problems.size() == 1);
  CHECK(to_text(problems[0], Language::english) ==
        "recipients.csv:3:5: warning: the photo “a.jpg” will not be on the wall: the file is broken; copy it anew");
  CHECK(to_text(problems[0], Language::vietnamese) ==
        "recipients.csv:3:5: cảnh báo: màn hình sẽ không có ảnh “a.jpg”: tệp bị hỏng; chép lại tệp");
}

TEST_CASE("a photo whose header is whole and whose rest is not is found by decoding it") {
  FakeDeveloper developer({{"a.jpg", {3000, 4000}}});
  developer.cut_short = true;
  const Problems problems = photo_problems({portrait()}, developer).problems;
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].what.en == "the photo “a.jpg” will not be on the wall: the photo is cut short");
}

TEST_CASE("only so much is decoded: of the photos behind it the headers must do, and how many is told") {
  FakeDeveloper developer({{"a.jpg", {3000, 4000}}});
  ShownPhoto large = portrait(), small = portrait();
  large.bytes = 8u << 20, small.bytes = 1000;
  const PhotoFindings found =
      photo_problems({large, small, small, small}, developer, (8u << 20) + 2 * least_photo_bytes);
  CHECK(found.problems.empty());
  CHECK(developer.measured == 4);
  CHECK(developer.developed == 3);
  CHECK(found.headers_only == 1);
}

TEST_CASE("where there is no decoder, that is said once and not of each photo") {
  class NoDeveloper : public Developer {
   public:
    Result<std::shared_ptr<const PhotoImage>> develop(const PhotoWish&) override { return down(); }
    Result<PhotoSize> measure(const std::string&) override { return down(); }
    static Problem down() { return {Severity::warning, {}, {"không chạy được", "it does not run"}, {}}; }
  } developer;
  const Problems problems = photo_problems({portrait(), portrait()}, developer).problems;
  REQUIRE(problems.size() == 1);
  CHECK(problems[0] == NoDeveloper::down());
}

TEST_CASE("a photo that no row names is told at the file") {
  ShownPhoto photo = portrait();
  photo.named = {photo.file};
  FakeDeveloper developer({});
  CHECK(to_text(photo_problems({photo}, developer).problems[0], Language::english) ==
        "a.jpg: warning: this photo will not be on the wall: the file is broken; copy it anew");
}

TEST_CASE("ten thousand bad photos are two hundred warnings and a number") {
  FakeDeveloper developer({});
  const Problems problems = photo_problems(std::vector<ShownPhoto>(10'000, portrait()), developer).problems;
  REQUIRE(problems.size() == 201);
  CHECK(developer.measured == 10'000);
  CHECK(to_text(problems[200], Language::english) ==
        "warning: 9800 more photos are too small or cannot be shown; replace those below, then check again");
  CHECK(to_text(problems[200], Language::vietnamese) ==
        "cảnh báo: còn 9800 ảnh nữa quá nhỏ hoặc không chiếu được; thay những ảnh dưới đây rồi kiểm tra lại");
}

TEST_CASE("each photo that the hall shows is found once, with its row and its boxes") {
  Ceremony c = sample_ceremony();
  c.recipients[2].photo_origin = at("recipients.csv", 4, 9);
  c.emblem = "emblem.png";
  c.members[0].emblem = "th.png";
  c.albums[0].photos[0].file = "photos/le-ky/1.jpg";
  c.albums[0].photos[0].file_origin = at("photos/le-ky.csv", 2, 1);
  const std::vector<ShownPhoto> photos = shown_photos(compile(c), {});
  std::string all;
  for (const ShownPhoto& photo : photos) {
    REQUIRE(photo.boxes.size() == 1);
    all += fmt::format("{} {} {:.0f}×{:.0f}\n", to_text(photo.named), photo.file, photo.boxes[0].width,
                       photo.boxes[0].height);
  }
  INFO(all);
  REQUIRE(photos.size() == 5);
  const auto find = [&](const std::string& file) {
    return *std::find_if(photos.begin(), photos.end(), [&](const ShownPhoto& photo) { return photo.file == file; });
  };
  CHECK(to_text(find("photos/a.jpg").named) == "recipients.csv:4:9");
  CHECK(find("photos/b.jpg").boxes[0].width > 500);   // a portrait
  CHECK(find("photos/a.jpg").boxes[0].width < 250);   // a card
  CHECK(find("photos/le-ky/1.jpg").boxes[0].width == 1920);
  CHECK(find("th.png").boxes[0].fit == Fit::contain);
  CHECK(to_text(photos.back().named) == "emblem.png");
}

TEST_CASE("who is on a list, or asked for no photo, is not looked up") {
  Ceremony c = sample_ceremony();
  for (Recipient& r : c.recipients) r.photo = r.honour == 2 ? "list.jpg" : "";
  CHECK(shown_photos(compile(c), {}).empty());
}
