// Allowance: what a library may hold at once; nothing in a file decides how much memory is taken.
#pragma once
#include <cstddef>
#include <cstdlib>
#include <malloc.h>

namespace bangvang {

struct Allowance {
  std::size_t most = 0, held = 0;  // bytes
  bool refused = false;            // since it was last looked at

  void* take(std::size_t bytes) { return fits(bytes) ? counted(std::malloc(bytes)) : nullptr; }
  void* take_zeroed(std::size_t bytes) { return fits(bytes) ? counted(std::calloc(1, bytes)) : nullptr; }
  void* take_anew(void* old, std::size_t bytes) {
    if (!fits(bytes)) return nullptr;
    const std::size_t before = old ? malloc_usable_size(old) : 0;
    void* block = std::realloc(old, bytes);
    if (block) held -= before;
    return counted(block);
  }
  // The block is somebody else's from now on.
  void hand_over(void* block) { held -= block ? malloc_usable_size(block) : 0; }
  void let_go(void* block) {
    hand_over(block);
    std::free(block);
  }

 private:
  bool fits(std::size_t bytes) {
    const bool fits = bytes <= most && held <= most - bytes;
    refused = refused || !fits;
    return fits;
  }
  void* counted(void* block) {
    if (block) held += malloc_usable_size(block);
    else refused = true;
    return block;
  }
};

}  // namespace bangvang
