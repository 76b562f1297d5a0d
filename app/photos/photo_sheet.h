// PhotoSheet: memory that the show owns and the decoding process paints a photo on; neither can make it longer or shorter.
#pragma once
#include <cstdint>
#include <vector>

#include "base/descriptor.h"

namespace bangvang {

// One thread at a time.
class PhotoSheet {
 public:
  // A descriptor of a memfd of at least so many bytes; -1: there is no memory. Good until the next call. The sheet of the
  // photo before is kept if it is large enough, and not much larger than a screen.
  int holding(std::uint64_t bytes);
  // The first `count` words as they are now: a copy that nobody else can write to. Empty if they cannot be read.
  std::vector<std::uint32_t> words(std::size_t count) const;
  // Memory goes back; what a killed process may still hold of it is never looked at again.
  void let_go() { *this = PhotoSheet(); }
  std::uint64_t bytes() const { return bytes_; }

 private:
  Descriptor memory_;
  std::uint64_t bytes_ = 0;
};

}  // namespace bangvang
