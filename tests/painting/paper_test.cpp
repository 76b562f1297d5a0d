// Paper: what a PDF holds of a picture.
#include "painting/paper.h"

#include "catch.h"
#include "painting/jpeg.h"
#include "painting/wall.h"

using namespace bangvang;

namespace {

struct OnePhoto : PhotoSource {
  std::uint32_t word = 0xff336699u;
  std::vector<PhotoWish> wishes;
  std::shared_ptr<const PhotoImage> photo(const PhotoWish& wish) override {
    wishes.push_back(wish);
    const std::size_t count = static_cast<std::size_t>(wish.width) * static_cast<std::size_t>(wish.height);
    return std::make_shared<PhotoImage>(PhotoImage{wish.width, wish.height, std::vector<std::uint32_t>(count, word)});
  }
};

// The pages' PDF; each picture over a whole page.
std::string printed(const std::vector<Picture>& pages, PhotoSource& photos, const PaperTitle& title = {}) {
  std::string file;
  Paper paper({BANGVANG_TREE "/assets", "vi", {}}, [&](std::string_view bytes) { file += bytes; return true; }, title);
  for (const Picture& page : pages) {
    paper.put(page, {0, 0, static_cast<float>(paper_width), static_cast<float>(paper_height)}, photos);
    paper.end_page();
  }
  CHECK(paper.finish());
  return file;
}

std::string printed(const std::vector<Picture>& pages) {
  NoPhotos none;
  return printed(pages, none);
}

int count(std::string_view file, std::string_view what) {
  int found = 0;
  for (std::size_t at = file.find(what); at != std::string_view::npos; at = file.find(what, at + 1)) ++found;
  return found;
}

Ornament drum() { return {OrnamentKind::drum, {300, 100}, 80, 0, 1, true, 0, 0, {243, 207, 122, 97}}; }
PhotoMark photo(Rect rect) { return {"a.jpg", rect, 8, Fit::cover, .5f, .5f, {}}; }

}  // namespace

TEST_CASE("a page of paper holds its text with the font, and no picture of it") {
  const std::string file = printed({picture_of({white("Lê Thị Hồng", serif)})});
  CHECK(file.starts_with("%PDF-"));
  CHECK(file.ends_with("%%EOF\n"));
  CHECK(count(file, "/FontFile") >= 1);
  CHECK(count(file, "Vollkorn") >= 1);
  CHECK(count(file, "/Subtype /Image") == 0);
}

TEST_CASE("an ornament is drawn by lines, and stands in the file once however many pages have it") {
  const std::size_t one = printed({picture_of({drum()})}).size();
  const std::string four = printed(std::vector<Picture>(4, picture_of({drum()})));
  CHECK(count(four, "/Subtype /Image") == 0);
  CHECK(four.size() < one + 4000);
}

TEST_CASE("a gradient needs no picture") {
  const Paint down(Paint::Run::down, {122, 14, 23}, {84, 6, 14});
  const std::string file = printed({picture_of({Box{{0, 0, 640, 200}, 0, down, 0, {}}})});
  CHECK(count(file, "/Subtype /Image") == 0);
  CHECK(count(file, "/ShadingType 2") == 1);
}

TEST_CASE("an opaque photo is a JPEG, once in the file") {
  OnePhoto photos;
  const Picture page = picture_of({photo({0, 0, 600, 180})});
  const std::string file = printed({page, page, page}, photos);
  CHECK(count(file, "/DCTDecode") == 1);
  CHECK(count(file, "/Subtype /Image") == 1);
}

TEST_CASE("a photo is once in the file though others have driven it out of memory") {
  OnePhoto photos;
  std::vector<Picture> pages;
  for (int i = 0; i < 40; ++i) {
    PhotoMark mark = photo({0, 0, 5000, 7000});
    mark.file = i % 20 ? std::to_string(i) + ".jpg" : "a.jpg";
    pages.push_back(picture_of({mark}, 5000, 7000));
  }
  CHECK(count(printed(pages, photos), "/DCTDecode") == 39);
  CHECK(photos.wishes.size() == 40);
}

TEST_CASE("what is transparent in a photo stays so on paper") {
  OnePhoto photos;
  photos.word = 0x80102030u;
  CHECK(count(printed({picture_of({photo({0, 0, 100, 100})})}, photos), "/SMask") == 1);
}

TEST_CASE("a photo is asked for as fine as paper shows it, and never finer than the wall") {
  OnePhoto photos;
  // 1920 px on 210 mm: 180 px an inch are 1488 px
  printed({picture_of({photo({0, 0, 1920, 1080})}, 1920, 1080)}, photos);
  REQUIRE(photos.wishes.size() == 1);
  CHECK(photos.wishes[0].width == 1488);
  CHECK(photos.wishes[0].height == 837);
  printed({picture_of({photo({0, 0, 192, 108})}, 192, 108)}, photos);
  CHECK(photos.wishes[1].width == 192);
}

TEST_CASE("put says how many photos were not there") {
  NoPhotos none;
  Paper paper({BANGVANG_TREE "/assets", "vi", {}}, [](std::string_view) { return true; }, {});
  CHECK(paper.put(picture_of({photo({0, 0, 9, 9}), photo({20, 0, 9, 9})}), {0, 0, 100, 100}, none) == 2);
}

TEST_CASE("paper tells of its title, and of the pages that have bookmarks") {
  std::string file;
  Paper paper({BANGVANG_TREE "/assets", "vi", {}}, [&](std::string_view bytes) { file += bytes; return true; },
              {"Le trao giai", "Ban to chuc", "2026-11-27T14:05:00+07:00"});
  paper.end_page();
  paper.bookmark("Hall");
  paper.bookmark("Step", 1);
  paper.end_page();
  CHECK(paper.finish());
  CHECK(count(file, "Le trao giai") == 1);
  CHECK(count(file, "Ban to chuc") == 1);
  CHECK(count(file, "20261127140500") == 1);
  CHECK(count(file, "/Title (Hall)") == 1);
  CHECK(count(file, "/Title (Step)") == 1);
  CHECK(count(file, "/Count 2") >= 1);
}

TEST_CASE("paper whose file takes no more asks it no more, and says so") {
  int asked = 0;
  NoPhotos none;
  Paper paper({BANGVANG_TREE "/assets", "vi", {}}, [&](std::string_view) { return ++asked < 3; }, {});
  for (int i = 0; i < 5; ++i) {
    paper.put(picture_of({drum()}), {0, 0, 500, 500}, none);
    paper.end_page();
  }
  CHECK_FALSE(paper.finish());
  CHECK(asked == 3);
}

TEST_CASE("a character that no font has leaves nothing on paper, as on the wall") {
  CHECK(printed({picture_of({white("A\xF3\xBF\xBD\xA0", sans)})}).size() <= printed({picture_of({white("A", sans)})}).size() + 200);
}

TEST_CASE("a JPEG begins and ends as one, and of nothing there is none") {
  const std::string file = jpeg_of({16, 16, std::vector<std::uint32_t>(256, 0xffabcdefu)}, 80);
  CHECK(file.starts_with("\xff\xd8\xff"));
  CHECK(file.ends_with("\xff\xd9"));
  CHECK(jpeg_of({0, 0, {}}, 80).empty());
  CHECK(jpeg_of({16, 16, {1, 2}}, 80).empty());
}
