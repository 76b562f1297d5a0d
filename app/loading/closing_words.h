// Closing words: what stands beneath a list on paper: totals, and the block in which it is signed.
#pragma once
#include <string_view>

namespace bangvang {

// “Tổng cộng: 45 người”, “Cộng”, “Danh sách này có 45 cá nhân”; but “Tổng Công ty …” and “Cộng đồng …” are recipients.
bool says_total(std::string_view cell);
// “Tổng cộng:”, “Cộng”, “Tổng số”, and nothing else.
bool names_total(std::string_view cell);
// “Trung bình”, “Điểm bình quân chung”, “Cao nhất”, and nothing else: what stands beneath a column of points.
bool names_average(std::string_view cell);
// “TM. ỦY BAN NHÂN DÂN”, “NGƯỜI LẬP BIỂU”, “Nơi nhận:”, “(Ký tên, đóng dấu)”.
bool begins_signature(std::string_view cell);
// “Nghệ An, ngày 5 tháng 12 năm 2023”, and nothing else: when a list was signed, where it stands above such words.
bool says_day(std::string_view cell);
// “CHỦ TỊCH”, “Phó Giám đốc Sở Nội vụ”: who signs; beside or beneath such words.
bool names_office(std::string_view cell);
// “Hiệu trưởng”, without a word behind it, or “TRƯỞNG BAN TỔ CHỨC”, in capitals: an office, and whose it is stands beneath.
bool office_alone(std::string_view cell);

}  // namespace bangvang
