// Any bytes as a file: every encoding makes text of them, the recognition comes to an end, and what is read is UTF-8.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <cstring>

#include "base/folding.h"
#include "loading/lost_letters.h"
#include "loading/plain_text.h"
#include "loading/recognition.h"

using namespace bangvang;

namespace {

void require(bool sound, const char* what) {
  if (sound) return;
  std::fprintf(stderr, "not so: %s\n", what);
  std::abort();
}

constexpr Encoding all[]{Encoding::utf8, Encoding::utf16le, Encoding::utf16be, Encoding::windows1258,
                         Encoding::tcvn3, Encoding::vni, Encoding::viscii};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // Of its own, so that a read behind the file's last byte is seen.
  const std::unique_ptr<char[]> own(new char[size]);
  if (size > 0) std::memcpy(own.get(), data, size);
  const std::string_view bytes(own.get(), size);
  recognized(bytes);
  for (const Encoding encoding : all) {
    const std::string text = decoded(bytes, encoding);
    require(valid_utf8(text), "decoded text is UTF-8");
    require(nfc(text) == text, "decoded text is composed");
    require(valid_utf8(decoded_letters(text, FontEncoding{encoding, true})), "what a font shows is UTF-8");
    Report report;
    const auto told = plain_text("a.csv", std::string(bytes), encoding, report);
    require(told || !report.take().empty(), "what is not read is reported");
  }
  Report report;
  const auto text = plain_text("a.csv", std::string(bytes), std::nullopt, report);
  require(text || !report.take().empty(), "what is not read is reported");
  if (!text) return 0;
  require(valid_utf8(*text) && text->find('\0') == text->npos, "what is read is text");
  const std::string_view lost = lost_letters(*text);
  require(lost.empty() || text->find(lost) != text->npos, "a word that was lost is one of the text");
  misread(*text);
  return 0;
}
