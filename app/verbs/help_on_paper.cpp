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

Words help_of_script() {
  return {R"(bangvang script: kịch bản của người dẫn chương trình, để in ra

Cách dùng: bangvang script BUỔI-LỄ [--anyway] [-o NƠI-GHI]

  --anyway         bỏ các dòng dữ liệu có lỗi rồi vẫn viết
  -o NƠI-GHI       tệp PDF, hoặc thư mục; mặc định là BUỔI-LỄ-script.pdf ở đây

Khổ A4, theo thứ tự của trình tự chiếu: số hiệu, giờ dự kiến, tên và cách đọc tên, thành tích, quyết định, người trao,
lời dẫn; tiếp theo là danh sách gọi lên sân khấu theo từng đợt cho hậu trường, mỗi người một ô để đánh dấu. Mất điện
thì vẫn làm lễ được. Tệp cũ chỉ bị thay khi tệp mới đã viết xong.

Ví dụ:
  bangvang script data/le-trao-giai-mau -o kich-ban.pdf
)",
          R"(bangvang script: the MC's script, to be printed

Usage: bangvang script CEREMONY [--anyway] [-o PATH]

  --anyway         leave out the rows that have errors and write all the same
  -o PATH          a PDF file, or a folder; unless told CEREMONY-script.pdf, here

On A4, in the order of the run sheet: cue, planned time, names and how they are said, citations, decisions, presenters, the
MC's lines; then a call sheet for backstage, group by group, with a box to tick for each recipient. With it the ceremony goes
on if the lights go out. An older file is replaced only once the new one is whole.

Example:
  bangvang script data/le-trao-giai-mau -o script.pdf
)"};
}

}  // namespace bangvang
