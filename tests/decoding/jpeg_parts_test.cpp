// What a fuzzer found in JPEGs that no camera writes.
#include <string>

#include "catch.h"
#include "decoding/develop.h"
#include "decoding/jpeg_parts.h"

using namespace bangvang;

namespace {

std::string segment(char marker, const std::string& body) {
  const auto length = body.size() + 2;
  return std::string{'\xff', marker, static_cast<char>(length >> 8), static_cast<char>(length & 255)} + body;
}

// A Huffman table with as many codes of the longest kind.
std::string table(int codes) {
  const std::string counts = std::string(15, '\0') + static_cast<char>(codes > 255 ? 255 : codes);
  std::string body = '\x10' + counts + std::string(static_cast<std::size_t>(codes), '\x01');
  if (codes > 255) body[15] = static_cast<char>(codes - 255);
  return segment('\xc4', body);
}

}  // namespace

TEST_CASE("A JPEG with no marker behind its first is walked once, not for ever") {
  CHECK_FALSE(jpeg_parts("\xff\xd8 and nothing more").complete);
  CHECK_FALSE(jpeg_parts("\xff").complete);
  CHECK_FALSE(jpeg_parts("\xff\xff\xff\xff").complete);
}

TEST_CASE("A Huffman table of more codes than there are values is told from one that fits") {
  const std::string begin = "\xff\xd8", end = "\xff\xd9";
  CHECK(jpeg_parts(begin + table(4) + table(256) + end).well_made);
  CHECK_FALSE(jpeg_parts(begin + table(257) + end).well_made);
  CHECK_FALSE(jpeg_parts(begin + segment('\xc4', "\x10") + end).well_made);
  CHECK_FALSE(jpeg_parts(begin + table(256).substr(0, 200)).well_made);
  const std::string short_of_values = table(9).substr(4, 20);
  CHECK_FALSE(jpeg_parts(begin + segment('\xc4', short_of_values) + end).well_made);
}

TEST_CASE("A JPEG without a picture has no size") {
  const std::string file("\xff\xd8\xff\xe0\0\x10JF\x01<,8~GIFIF\0\x01\x01\0\0\x01\0" "89\x01", 27);
  CHECK(develop(file, {.measure = 1}, {}).outcome == PhotoOutcome::broken);
}
