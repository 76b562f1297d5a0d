// frame_of: columns and margins on every shape of screen.
#include "scenes/frame.h"

#include "catch.h"

using namespace bangvang;

namespace {
Frame frame(int width, int height, Insets safe = {}) {
  Output output;
  output.width = width;
  output.height = height;
  output.safe = safe;
  return frame_of(output);
}
}  // namespace

TEST_CASE("a full-HD screen has twelve columns of 122 and the content between 232 and 1000") {
  const Frame f = frame(1920, 1080);
  CHECK(f.columns == 12);
  CHECK(f.x(0) == Approx(96));
  CHECK(f.x(1) == Approx(242));
  CHECK(f.span(12) == Approx(1728));
  CHECK(f.content().y == Approx(232));
  CHECK(f.content().y + f.content().h == Approx(1000));
}

TEST_CASE("narrower screens have fewer columns") {
  CHECK(frame(1920, 1200).columns == 10);
  CHECK(frame(1024, 768).columns == 8);
  CHECK(frame(1080, 1920).columns == 6);
  CHECK(frame(800, 480).columns == 11);
}

TEST_CASE("a safe area of five per cent costs no column") {
  CHECK(frame(1920, 1080, {.05f, .05f, .05f, .05f}).columns == 12);
}

TEST_CASE("a larger safe area moves every edge inwards") {
  const Frame f = frame(1920, 1080, {.1f, .15f, .1f, .15f});
  CHECK(f.left == Approx(288));
  CHECK(f.x(0) >= f.left);
  CHECK(f.x(0) + f.span(static_cast<float>(f.columns)) <= f.right + .5f);
  CHECK(f.content().y + f.content().h <= f.bottom);
}

TEST_CASE("an absurd safe area still leaves four columns") {
  const Frame f = frame(1080, 1920, {.9f, .9f, .9f, .9f});
  CHECK(f.columns == 4);
  CHECK(f.x(0) >= f.left - .5f);
  CHECK(f.x(0) + f.span(4) <= f.right + .5f);
}
