// Developer: the seam to whoever turns a photo file into pixels: the confined process, or a test's own.
#pragma once
#include <memory>

#include "base/result.h"
#include "photos/photo_source.h"

namespace bangvang {

// The size of a photo as it stands upright, px; 0 × 0 where `problem` says why.
struct PhotoSize {
  int width = 0, height = 0;
};

class Developer {
 public:
  virtual ~Developer() = default;
  // Slow. A Problem where the file is missing, outside of the ceremony's folder, no picture, too large, or set aside; one
  // without a place is about the decoding itself, and other photos have it too.
  // Null without a Problem: given up because of abandon(); it may be asked for again. One thread at a time.
  virtual Result<std::shared_ptr<const PhotoImage>> develop(const PhotoWish&) = 0;
  // Only the header is read. The same thread as develop().
  virtual Result<PhotoSize> measure(const std::string& file) = 0;
  // Changes whenever the file does, as far as a look at its size and time can tell; the same as ever where nobody can say.
  // The same thread as develop().
  virtual std::uint64_t stamp(const std::string& file) { return (void)file, 0; }
  // Makes the develop() under way return soon; nothing if there is none. Any thread.
  virtual void abandon() {}
  // What a person should know about the decoding itself, though photos come. Any thread.
  virtual Problems problems() const { return {}; }
};

}  // namespace bangvang
