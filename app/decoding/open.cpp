// Knows the marks of the formats.
#include "decoding/open.h"

#include "decoding/heif_photo.h"
#include "decoding/jpeg_photo.h"
#include "decoding/plain_photo.h"
#include "decoding/png_photo.h"
#include "decoding/webp_photo.h"

namespace bangvang {

PhotoKind kind_of(std::string_view file) {
  const auto mark = [&](std::size_t at, std::string_view bytes) { return file.substr(0, 64).find(bytes, at) == at; };
  if (mark(0, "\xff\xd8\xff")) return PhotoKind::jpeg;
  if (mark(0, "\x89PNG\r\n\x1a\n")) return PhotoKind::png;
  if (mark(0, "RIFF") && mark(8, "WEBP")) return PhotoKind::webp;
  if (mark(4, "ftyp")) {
    for (const char* brand : {"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "mif2", "msf1", "avif", "avis"}) {
      if (mark(8, brand)) return PhotoKind::heif;
    }
    return PhotoKind::unknown;  // a film
  }
  if (mark(0, "BM")) return PhotoKind::bmp;
  if (mark(0, "GIF87a") || mark(0, "GIF89a")) return PhotoKind::gif;
  return PhotoKind::unknown;
}

Opened open(std::string_view file) {
  switch (kind_of(file)) {
    case PhotoKind::jpeg: return open_jpeg(file);
    case PhotoKind::png: return open_png(file);
    case PhotoKind::webp: return open_webp(file);
    case PhotoKind::heif: return open_heif(file);
    case PhotoKind::bmp: return open_bmp(file);
    case PhotoKind::gif: return open_gif(file);
    default: return open_tga(file);
  }
}

}  // namespace bangvang
