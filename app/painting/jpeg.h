// A photo's pixels as a JPEG file, for paper.
#pragma once
#include <string>

#include "photos/photo_source.h"

namespace bangvang {

// Baseline; its transparency is not looked at. `quality` 1 to 100. "" where it cannot be made.
std::string jpeg_of(const PhotoImage&, int quality);

}  // namespace bangvang
