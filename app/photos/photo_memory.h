// Photo memory: what stb_image may take in one piece. Left alone, a PNG of a few MB inflates to four GB.
#pragma once
#include <cstddef>

namespace bangvang {

// For this thread, until set anew.
void set_photo_memory(std::size_t most_bytes);

}  // namespace bangvang
