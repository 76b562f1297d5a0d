// Reading: how one table was read, as a line of text.
#include "loading/reading.h"

#include <utility>

#include "base/phrases.h"

namespace bangvang {

namespace {

// “rankings/tong.csv” is a ranking.
std::string vietnamese_name(const std::string& table) {
  static const std::vector<std::pair<const char*, const char*>> all{
      {"agenda", "chương trình"}, {"members", "đơn vị thành viên"}, {"delegates", "đại biểu"}, {"honours", "danh hiệu"},
      {"batches", "đợt trao"},    {"recipients", "danh sách khen thưởng"}, {"rankings", "xếp hạng"}, {"figures", "chỉ tiêu"},
      {"photos", "ảnh"},          {"rundown", "trình tự chiếu"}};
  for (const auto& [english, vietnamese] : all) {
    if (table.substr(0, table.find('/')) == english) return vietnamese;
  }
  return table;
}

}  // namespace

Words said_lines(int first, int last) {
  if (first == last) return say("dòng {}", "line {}", first);
  return say("dòng {}–{}", "lines {}–{}", first, last);
}

Words said_passed(int first_line, int last_line, const Words& why) {
  const Words lines = said_lines(first_line, last_line);
  return {fmt::format("bỏ qua {} ({})", lines.vi, why.vi), fmt::format("{} passed over ({})", lines.en, why.en)};
}

std::string to_text(const Reading& reading, Language language) {
  Words text{fmt::format("{}, {} dòng", vietnamese_name(reading.table), reading.rows),
             fmt::format("{}, {} row{}", reading.table, reading.rows, reading.rows == 1 ? "" : "s")};
  if (reading.rows > 0) {
    const Words lines = said_lines(reading.first_line, reading.last_line);
    text.vi += " (" + lines.vi + ")";
    text.en += " (" + lines.en + ")";
  }
  for (const Words& note : reading.notes) {
    text.vi += "; " + note.vi;
    text.en += "; " + note.en;
  }
  return to_text(Place{reading.where.file, 0, 0, reading.where.sheet}) + ": " + text.in(language);
}

bool remarkable(const Reading& reading) { return !reading.notes.empty(); }

}  // namespace bangvang
