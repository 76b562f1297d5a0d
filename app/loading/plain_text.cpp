// plain_text: told, recognized or refused.
#include "loading/plain_text.h"

#include <algorithm>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/code_pages.h"
#include "loading/recognition.h"

namespace bangvang {
namespace {

using How = Recognition::How;

// Calls take(line, number) until it returns true; the number of that line, or 0.
template <class Take>
int find_line(std::string_view text, Take take) {
  for (int number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (take(text.substr(0, end))) return number;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return 0;
}

bool ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void left_out(const std::string& bytes, Report& report) {
  const auto lines = std::count(bytes.begin(), bytes.end(), '\n');
  report.leave_out(static_cast<int>(std::max<std::ptrdiff_t>(lines - 1, 1)));
}

std::string read_as(const std::string& bytes, const Recognition& reading) {
  return reading.letters ? decoded_letters(bytes, reading.encoding) : decoded(bytes, reading.encoding);
}

// What ceremony.toml says, unless the file is Unicode beyond doubt.
Recognition as_told(const std::string& bytes, Encoding told) {
  Recognition reading = recognized(bytes);
  const bool marked = reading.how == How::certain && reading.encoding != Encoding::utf8;
  if (marked) return reading;
  reading = {How::certain, told, told, false};
  const bool one_byte = told != Encoding::utf8 && told != Encoding::utf16le && told != Encoding::utf16be;
  if (one_byte && valid_utf8(bytes)) {
    reading.letters = bytes_of_letters(bytes).has_value();
    if (!reading.letters) reading.encoding = Encoding::utf8;
  }
  return reading;
}

// "save it as UTF-8", or say its encoding where that can be said.
Words remedy(const std::string& file, Words first, const std::string& words_vi, const std::string& words_en) {
  if (file == "ceremony.toml") return first;
  return {fmt::format("{} hoặc ghi encoding = {} trong ceremony.toml", first.vi, words_vi),
          fmt::format("{} or write encoding = {} in ceremony.toml", first.en, words_en)};
}

void tell(const std::string& file, const Recognition& reading, Report& report) {
  const std::string name = name_of(reading.encoding), word = fmt::format("\"{}\"", word_of(reading.encoding));
  if (reading.letters && reading.encoding == Encoding::utf8) {
    report.warning({file, 0, 0},
                   {"tệp này bị mã hóa UTF-8 hai lần; được đọc như đã mã hóa một lần",
                    "this file was encoded as UTF-8 twice; it is read as if it were once"},
                   {"xem lại tên người, rồi lưu bảng gốc thành UTF-8", "look at the names, then save the original as UTF-8"});
    return;
  }
  const Words what = reading.letters
                         ? say("chữ trong tệp này gõ cho phông {}; được đọc theo phông đó",
                               "the letters in this file are for fonts of {}; they are read so", name)
                         : say("tệp này không phải UTF-8; được đọc theo bảng mã {}", "this file is not UTF-8; it is read as {}", name);
  report.warning({file, 0, 0}, what,
                 remedy(file, {"xem lại tên người, rồi lưu thành UTF-8", "look at the names, then save it as UTF-8"}, word, word));
}

// Shows the first line that the two encodings read differently.
void refuse_alike(const std::string& file, const std::string& bytes, const Recognition& reading, Report& report) {
  Recognition second = reading;
  second.encoding = reading.other;
  std::string one, other;
  const int line = find_line(bytes, [&](std::string_view text) {
    if (ascii(text)) return false;
    one = read_as(std::string(text), reading);
    other = read_as(std::string(text), second);
    return one != other;
  });
  const std::string first_word = fmt::format("\"{}\"", word_of(reading.encoding));
  const std::string other_word = fmt::format("\"{}\"", word_of(reading.other));
  report.error({file, line, 0},
               say("không rõ bảng mã của tệp này: dòng này là {} theo {}, là {} theo {}",
                   "the encoding of this file is not clear: this line is {} as {}, {} as {}", quoted(one),
                   std::string(name_of(reading.encoding)), quoted(other), std::string(name_of(reading.other))),
               remedy(file, {"lưu tệp thành UTF-8", "save the file as UTF-8"}, first_word + " hay " + other_word,
                      first_word + " or " + other_word));
}

void refuse_line(const std::string& file, int line, Report& report) {
  report.error({file, line, 0}, {"dòng này không phải văn bản UTF-8", "this line is not UTF-8 text"},
               {"mở tệp bằng chương trình bảng tính hay soạn thảo và lưu lại với mã UTF-8",
                "open the file in its spreadsheet program or editor and save as UTF-8"});
}

}  // namespace

std::optional<std::string> plain_text(const std::string& file, const std::string& bytes, std::optional<Encoding> told,
                                      Report& report) {
  const Recognition reading = told ? as_told(bytes, *told) : recognized(bytes);
  const bool utf8 = !reading.letters && reading.encoding == Encoding::utf8;
  if (reading.how == How::unknown || (told && utf8 && !valid_utf8(bytes))) {
    refuse_line(file, find_line(bytes, [](std::string_view line) { return !valid_utf8(line) || line.find('\0') != line.npos; }),
                report);
  } else if (reading.how == How::alike) {
    refuse_alike(file, bytes, reading, report);
  } else {
    std::string text = read_as(bytes, reading);
    if (text.find('\0') == text.npos) {
      if (reading.how == How::likely) tell(file, reading, report);
      return text;
    }
    refuse_line(file, find_line(text, [](std::string_view line) { return line.find('\0') != line.npos; }), report);
  }
  left_out(bytes, report);
  return std::nullopt;
}

}  // namespace bangvang
