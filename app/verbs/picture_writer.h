// PictureWriter: pictures as PNG files, each written while the next one is being drawn.
#pragma once
#include <future>
#include <string>

#include "painting/canvas.h"

namespace bangvang {

class PictureWriter {
 public:
  void write(std::string path, Pixels);
  // False if any picture could not be written; the first is told on stderr.
  bool finish();
  bool good() const { return good_; }

 private:
  std::future<Result<Done>> busy_;
  bool good_ = true;
};

// Pixels of the picture's size, to be painted on.
Pixels pixels_for(const Picture&);

}  // namespace bangvang
