// Any bytes as a workbook, or as the parts of one: it is refused in words, or read within the bounds of every table.
#include <cstddef>
#include <cstdint>

#include "office_parts.h"

using namespace bangvang;

namespace {

std::string xlsx(std::string_view input) {
  const auto parts = parts_of_input(input, 4);
  return stored_zip({{"_rels/.rels", "<R><Relationship Id=\"a\" Type=\"/officeDocument\" Target=\"xl/workbook.xml\"/></R>"},
                     {"xl/_rels/workbook.xml.rels",
                      "<R><Relationship Id=\"a\" Type=\"/worksheet\" Target=\"s.xml\"/><Relationship Id=\"b\" Type=\"/styles\" "
                      "Target=\"t.xml\"/><Relationship Id=\"c\" Type=\"/sharedStrings\" Target=\"u.xml\"/></R>"},
                     {"xl/workbook.xml", parts[3].empty() ? "<workbook><sheet name=\"S\" id=\"a\"/></workbook>" : parts[3]},
                     {"xl/s.xml", parts[0]},
                     {"xl/u.xml", parts[1].empty() ? "<sst/>" : parts[1]},
                     {"xl/t.xml", parts[2].empty() ? "<styleSheet/>" : parts[2]}});
}

std::string ods(std::string_view input) {
  const auto parts = parts_of_input(input, 2);
  return stored_zip({{"content.xml", parts[0]}, {"styles.xml", parts[1].empty() ? "<styles/>" : parts[1]}});
}

}  // namespace

// The first byte tells what the rest is: x, o, or the bytes of a file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view input(reinterpret_cast<const char*>(data + 1), size - 1);
  const std::string bytes = data[0] == 'x' ? xlsx(input) : data[0] == 'o' ? ods(input) : std::string(input);
  Allowance allowance;
  require_sound(read_workbook(bytes, ',', allowance));
  return 0;
}
