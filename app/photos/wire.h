// The words that pass between the show and the process that decodes photos: a greeting, then one datagram each way a photo.
#pragma once
#include <cstdint>

namespace bangvang {

inline constexpr std::int64_t most_photo_pixels = 100'000'000;
inline constexpr std::uint64_t most_photo_bytes = 64u << 20;
inline constexpr int most_photo_side = 16384;  // px, of what is wished for

// What became of the filter of system calls.
enum class PhotoFilter : std::uint32_t {
  refused,   // the kernel does not take the list of system calls
  on,        // the kernel holds the process to the few that decoding needs
  left_out,  // a build with AddressSanitizer
};

// From the process, once it has closed the door behind itself.
struct PhotoGreeting {
  static constexpr std::uint32_t ours = 0x62766731;  // "bvg1"; another number with every change of these structs
  std::uint32_t wire = ours;
  PhotoFilter filter = PhotoFilter::refused;
};

// To the process, over its SOCK_SEQPACKET at descriptor 3, with the open file and the sheet (a memfd of the show's, sealed
// against resizing, of at least width × height × 4 bytes) as SCM_RIGHTS, in this order; `measure` comes without a sheet, and
// without width, height and focus.
struct PhotoRequest {
  std::uint32_t number = 0;             // comes back in the answer
  std::uint32_t measure = 0;            // 1: only the size is asked for
  std::uint32_t width = 0, height = 0;  // px, 1 to most_photo_side
  std::uint32_t cover = 1;
  float focus_x = .5f, focus_y = .33f;  // 0 to 1
};

enum class PhotoOutcome : std::uint32_t { done, not_a_picture, broken, too_large, no_memory };

// From the process. Nothing in it is believed: the show checks every number.
struct PhotoAnswer {
  std::uint32_t number = 0;
  PhotoOutcome outcome = PhotoOutcome::done;
  std::uint32_t width = 0, height = 0;            // px, of the image on the sheet
  std::uint32_t full_width = 0, full_height = 0;  // px, of the whole photo, upright
};

}  // namespace bangvang
