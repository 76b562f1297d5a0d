// Sheet: one drawing by Cairo, and the few strokes that all drawings of the sample share.
#pragma once
#include <cairo.h>

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

namespace drawings {

struct Rgb {
  double r = 0, g = 0, b = 0;
};
constexpr Rgb rgb(std::uint32_t hex) {
  return {((hex >> 16) & 255) / 255.0, ((hex >> 8) & 255) / 255.0, (hex & 255) / 255.0};
}
Rgb mix(Rgb a, Rgb b, double share_of_b);

struct Stop {
  double at;  // 0…1
  Rgb colour;
  double alpha = 1;
};

struct Spot {
  double x, y;
};

// Smooth noise in −1…1, the same on every machine. `octaves` adds finer detail.
double noise(double x, int seed, int octaves = 1);

class Sheet {
 public:
  Sheet(int width, int height);  // px; transparent
  ~Sheet();
  Sheet(const Sheet&) = delete;
  Sheet& operator=(const Sheet&) = delete;

  const double w, h;
  cairo_t* pen() const { return pen_; }

  void colour(Rgb, double alpha = 1);
  void down(double from_y, double to_y, const std::vector<Stop>&);  // source: a vertical gradient
  void glow(Spot, double radius, Rgb, double alpha);                // fades to nothing
  void sky(const std::vector<Stop>&);                               // over the whole sheet
  void band(double from_y, double to_y, const std::vector<Stop>&);  // a gradient across the width
  void disc(Spot, double radius);
  void oval(Spot, double rx, double ry, double turn = 0);    // filled
  void shape(const std::vector<Spot>&, bool smooth = true);  // closed and filled
  void stroke(const std::vector<Spot>&, double width, bool smooth = true);
  void path(const std::vector<Spot>&, bool closed, bool smooth);  // Catmull-Rom through the points

  // Hills across the sheet, filled to its foot: crest at y ± rise, longer waves for larger `length` (px).
  void hills(double y, double rise, double length, int seed, Rgb top, Rgb foot, int octaves = 3);
  // Broken glints of light on water between two heights, about x.
  void glints(double x, double spread, double from_y, double to_y, Rgb, double alpha, int seed);

  bool save_jpeg(const std::string& path) const;  // quality 76, on white
  // The same, lying on its left side with an EXIF note that says so: what a phone makes.
  bool save_sideways_jpeg(const std::string& path) const;
  bool save_webp(const std::string& path) const;  // quality 80, on white
  bool save_png(const std::string& path) const;

 private:
  std::vector<unsigned char> on_white() const;  // red, green, blue

  cairo_surface_t* surface_;
  cairo_t* pen_;
};

}  // namespace drawings
