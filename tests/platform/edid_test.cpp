// EDID blocks, whole and damaged.
#include "platform/edid.h"

#include "catch.h"

using namespace bangvang;

namespace {

std::string text_descriptor(unsigned char tag, const std::string& text) {
  std::string bytes{'\0', '\0', '\0', static_cast<char>(tag), '\0'};
  bytes += text.substr(0, 13);
  if (text.size() < 13) bytes += '\n';
  bytes.resize(18, ' ');
  return bytes;
}

std::string with_checksum(std::string block) {
  unsigned sum = 0;
  for (std::size_t i = 0; i < 127; ++i) sum += static_cast<unsigned char>(block[i]);
  block[127] = static_cast<char>(256 - sum % 256);
  return block;
}

// DEL, product a07a, serial number 4d373241; a timing, then serial, name and limits.
std::string dell(const std::string& name = "DELL U2412M", const std::string& serial = "F525M7A2") {
  std::string block("\x00\xff\xff\xff\xff\xff\xff\x00\x10\xac\x7a\xa0\x41\x32\x37\x4d", 16);
  block.resize(54, '\x01');
  block += std::string("\x28\x3c\x80\xa0\x70\xb0\x23\x40\x30\x20\x36\x00\x06\x44\x21\x00\x00\x1a", 18);
  block += text_descriptor(0xff, serial) + text_descriptor(0xfc, name) + text_descriptor(0xfd, "8L\x1eS\x11");
  block.resize(128, '\0');
  return with_checksum(block);
}

}  // namespace

TEST_CASE("an EDID tells its maker, product, serial number, name and printed serial") {
  const auto edid = edid_from(dell());
  REQUIRE(edid);
  CHECK(*edid == Edid{"DEL", 0xa07a, 0x4d373241, "DELL U2412M", "F525M7A2"});
  CHECK(identity_of(*edid) == "DEL-a07a-4d373241-F525M7A2");
  CHECK(model_of(*edid) == "DELL U2412M");
}

TEST_CASE("blocks that follow the first are not read") {
  CHECK(edid_from(dell() + std::string(128, '\x55')) == edid_from(dell()));
}

TEST_CASE("an EDID without texts is named by its maker and product") {
  std::string block = dell();
  for (std::size_t i = 72; i < 126; ++i) block[i] = '\x11';
  const auto edid = edid_from(with_checksum(block));
  REQUIRE(edid);
  CHECK(edid->name.empty());
  CHECK(identity_of(*edid) == "DEL-a07a-4d373241");
  CHECK(model_of(*edid) == "DEL A07A");
}

TEST_CASE("a name of thirteen letters has no line's end, and control characters are left out of names") {
  CHECK(edid_from(dell("ABCDEFGHIJKLM"))->name == "ABCDEFGHIJKLM");
  CHECK(edid_from(dell("A\x1b[2J\tB"))->name == "A[2JB");
  CHECK(identity_of(*edid_from(dell("X", "12 34"))) == "DEL-a07a-4d373241-12_34");
}

TEST_CASE("letters that are none in the maker's name are question marks") {
  std::string block = dell();
  block[8] = '\x7f', block[9] = '\x5f';
  CHECK(edid_from(with_checksum(block))->maker == "?Z?");
}

TEST_CASE("a damaged, short or empty EDID is none") {
  CHECK_FALSE(edid_from(""));
  CHECK_FALSE(edid_from(dell().substr(0, 127)));
  CHECK_FALSE(edid_from(std::string(128, '\0')));
  for (std::size_t i = 0; i < 128; ++i) {
    std::string block = dell();
    block[i] = static_cast<char>(block[i] + 1);
    CHECK_FALSE(edid_from(block));
  }
}
