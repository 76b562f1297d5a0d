// Texts and the edges of panels and pills: a text is inside a box or outside it, never across its edge.
#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "catch.h"
#include "fakes/small_show.h"
#include "scenes/frame.h"

using namespace bangvang;

namespace {

std::string long_name() {
  return "Trung tâm Kiểm soát bệnh tật và Y tế dự phòng khu vực liên huyện phía Tây, "
         "trực thuộc Sở Y tế tỉnh Nghệ An (cơ sở 2)";
}

void fill(SmallShow& show, const std::string& name, const std::string& citation) {
  Honour& h = show.honour();
  h.name = name;
  h.basis = citation;
  h.decision = "12/QĐ-UBND";
  h.date = "2023-03-09";
  h.flowers_by = name + "; " + name;
  Batch batch;
  batch.id = "1";
  batch.honour = 0;
  batch.presenters = {{name, name}, {name, name}};
  show.c.batches.push_back(batch);
  for (bool photo : {true, false}) {
    Recipient& r = show.add_recipient(name);
    r.batch = 0;
    r.position = r.unit = r.received_by = name;
    r.salutation = "Đồng chí";
    r.posthumous = true;
    r.citation = citation;
    if (photo) r.photo = "a.jpg";
  }
  Album album;
  album.id = "a";
  for (const char* file : {"", "b.jpg"}) {
    Photo photo;
    photo.id = std::string("p") + file;
    photo.file = file;
    photo.caption = citation;
    photo.credit = name;
    album.photos.push_back(photo);
  }
  show.c.albums.push_back(album);
}

// The first text across the edge of a filled box, if any; pills, panels, bands.
std::string across_an_edge(const SmallShow& show, const Picture& picture) {
  for (const Mark& mark : picture.marks) {
    const Text* text = std::get_if<Text>(&mark);
    if (!text) continue;
    const float width = show.metrics.measure(text->text, text->style).width, size = text->style.size;
    const float x = text->align == Align::left    ? text->x
                    : text->align == Align::right ? text->x - width
                                                  : text->x - width / 2;
    const Rect t{x, text->baseline - .74f * size, width, .76f * size};
    for (const Mark& other : picture.marks) {
      const Box* box = std::get_if<Box>(&other);
      if (!box || !box->fill || box->rect.h < size * .9f) continue;
      const Rect& b = box->rect;
      const bool apart = t.x + t.w <= b.x + 1 || t.x >= b.x + b.w - 1 || t.y + t.h <= b.y + 1 || t.y >= b.y + b.h - 1;
      const bool inside = t.x >= b.x - 1 && t.x + t.w <= b.x + b.w + 1 && t.y >= b.y - 1 && t.y + t.h <= b.y + b.h + 1;
      if (!apart && !inside) return text->text;
    }
  }
  return {};
}

void check_all(SmallShow& show) {
  show.program = compile(show.c);
  show.output.theme = &show.theme;
  for (auto [width, height] : {std::pair{1920, 1080}, {800, 480}, {1024, 768}, {1280, 800},
                               {1080, 1920}, {480, 800}, {3840, 2160}, {2560, 1080}}) {
    for (float safe : {0.f, .1f}) {
      show.output.width = width;
      show.output.height = height;
      show.output.safe = {safe, safe, safe, safe};
      for (std::size_t i = 0; i < show.program.steps.size(); ++i) {
        if (show.program.steps[i].scene == SceneKind::batch)
          continue;  // its badges stand across the edge of a portrait
        const Picture picture = step_picture(show.program, static_cast<int>(i), show.output, 0, {}, show.metrics);
        INFO(show.program.steps[i].id << fmt::format(" at {}×{}, safe {}", width, height, safe));
        CHECK(across_an_edge(show, picture) == "");
      }
    }
  }
}

}  // namespace

TEST_CASE("ordinary words stay within their panels and pills on every shape of screen") {
  SmallShow show;
  fill(show, "Nguyễn Văn Mẫu", "Đã có thành tích xuất sắc trong phong trào thi đua năm 2022.");
  check_all(show);
}

TEST_CASE("names of 120 letters and long citations stay within their panels and pills") {
  SmallShow show;
  fill(show, long_name(), long_name() + " " + long_name() + " " + long_name());
  check_all(show);
}
