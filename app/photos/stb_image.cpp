// The decoder of stb_image, for the formats that cameras, phones and offices send; it reads memory only.
#include "photos/photo_memory.h"

#include <cstdint>
#include <cstdlib>

namespace bangvang {
namespace {

thread_local std::size_t most = SIZE_MAX;

void* taken(std::size_t bytes) { return bytes <= most ? std::malloc(bytes) : nullptr; }
void* taken_anew(void* old, std::size_t bytes) { return bytes <= most ? std::realloc(old, bytes) : nullptr; }

}  // namespace

void set_photo_memory(std::size_t most_bytes) { most = most_bytes; }

}  // namespace bangvang

#define STBI_MALLOC(bytes) bangvang::taken(bytes)
#define STBI_REALLOC(old, bytes) bangvang::taken_anew(old, bytes)
#define STBI_FREE(old) std::free(old)
#define STB_IMAGE_IMPLEMENTATION
#define STBI_NO_STDIO
#define STBI_ONLY_JPEG
#define STBI_ONLY_PNG
#define STBI_ONLY_BMP
#define STBI_ONLY_GIF
#include <stb_image.h>
