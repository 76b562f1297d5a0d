// The first EDID block (VESA E-EDID 1.3 and 1.4, section 3): fixed places, four descriptors, one checksum.
#include "platform/edid.h"

#include <fmt/format.h>

#include "base/folding.h"

namespace bangvang {

namespace {

constexpr std::size_t block = 128, first_descriptor = 54, descriptor = 18, text_at = 5;
constexpr unsigned char tag_serial = 0xff, tag_name = 0xfc;

// Up to the line's end; whatever no monitor should have in its name is left out.
std::string text_of_descriptor(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    if (c == '\n') break;
    if (c >= ' ' && c <= '~') text += c;
  }
  return trim(text);
}

}  // namespace

std::optional<Edid> edid_from(std::string_view bytes) {
  constexpr std::string_view header("\x00\xff\xff\xff\xff\xff\xff\x00", 8);
  if (bytes.size() < block || !bytes.starts_with(header)) return {};
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  unsigned sum = 0;
  for (std::size_t i = 0; i < block; ++i) sum += at(i);
  if (sum % 256 != 0) return {};

  Edid edid;
  const unsigned letters = at(8) << 8 | at(9);
  for (const int shift : {10, 5, 0}) {
    const unsigned letter = letters >> shift & 31;
    edid.maker += letter >= 1 && letter <= 26 ? static_cast<char>('A' + letter - 1) : '?';
  }
  edid.product = at(10) | at(11) << 8;
  for (std::size_t i = 4; i-- > 0;) edid.number = edid.number << 8 | at(12 + i);
  for (std::size_t d = first_descriptor; d + descriptor < block; d += descriptor) {
    if (at(d) || at(d + 1) || at(d + 2)) continue;  // a timing, not a text
    const std::string_view text = bytes.substr(d + text_at, descriptor - text_at);
    if (at(d + 3) == tag_name) edid.name = text_of_descriptor(text);
    if (at(d + 3) == tag_serial) edid.serial = text_of_descriptor(text);
  }
  return edid;
}

std::string identity_of(const Edid& edid) {
  std::string serial;
  for (const char c : edid.serial) serial += c == ' ' ? '_' : c;
  return fmt::format("{}-{:04x}-{:08x}{}{}", edid.maker, edid.product, edid.number, serial.empty() ? "" : "-", serial);
}

std::string model_of(const Edid& edid) {
  return edid.name.empty() ? fmt::format("{} {:04X}", edid.maker, edid.product) : edid.name;
}

}  // namespace bangvang
