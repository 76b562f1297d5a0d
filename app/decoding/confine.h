// confine: what the decoding process gives up, for good, before it reads what strangers sent.
#pragma once
#include "photos/wire.h"

namespace bangvang {

// AddressSanitizer needs address space without end and system calls of its own: a build with it goes without those two locks.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool sanitized = true;
#elif defined(__has_feature)
inline constexpr bool sanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool sanitized = false;
#endif

// At the start: dies with the show, is the first to go when memory runs out, leaves no core, keeps no folder busy, and has
// nothing open but the standard descriptors and `socket`.
void settle(int socket);

// After warm_up(): bounds on memory, files and descriptors, no new privileges, and no system call but those of filter.h.
// What the kernel refuses is left out; everything else holds all the same.
PhotoFilter confine();

}  // namespace bangvang
