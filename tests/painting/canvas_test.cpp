// Painting pictures: the same pixels however they come about.
#include <cmath>

#include "catch.h"
#include "wall.h"

using namespace bangvang;

namespace {

const Colour gold{243, 207, 122}, red{122, 14, 23}, dark{84, 6, 14};

Box box(Rect rect, Paint fill, float radius = 0) { return {rect, radius, fill, 0, {}}; }
Ornament drum(Point centre, float R) {
  Ornament mark;
  mark.centre = centre;
  mark.radius = R;
  mark.colour = {243, 207, 122, 97};
  return mark;
}

// Some of everything, edges on and off whole pixels.
Picture scene(const std::string& name, float bar) {
  Path curve;
  curve.points = {{20, 150}, {80, 120.5f}, {140, 170}, {200, 130}};
  curve.smooth = true;
  curve.stroke = 3;
  curve.stroke_paint = Paint(Paint::Run::across, gold, red);
  Ornament chain;
  chain.kind = OrnamentKind::chain;
  chain.centre = {16, 190};
  chain.radius = 7.5f;
  chain.length = 600;
  chain.pitch = 32;
  chain.colour = gold;
  return picture_of({box({0, 0, 640, 200}, Paint(Paint::Run::down, red, dark)),
                     ClipBegin{{300, 0, 340, 180}, 0}, drum({520, 90}, 180.3f), ClipEnd{},
                     box({30.5f, 40.25f, 300, 60}, Paint(Paint::Run::down, dark, red), 8), white(name, sans, 50, 85),
                     box({350, 60, 200, 18}, Paint(Colour{51, 2, 7}), 9),
                     box({350, 60, bar, 18}, Paint(Paint::Run::across, {216, 166, 72}, gold), 9),
                     Box{{400.5f, 100, 120, 42}, 21, std::nullopt, 2, gold}, curve, chain});
}

Pixels repainted(Canvas& canvas, const Picture& before, const Picture& after) {
  Pixels pixels = painted(canvas, before);
  NoPhotos none;
  canvas.paint(after, pixels.view(), none, damage(before, after));
  return pixels;
}

}  // namespace

TEST_CASE("The same picture gives the same pixels, by a used canvas and by a new one") {
  Canvas canvas = canvas_for();
  const Pixels first = painted(canvas, scene("Nghệ An", 120));
  (void)painted(canvas, scene("Hà Tĩnh", 80));
  CHECK(same(first, painted(canvas, scene("Nghệ An", 120))));
  Canvas other = canvas_for();
  CHECK(same(first, painted(other, scene("Nghệ An", 120))));
}

TEST_CASE("Repainting only the damage gives the same pixels as painting all") {
  Canvas canvas = canvas_for();
  const Picture before = scene("Nghệ An", 120);
  for (const Picture& after : {scene("Thừa Thiên Huế", 120), scene("Nghệ An", 33.3f), scene("", 200), before}) {
    CHECK(same(repainted(canvas, before, after), painted(canvas, after)));
  }
}

TEST_CASE("Any clip leaves the rest as it was and paints the same within") {
  Canvas canvas = canvas_for();
  const Picture picture = scene("Nghệ An", 120);
  const Pixels whole = painted(canvas, picture);
  for (const Rect clip : {Rect{0, 0, 640, 200}, Rect{33, 47, 101, 64}, Rect{350.5f, 60.5f, 1, 1}, Rect{500, 10, 140, 190}}) {
    Pixels part = blank(640, 200);
    NoPhotos none;
    canvas.paint(picture, part.view(), none, clip);
    bool within = true, without = true;
    for (int y = 0; y < 200; ++y) {
      for (int x = 0; x < 640; ++x) {
        const bool inside = x >= std::floor(clip.x) && x < std::ceil(clip.x + clip.w) && y >= std::floor(clip.y) &&
                            y < std::ceil(clip.y + clip.h);
        if (inside) within = within && colour_at(part, x, y) == colour_at(whole, x, y);
        else without = without && colour_at(part, x, y) == 0;
      }
    }
    CHECK(within);
    CHECK(without);
  }
}

