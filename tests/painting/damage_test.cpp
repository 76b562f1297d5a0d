// damage: where two pictures differ.
#include "catch.h"
#include "wall.h"

using namespace bangvang;

namespace {
Box box(Rect rect) { return {rect, 0, Paint(Colour{1, 2, 3}), 0, {}}; }
const Box ground = box({0, 0, 640, 200});
}  // namespace

TEST_CASE("Equal pictures differ nowhere") {
  CHECK(damage(picture_of({ground}), picture_of({ground})) == Rect{});
}

TEST_CASE("A moved mark differs where it was and where it is, in whole pixels") {
  const Rect box_of_both = damage(picture_of({ground, box({10.5f, 10, 20, 20}), box({0, 0, 1, 1})}),
                                  picture_of({ground, box({50, 10, 20, 20.5f}), box({0, 0, 1, 1})}));
  CHECK(box_of_both == Rect{10, 10, 60, 21});
}

TEST_CASE("An added mark differs where it is") {
  CHECK(damage(picture_of({ground}), picture_of({ground, box({5, 6, 7, 8})})) == Rect{5, 6, 7, 8});
  CHECK(damage(picture_of({ground, box({5, 6, 7, 8})}), picture_of({ground})) == Rect{5, 6, 7, 8});
}

TEST_CASE("What lies outside of the picture does not count") {
  CHECK(damage(picture_of({ground}), picture_of({ground, box({630, -50, 70, 60})})) == Rect{630, 0, 10, 10});
  CHECK(damage(picture_of({ground}), picture_of({ground, box({700, 0, 70, 60})})) == Rect{});
}

TEST_CASE("Pictures of different sizes differ everywhere") {
  CHECK(damage(picture_of({ground}), picture_of({ground}, 320, 100)) == Rect{0, 0, 320, 100});
}

TEST_CASE("A clip that begins elsewhere differs in all that either clip shows") {
  const Rect changed = damage(picture_of({ground, ClipBegin{{10, 10, 50, 50}, 0}, box({0, 0, 640, 200}), ClipEnd{}}),
                              picture_of({ground, ClipBegin{{10, 10, 90, 50}, 0}, box({0, 0, 640, 200}), ClipEnd{}}));
  CHECK(changed == Rect{10, 10, 90, 50});
}

TEST_CASE("A clip that ends later differs in what is cut differently") {
  const Picture before = picture_of({ClipBegin{{0, 0, 10, 10}, 0}, ClipEnd{}, box({100, 100, 20, 20})});
  const Picture after = picture_of({ClipBegin{{0, 0, 10, 10}, 0}, box({100, 100, 20, 20}), ClipEnd{}});
  const Rect changed = damage(before, after);
  CHECK(changed.x <= 100);
  CHECK(changed.x + changed.w >= 120);
}
