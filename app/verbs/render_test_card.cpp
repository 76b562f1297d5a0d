// The test card is drawn without a photo, so nothing but fonts is opened.
#include "verbs/render_test_card.h"

#include <cstdio>

#include "scenes/test_card.h"
#include "verbs/terminal.h"

namespace bangvang {
namespace {

struct NoPhotos : PhotoSource {
  std::shared_ptr<const PhotoImage> photo(const PhotoWish&) override { return nullptr; }
};

}  // namespace

int render_test_card(const RenderArguments& arguments, const Staging& staging) {
  Canvas canvas(staging.fonts());
  NoPhotos photos;
  const Words name{"Hội trường", "Hall"};
  const Picture picture = test_card(staging.output(arguments.size[0], arguments.size[1]), name.in(terminal_language()),
                                    terminal_language(), canvas);
  Pixels pixels{picture.width, picture.height, {}};
  pixels.words.resize(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
  canvas.paint(picture, pixels.view(), photos);
  const std::string path = arguments.output.empty() ? "test-card.png" : arguments.output;
  const auto written = write_png(path, pixels.view());
  if (!written) {
    put_line(stderr, to_text(written.problem(), terminal_language()));
    return 1;
  }
  put_line(stdout, path);
  return 0;
}

}  // namespace bangvang
