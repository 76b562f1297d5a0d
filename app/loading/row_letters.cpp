// Row: whether its cells still have the letters that they were written with.
#include "base/phrases.h"
#include "loading/lost_letters.h"
#include "loading/recognition.h"
#include "loading/table.h"

namespace bangvang {

void Row::check_letters() {
  for (std::size_t column = 0; column < table_.seen_.size(); ++column) {
    if (!table_.seen_[column]) continue;
    for (const std::size_t at : table_.places_[column]) check_letters(at);
  }
}

void Row::check_letters(std::size_t at) {
  const std::string_view text = raw(at);
  if (const std::string_view word = lost_letters(text); !word.empty()) {
    error_at(at, say("ô này đã mất chữ có dấu: {}", "letters of this cell were lost: {}", quoted(word)),
             {"gõ lại ô này, hoặc lưu lại bảng gốc thành CSV UTF-8",
              "type it again, or save the original table as CSV UTF-8"});
  } else if (const auto reading = misread(text)) {
    error_at(at, say("ô này viết theo bảng mã khác ({}): {}", "this cell is in another encoding ({}): {}",
                     std::string(name_of(reading->encoding)), quoted(text)),
             say("gõ lại bằng Unicode; có phải {} không?", "type it in Unicode; did you mean {}?",
                 quoted(decoded_letters(text, reading->encoding))));
  }
}

}  // namespace bangvang
