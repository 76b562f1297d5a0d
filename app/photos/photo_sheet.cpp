// A sealed memfd, read with pread: no mapping of the show's can be pulled from under it.
#include "photos/photo_sheet.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>

namespace bangvang {
namespace {

constexpr std::uint64_t usual_bytes = 16u << 20;  // two photos of full HD, half a photo of 4K
constexpr std::uint64_t grain = 1u << 20;

}  // namespace

int PhotoSheet::holding(std::uint64_t bytes) {
  const bool wasteful = bytes_ > usual_bytes && bytes_ / 2 > bytes;
  if (memory_ && bytes <= bytes_ && !wasteful) return memory_.get();
  let_go();
  const std::uint64_t whole = (bytes + grain - 1) / grain * grain;
  Descriptor memory(memfd_create("bangvang-photo", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  if (!memory || ftruncate(memory.get(), static_cast<off_t>(whole)) != 0 ||
      fcntl(memory.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0) {
    return -1;
  }
  memory_ = std::move(memory);
  bytes_ = whole;
  return memory_.get();
}

std::vector<std::uint32_t> PhotoSheet::words(std::size_t count) const {
  if (count > bytes_ / 4) return {};
  std::vector<std::uint32_t> words(count);
  auto* const to = reinterpret_cast<char*>(words.data());
  for (std::size_t there = 0, all = count * 4; there < all;) {
    const ssize_t got = pread(memory_.get(), to + there, all - there, static_cast<off_t>(there));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return {};
    there += static_cast<std::size_t>(got);
  }
  return words;
}

}  // namespace bangvang
