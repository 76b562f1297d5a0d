// Writes on a thread of its own, one picture at a time.
#include "verbs/picture_writer.h"

#include "verbs/terminal.h"

namespace bangvang {

void PictureWriter::write(std::string path, Pixels pixels) {
  finish();
  busy_ = std::async(std::launch::async, [path = std::move(path), pixels = std::move(pixels)]() mutable {
    return write_png(path, pixels.view());
  });
}

bool PictureWriter::finish() {
  if (!busy_.valid()) return good_;
  const auto written = busy_.get();
  if (!written && good_) put_line(stderr, to_text(written.problem(), terminal_language()));
  good_ = good_ && static_cast<bool>(written);
  return good_;
}

Pixels pixels_for(const Picture& picture) {
  Pixels pixels{picture.width, picture.height, {}};
  pixels.words.resize(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
  return pixels;
}

}  // namespace bangvang
