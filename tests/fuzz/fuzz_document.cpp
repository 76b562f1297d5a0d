// Any bytes as the text and the styles of a Word document: it is refused in words, or its tables keep to the bounds of all.
#include <cstddef>
#include <cstdint>

#include "office_parts.h"

using namespace bangvang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto parts = parts_of_input({reinterpret_cast<const char*>(data), size}, 2);
  Allowance allowance;
  require_sound(read_workbook(
      stored_zip({{"_rels/.rels", "<R><Relationship Id=\"a\" Type=\"/officeDocument\" Target=\"word/document.xml\"/></R>"},
                  {"word/_rels/document.xml.rels", "<R><Relationship Id=\"a\" Type=\"/styles\" Target=\"styles.xml\"/></R>"},
                  {"word/document.xml", parts[0]},
                  {"word/styles.xml", parts[1].empty() ? "<styles/>" : parts[1]}}),
      ',', allowance));
  return 0;
}
