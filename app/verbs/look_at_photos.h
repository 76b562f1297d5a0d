// The photos of a ceremony's folder, looked at by the decoding process.
#pragma once
#include <string>

#include "verbs/photo_problems.h"

namespace bangvang {

// `whole`: every photo is decoded, however long it takes; else of very many only the sizes are read.
PhotoFindings look_at_photos(const Program&, const std::string& folder, Developer&, bool whole);

}  // namespace bangvang
