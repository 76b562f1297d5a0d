// Binding: Vietnamese writes a word's syllables apart; those of the wall's commonest words are kept together.
#include "scenes/binding.h"

#include <algorithm>
#include <set>
#include <vector>

#include "base/folding.h"

namespace bangvang {
namespace {

const std::string no_break = "\u00a0";
constexpr std::size_t longest_name = 28;  // letters; a longer one is no person's

// Pairs of syllables, in capitals.
const std::set<std::string>& compounds() {
  static const std::set<std::string> words{
      "CHỦ TỊCH",   "THỦ TƯỚNG", "CHÍNH PHỦ", "NHÀ NƯỚC",    "BẰNG KHEN",   "GIẤY KHEN",   "ĐẦU NĂM",      "CUỐI NĂM",
      "THƯỜNG VỤ",  "TỈNH ỦY",   "TỈNH UỶ",   "THƯỜNG TRỰC", "THỨ TRƯỞNG",  "BỘ TRƯỞNG",   "TRƯỞNG BAN",   "NỘI VỤ",
      "CỤM TRƯỞNG", "CỤM PHÓ",   "GIÁM ĐỐC",  "THI ĐUA",     "KHEN THƯỞNG", "HUÂN CHƯƠNG", "HUY CHƯƠNG",   "LAO ĐỘNG",
      "CHIẾN SĨ",   "XUẤT SẮC",  "TIÊN TIẾN", "DANH HIỆU",   "TỔNG KẾT",    "SƠ KẾT",      "HỘI NGHỊ",     "ĐẠI HỘI",
      "GIAO ƯỚC",   "NHIỆM VỤ",  "CÔNG TÁC",  "PHONG TRÀO",  "THÀNH TÍCH",  "ỦY BAN",      "UỶ BAN",       "NHÂN DÂN",
      "TRUNG ƯƠNG", "ĐIỂN HÌNH", "TẬP THỂ",   "CÁ NHÂN",     "QUYẾT ĐỊNH",  "NÔNG THÔN",   "PHƯƠNG HƯỚNG", "TRỌNG TÂM",
      "PHÁT TRIỂN", "ĐOÀN KẾT",  "HỢP TÁC",   "SÁNG TẠO",    "LUÂN LƯU",    "ĐỒNG CHÍ",    "KINH NGHIỆM",
      "ĐƠN VỊ",     "KẾT QUẢ",   "CHẤM ĐIỂM", "XẾP LOẠI",    "CÔNG BỐ",     "PHÁT BIỂU",   "GIA ĐÌNH",     "TỔ CHỨC",
      "GIẢI PHÁP",  "THỐNG NHẤT", "THẢO LUẬN", "KHOA HỌC",    "KỸ THUẬT",    "CÔNG NGHỆ",   "CÔNG TRÌNH",   "CÔNG TY"};
  return words;
}

// What a number counts: "6 tháng", "12 đơn vị".
const std::set<std::string>& units() {
  static const std::set<std::string> words{"THÁNG", "NĂM", "NGÀY", "GIỜ", "PHÚT",  "TỈNH", "XÃ",
                                           "HUYỆN", "ĐƠN", "TẬP",  "CÁ",  "NGƯỜI", "TỶ",   "TRIỆU"};
  return words;
}

std::vector<std::string> syllables(std::string_view text) {
  std::vector<std::string> found;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    found.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return found;
}

std::string bare(std::string word) {  // in capitals, without what punctuation ends it
  while (!word.empty() && (word.back() == ',' || word.back() == ';' || word.back() == '.' || word.back() == ':'))
    word.pop_back();
  return upper(word);
}

}  // namespace

std::string bind_compounds(std::string_view text) {
  const auto words = syllables(text);
  std::string bound;
  // "6 tháng", but not "ngày 01 tháng": there the number belongs to the word before it.
  const auto counted = [&](std::size_t i) {
    const std::string before = i > 0 ? bare(words[i - 1]) : "";
    return words[i][0] >= '0' && words[i][0] <= '9' && units().count(bare(words[i + 1])) > 0 && before != "NGÀY" &&
           before != "THÁNG";
  };
  bool held = false;  // the syllable before was held by the one before it
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool both = i > 0 && !held && !words[i - 1].empty() && !words[i].empty();
    const bool holds = both && (counted(i - 1) || compounds().count(upper(words[i - 1]) + " " + bare(words[i])) > 0);
    const bool deputy = both && upper(words[i - 1]) == "PHÓ";  // of whatever office follows
    if (i > 0) bound += holds || deputy ? no_break : " ";
    bound += words[i];
    held = holds;
  }
  return bound;
}

std::string bind_name(std::string_view text) {
  const std::string clean = trim(text);
  std::size_t from = 0;
  for (const char* salutation : {"Đồng chí ", "Ông ", "Bà ", "Anh ", "Chị "})
    if (clean.rfind(salutation, 0) == 0) from = std::string_view(salutation).size();
  const std::string name = clean.substr(from);
  if (length(name) > longest_name || name.find_first_of(",;") != std::string::npos ||
      name.find("·") != std::string::npos)
    return clean;
  return clean.substr(0, from) + bind_all(name);
}

std::string bind_names(std::string text, const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    const std::string clean = trim(name), bound = bind_all(clean);
    if (clean.empty() || bound == clean || length(clean) > longest_name) continue;
    for (std::size_t at = 0; (at = text.find(clean, at)) != std::string::npos; at += bound.size())
      text.replace(at, clean.size(), bound);
  }
  return text;
}

std::string bind_all(std::string_view text) {
  std::string bound;
  for (char c : text) c == ' ' ? bound += no_break : bound += c;
  return bound;
}

std::string unbound(std::string_view text) {
  std::string parted(text);
  for (std::size_t at = 0; (at = parted.find(no_break, at)) != std::string::npos; ++at)
    parted.replace(at, no_break.size(), " ");
  return parted;
}

}  // namespace bangvang
