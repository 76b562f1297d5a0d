// What stands between a JPEG's pixels: its markers, walked without decoding anything.
#pragma once
#include <string>
#include <string_view>

namespace bangvang {

struct JpegParts {
  int scans = 0;            // a progressive photo has several
  bool complete = false;    // the end of image was reached
  bool well_made = true;    // no table too long, no component that is sampled by a fraction: stb_image trusts both
  std::string_view exif;    // from “Exif” on; into the file
  std::string profile;      // ICC, put together from its pieces; empty if one is missing
};

JpegParts jpeg_parts(std::string_view file);

}  // namespace bangvang
