// JSON: the escapes that RFC 8259 asks for, and no others.
#include "verbs/json.h"

#include <fmt/format.h>

#include "base/folding.h"

namespace bangvang {

std::string in_json(std::string_view text) {
  const std::string repaired = valid_utf8(text) ? std::string(text) : nfc(text);
  std::string json = "\"";
  for (const char c : repaired) {
    switch (c) {
      case '"': json += "\\\""; break;
      case '\\': json += "\\\\"; break;
      case '\n': json += "\\n"; break;
      case '\t': json += "\\t"; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) json += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        else json += c;
    }
  }
  return json + '"';
}

}  // namespace bangvang
