// Goldens: a dozen pictures of the sample ceremony, in every theme and shape, as they were approved.
#include <cairo.h>
#include <pango/pango.h>

#include <cstring>

#include "catch.h"
#include "fakes/golden_pictures.h"
#include "photos/confined_developer.h"
#include "photos/photos_at_once.h"
#include "platform/real_disk.h"
#include "verbs/staging.h"

using namespace bangvang;

namespace {

struct Golden {
  const char *name, *step, *theme;  // step "hold": the hold picture
  int width, height;
};
constexpr Golden goldens[] = {
    {"title", "title", "do-vang", 800, 450},
    {"title-portrait", "title", "lam-ngoc", 450, 800},
    {"agenda", "agenda/5", "lam-ngoc", 800, 450},
    {"members", "members", "giay-do", 800, 450},
    {"figures-big", "figures:quy-mo", "do-vang", 800, 450},
    {"figures-bars", "figures:truc-tiep", "lam-ngoc", 800, 450},
    {"ranking-place-2", "ranking:tong-hop/place-2", "do-vang", 800, 450},
    {"honour", "honour:bang-khen-thu-tuong", "giay-do", 800, 450},
    {"batch", "batch:bang-khen-thu-tuong.1", "do-vang", 800, 450},
    {"recipient", "recipient:bang-khen-thu-tuong.tran-van-b-truong-trung-hoc-pho-thong-mau-don-vi-02", "lam-ngoc", 800, 450},
    {"pledge", "pledge/don-vi-05", "do-vang", 800, 500},
    {"photo", "photos:phong-canh/vinh", "do-vang", 800, 450},
    {"countdown", "countdown:giai-lao", "giay-do", 800, 600},
    {"hold", "hold", "do-vang", 800, 450},
};

// The goldens are Debian 12's. Elsewhere letters may differ in their outlines, so only the means of squares are compared.
bool reference_machine() {
  return pango_version() / 100 == 150 && cairo_version() / 100 == 116;
}

Pixels draw(const Golden& golden) {
  setenv("BANGVANG_ASSETS", BANGVANG_TREE "/assets", 1);
  const RealDisk disk;
  const std::string folder = BANGVANG_TREE "/data/le-trao-giai-mau";
  int exit_code = 0;
  const auto staging = stage_ceremony(disk, folder, golden.theme, false, exit_code);
  REQUIRE(staging);
  Canvas canvas(staging->fonts());
  const Output output = staging->output(golden.width, golden.height);
  Picture picture;
  if (!std::strcmp(golden.step, "hold")) {
    picture = hold_picture(staging->program, output, canvas);
  } else {
    const int step = staging->program.index_of(golden.step);
    REQUIRE(step >= 0);
    picture = step_picture(staging->program, step, output, 0, {}, canvas);
  }
  ConfinedDeveloper developer(folder);
  PhotosAtOnce photos(developer);
  Pixels pixels{picture.width, picture.height, {}};
  pixels.words.resize(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
  CHECK(canvas.paint(picture, pixels.view(), photos) == 0);
  return pixels;
}

void leave(const std::string& name, const char* kind, Pixels pixels) {
  const std::string folder = BANGVANG_BUILD "/golden-failures";
  std::filesystem::create_directories(folder);
  (void)write_png(folder + "/" + name + "." + kind + ".png", pixels.view());
}

}  // namespace

TEST_CASE("Pictures look as they were approved") {
  for (const Golden& golden : goldens) {
    DYNAMIC_SECTION(golden.name) {
      const std::string path = std::string(BANGVANG_TREE "/tests/goldens/pictures/") + golden.name + ".png";
      Pixels actual = draw(golden);
      if (approving()) {
        REQUIRE(write_png(path, actual.view()));
        continue;
      }
      const Pixels approved = read_golden(path);
      bool alike = false;
      if (reference_machine()) {
        alike = differing(actual, approved, 16) <= .0005;
      } else if (actual.width == approved.width && actual.height == approved.height) {
        alike = differing(means(actual, 10), means(approved, 10), 40) <= .03;
      }
      if (!alike) {
        leave(golden.name, "actual", actual);
        leave(golden.name, "diff", difference_of(actual, approved));
      }
      INFO("see " BANGVANG_BUILD "/golden-failures; tests/run --approve accepts what is drawn now");
      CHECK(alike);
    }
  }
}
