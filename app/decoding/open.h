// open: a photo file → its reader, by what the file begins with, never by its name.
#pragma once
#include "decoding/develop.h"
#include "decoding/photo.h"

namespace bangvang {

enum class PhotoKind { unknown, jpeg, png, webp, heif, bmp, gif };

PhotoKind kind_of(std::string_view file);
Opened open(std::string_view file);

// develop() with a reader of the caller's choice.
Development develop(const Opened&, const PhotoRequest&, std::span<std::uint32_t> sheet);

}  // namespace bangvang
