// SHA-256, by nettle.
#include "base/digest.h"

#include <nettle/sha2.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <vector>

namespace bangvang {
namespace {

std::string hex_of(sha256_ctx& context) {
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&context, digest.size(), digest.data());
  std::string hex;
  for (const std::uint8_t byte : digest) {
    hex += "0123456789abcdef"[byte >> 4];
    hex += "0123456789abcdef"[byte & 15];
  }
  return hex;
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  return hex_of(context);
}

std::optional<std::string> sha256_hex_of_file(int fd) {
  sha256_ctx context;
  sha256_init(&context);
  std::vector<std::uint8_t> block(1u << 16);
  for (off_t at = 0;;) {
    const ssize_t got = pread(fd, block.data(), block.size(), at);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return std::nullopt;
    if (got == 0) return hex_of(context);
    sha256_update(&context, static_cast<std::size_t>(got), block.data());
    at += got;
  }
}

}  // namespace bangvang
