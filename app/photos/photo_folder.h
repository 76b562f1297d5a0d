// The ceremony's folder as photos see it: a file inside of it becomes an open descriptor, and nothing else does.
#pragma once
#include <cstdint>
#include <string>

#include "base/descriptor.h"
#include "base/result.h"

namespace bangvang {

struct OpenPhoto {
  Descriptor file;  // O_RDONLY; its offset is shared with whoever gets it
  std::uint64_t bytes = 0;
  // The same as long as nobody has written to the file: cheaper than a digest of its contents.
  struct Identity {
    std::uint64_t device = 0, inode = 0, bytes = 0;
    std::int64_t changed_s = 0, changed_ns = 0;
    friend auto operator<=>(const Identity&, const Identity&) = default;
  } identity;
};

// `file` is relative to `folder`. A Problem (with `file` as its place) for what is missing, a dangling link, outside of the
// folder by its real path, not a regular file, empty, larger than most_photo_bytes, or may not be read. Devices, FIFOs and
// what lies outside are never opened, not even for a moment. Any thread.
Result<OpenPhoto> open_photo(const std::string& folder, const std::string& file);

// What open_photo() would give as its identity, without opening anything; all 0 where there is no such file.
OpenPhoto::Identity identity_of_photo(const std::string& folder, const std::string& file);

}  // namespace bangvang
