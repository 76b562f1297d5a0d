// sample_drawings FOLDER: draws the sample ceremony's pictures into its folder.
#include <cstdio>
#include <filesystem>

#include "drawings/drawings.h"

namespace {

using drawings::Sheet;

struct Large {
  const char* file;
  void (*draw)(Sheet&);
};
constexpr Large large[] = {
    {"photos/phong-canh/binh-minh.jpg", drawings::dawn_on_the_lagoon},
    {"photos/phong-canh/ruong-bac-thang.jpg", drawings::terraced_fields},
    {"photos/phong-canh/vinh.jpg", drawings::bay_of_rocks},
    {"photos/phong-canh/dong-lua.jpg", drawings::rice_field},
    {"photos/phong-canh/cao-nguyen.jpg", drawings::highland_pines},
    {"photos/phong-canh/song-nuoc.jpg", drawings::canal},
    {"photos/hoat-dong/tu-sach.jpg", drawings::village_library},
    {"photos/hoat-dong/trong-cay.jpg", drawings::planting_trees},
    {"photos/hoat-dong/thu-hoach.jpg", drawings::harvest},
    {"photos/hoat-dong/den-long.jpg", drawings::lanterns},
    {"photos/hoat-dong/ky-giao-uoc.jpg", drawings::signing},
    {"photos/hoat-dong/trao-co.jpg", drawings::handing_over_the_flag},
};
// One letter a portrait of the sample's recipients, in file order.
constexpr char women_and_men[] =
    "wmwmwm"
    "mwwwmwmwmwmwmwmw";

// Two portraits are files as phones and web pages make them.
constexpr int sideways = 3, as_webp = 5;

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: sample_drawings FOLDER\n");
    return 2;
  }
  namespace fs = std::filesystem;
  const fs::path folder = argv[1];
  for (const char* sub : {"photos/phong-canh", "photos/hoat-dong", "chan-dung"}) fs::create_directories(folder / sub);
  bool saved = true;
  for (const Large& each : large) {
    Sheet sheet(1920, 1080);
    each.draw(sheet);
    saved = sheet.save_jpeg(folder / each.file) && saved;
  }
  int number = 0;
  for (const char* who = women_and_men; *who; ++who) {
    ++number;
    char file[32];
    std::snprintf(file, sizeof file, "chan-dung/%02d.%s", number, number == as_webp ? "webp" : "jpg");
    Sheet sheet(640, 920);
    drawings::portrait(sheet, number, *who == 'w');
    const bool done = number == as_webp    ? sheet.save_webp(folder / file)
                      : number == sideways ? sheet.save_sideways_jpeg(folder / file)
                                           : sheet.save_jpeg(folder / file);
    saved = done && saved;
  }
  Sheet emblem(512, 512);
  drawings::lotus_emblem(emblem);
  saved = emblem.save_png(folder / "emblem.png") && saved;
  return saved ? 0 : 1;
}