TEST_CASE("A part painted by itself has the pixels it has in the whole") {
  Canvas canvas = canvas_for();
  const Picture picture = scene("Nghệ An", 120);
  const Pixels whole = painted(canvas, picture);
  Pixels part = blank(301, 97);
  NoPhotos none;
  canvas.paint_part(picture, {333, 71, 301, 97}, part.view(), none);
  bool equal = true;
  for (int y = 0; y < 97; ++y) {
    for (int x = 0; x < 301; ++x) equal = equal && colour_at(part, x, y) == colour_at(whole, x + 333, y + 71);
  }
  CHECK(equal);
}

TEST_CASE("A view with a longer stride gets the same picture and nothing beside it") {
  Canvas canvas = canvas_for();
  const Picture picture = scene("Nghệ An", 120);
  Pixels wide = blank(700, 200);
  PixelView view = wide.view();
  view.width = 640;
  NoPhotos none;
  canvas.paint(picture, view, none);
  const Pixels whole = painted(canvas, picture);
  bool equal = true, clean = true;
  for (int y = 0; y < 200; ++y) {
    for (int x = 0; x < 640; ++x) equal = equal && colour_at(wide, x, y) == colour_at(whole, x, y);
    for (int x = 640; x < 700; ++x) clean = clean && colour_at(wide, x, y) == 0;
  }
  CHECK(equal);
  CHECK(clean);
}

TEST_CASE("A ground runs from its first colour to its second, never more than a step off") {
  Canvas canvas = canvas_for();
  const Pixels pixels = painted(canvas, picture_of({box({0, 0, 64, 400}, Paint(Paint::Run::down, red, dark))}, 64, 400));
  for (int y = 0; y < 400; ++y) {
    const double t = (y + .5) / 400;
    for (int x = 0; x < 16; ++x) {
      CHECK(std::abs(static_cast<int>(colour_at(pixels, x, y) >> 16) - (122 + t * (84 - 122))) <= 1);
    }
  }
}

TEST_CASE("A fill that fades out leaves the ground as it was at its end") {
  Canvas canvas = canvas_for();
  const Colour clear{255, 255, 255, 0};
  const Pixels pixels =
      painted(canvas, picture_of({box({0, 0, 640, 200}, Paint(red)),
                                  box({0, 50, 640, 100}, Paint(Paint::Run::across, {255, 255, 255}, clear))}));
  CHECK(colour_at(pixels, 2, 100) > 0xf00000u);
  CHECK(colour_at(pixels, 639, 100) == 0x7a0e17u);
}

TEST_CASE("Clips nest, and an end without a beginning ends nothing") {
  Canvas canvas = canvas_for();
  const Pixels pixels = painted(
      canvas, picture_of({ClipEnd{}, ClipBegin{{10, 10, 100, 100}, 0}, ClipBegin{{50, 50, 200, 20}, 0}, box({0, 0, 640, 200}, Paint(gold)),
                          ClipEnd{}, box({20, 20, 5, 5}, Paint(red)), ClipEnd{}, ClipEnd{}, box({300, 100, 5, 5}, Paint(red))}));
  CHECK(colour_at(pixels, 60, 60) == 0xf3cf7au);
  CHECK(colour_at(pixels, 109, 69) == 0xf3cf7au);
  CHECK(colour_at(pixels, 110, 60) == 0);
  CHECK(colour_at(pixels, 40, 60) == 0);
  CHECK(colour_at(pixels, 22, 22) == 0x7a0e17u);
  CHECK(colour_at(pixels, 302, 102) == 0x7a0e17u);
}

TEST_CASE("A drum keeps to the rings it was asked for") {
  Canvas canvas = canvas_for();
  Ornament halo = drum({100, 100}, 90);
  halo.inner = .53f;
  const Pixels pixels = painted(canvas, picture_of({halo}, 200, 200));
  for (int y = 60; y < 140; ++y) {
    for (int x = 60; x < 140; ++x) {
      if (std::hypot(x - 100, y - 100) < .5 * 90) CHECK(colour_at(pixels, x, y) == 0);
    }
  }
  CHECK(lit(pixels).w == Approx(182).margin(3));
}

