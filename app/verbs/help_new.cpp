// The texts of --help for new and script.
#include "verbs/help_texts.h"

namespace bangvang {

Words help_of_new() {
  return {R"(bangvang new: tạo một buổi lễ ví dụ để bắt đầu

Cách dùng: bangvang new THƯ-MỤC [--xlsx]

  --xlsx           một bảng tính ceremony.xlsx, mỗi bảng một trang, ô nào chỉ nhận vài từ thì có danh sách để chọn;
                   không có tùy chọn này thì mỗi bảng một tệp CSV, Excel mở được ngay

THƯ-MỤC phải chưa có, hoặc trống: không tệp nào bị ghi đè. Mọi tên trong đó đều không có thật. Tệp ceremony.toml
giải thích từng khóa.

Ví dụ:
  bangvang new le-cua-toi
  bangvang new le-cua-toi --xlsx
)",
          R"(bangvang new: make an example of a ceremony to begin with

Usage: bangvang new FOLDER [--xlsx]

  --xlsx           one workbook, ceremony.xlsx, a sheet a table, with lists to choose from where only a few words are
                   understood; else a CSV file a table, which Excel opens as it is

FOLDER must not exist yet, or be empty: nothing is ever written over. All names in it are made up. The file
ceremony.toml explains every key.

Examples:
  bangvang new my-ceremony
  bangvang new my-ceremony --xlsx
)"};
}

}  // namespace bangvang