TEST_CASE("A photo that is not there leaves the placeholder, and is counted") {
  Canvas canvas = canvas_for();
  Pixels pixels = blank(640, 200);
  PhotoMark photo;
  photo.file = "a.jpg";
  photo.rect = {10, 10, 100, 100};
  NoPhotos none;
  CHECK(canvas.paint(picture_of({box({10, 10, 100, 100}, Paint(gold)), photo}), pixels.view(), none) == 1);
  CHECK(colour_at(pixels, 50, 50) == 0xf3cf7au);
}

TEST_CASE("A photo fills its box, cut to its corners") {
  struct Blue : PhotoSource {
    std::shared_ptr<const PhotoImage> photo(const PhotoWish& wish) override {
      const auto count = static_cast<std::size_t>(wish.width) * static_cast<std::size_t>(wish.height);
      return std::make_shared<PhotoImage>(PhotoImage{wish.width, wish.height, std::vector<std::uint32_t>(count, 0xff0000ff)});
    }
  } blue;
  Canvas canvas = canvas_for();
  Pixels pixels = blank(640, 200);
  PhotoMark photo;
  photo.file = "a.jpg";
  photo.rect = {10, 10, 100, 80};
  photo.radius = 20;
  CHECK(canvas.paint(picture_of({photo}), pixels.view(), blue) == 0);
  CHECK(lit(pixels) == Rect{10, 10, 100, 80});
  CHECK(colour_at(pixels, 60, 50) == 0xff);
  CHECK(colour_at(pixels, 11, 11) == 0);
}

TEST_CASE("A portrait that is cut out lies on its ground, not on the placeholder beneath it; an emblem on what is there") {
  struct Clear : PhotoSource {  // its left half; the right half is blue
    std::shared_ptr<const PhotoImage> photo(const PhotoWish& wish) override {
      auto image = std::make_shared<PhotoImage>(PhotoImage{wish.width, wish.height, {}});
      for (int i = 0; i < wish.width * wish.height; ++i)
        image->words.push_back(i % wish.width < wish.width / 2 ? 0u : 0xff0000ffu);
      return image;
    }
  } clear;
  Canvas canvas = canvas_for();
  Pixels pixels = blank(640, 200);
  PhotoMark portrait, emblem;
  portrait.file = emblem.file = "a.png";
  portrait.rect = {0, 0, 100, 100};
  portrait.ground = Paint(red);
  emblem.rect = {200, 0, 100, 100};
  const Box beneath = box({0, 0, 640, 200}, Paint(gold));
  CHECK(canvas.paint(picture_of({beneath, portrait, emblem}), pixels.view(), clear) == 0);
  CHECK(colour_at(pixels, 25, 50) == (static_cast<std::uint32_t>(red.r) << 16 | static_cast<std::uint32_t>(red.g) << 8 | red.b));
  CHECK(colour_at(pixels, 75, 50) == 0xff);
  CHECK(colour_at(pixels, 225, 50) == 0xf3cf7au);
  CHECK(colour_at(pixels, 275, 50) == 0xff);
}

TEST_CASE("Marks of no size or no sense are passed over") {
  Canvas canvas = canvas_for();
  const float nan = std::nanf("");
  Ornament odd;
  odd.kind = OrnamentKind::chain;
  odd.length = 1e9f;
  Path empty;
  empty.stroke = 2;
  PhotoMark huge;
  huge.file = "a";
  huge.rect = {0, 0, 1e9f, 1e9f};
  NoPhotos none;
  Pixels pixels = blank(640, 200);
  (void)canvas.paint(picture_of({box({0, 0, 0, 10}, Paint(gold)), box({nan, nan, nan, nan}, Paint(Paint::Run::down, red, dark)),
                                 box({1e7f, 0, 1e8f, 5}, Paint(gold)), odd, empty, huge, drum({-5000, 0}, 10), drum({0, 0}, 0),
                                 drum({nan, 0}, 10), white("", sans), white("x", {Face::sans, 9999, nan, 0, false})}),
                     pixels.view(), none);
  CHECK(lit(pixels).w == 0);
}
