// The texts of --help for replay and bench.
#include "verbs/help_texts.h"

namespace bangvang {

Words help_of_replay() {
  return {R"(bangvang replay: đọc nhật ký của một buổi lễ đã diễn ra

Cách dùng: bangvang replay NHẬT-KÝ --minutes [BUỔI-LỄ]
           bangvang replay NHẬT-KÝ --roster

  --minutes        in biên bản của buổi lễ: lúc nào, đã chiếu gì, ai được trao gì; tên và tiêu đề
                   lấy từ dữ liệu lưu cạnh nhật ký, hoặc từ thư mục BUỔI-LỄ
  --roster         in những thay đổi về người nhận trong buổi lễ (vắng mặt, nhận thay, bổ sung,
                   sửa tên …) thành bảng CSV, để văn phòng chép lại vào recipients.csv

Nhật ký nằm trong thư mục ~/.local/state/bangvang, mỗi buổi lễ một tệp .journal; bên cạnh là tệp .data
giữ dữ liệu của lần chiếu gần nhất.

Ví dụ:
  bangvang replay ~/.local/state/bangvang/bac-trung-bo-2022-1a2b3c4d.journal --minutes > bien-ban.txt
  bangvang replay ~/.local/state/bangvang/bac-trung-bo-2022-1a2b3c4d.journal --roster > thay-doi.csv
)",
          R"(bangvang replay: read the journal of an evening that is over

Usage: bangvang replay JOURNAL --minutes [CEREMONY]
       bangvang replay JOURNAL --roster

  --minutes        print the minutes of the evening: when, what was shown, who received what, in the
                   ceremony's language; names and titles come from the data kept beside the journal,
                   or from the folder CEREMONY
  --roster         print what was changed about the recipients during the evening (absent, received
                   by proxy, added late, corrected …) as CSV, to be carried back into recipients.csv

Journals lie in ~/.local/state/bangvang, one file .journal a ceremony; the file .data beside it keeps the
data that it was last shown with.

Examples:
  bangvang replay ~/.local/state/bangvang/bac-trung-bo-2022-1a2b3c4d.journal --minutes > minutes.txt
  bangvang replay ~/.local/state/bangvang/bac-trung-bo-2022-1a2b3c4d.journal --roster > changes.csv
)"};
}

Words help_of_bench() {
  return {R"(bangvang bench: đo tốc độ và bộ nhớ trên máy này

Cách dùng: bangvang bench BUỔI-LỄ [--outputs | --reload] [--seconds N]
           bangvang bench --photos THƯ-MỤC
           bangvang bench --loading

  --outputs          chỉ đo buổi chiếu, với cả bốn đầu ra cùng mở: hội trường, MC, sảnh, bảng điều khiển
  --reload           chỉ đo việc nhận dữ liệu được sửa trong lúc chiếu (trên một bản sao)
  --seconds N        số giây theo dõi lúc không có gì thay đổi; mặc định 10
  --photos THƯ-MỤC   đo việc giải mã các ảnh trong một thư mục thay cho buổi chiếu: mỗi loại tệp
                     một dòng (ms, MP/s, MB nhiều nhất), cuối cùng là so sánh JPEG với stb_image
  --loading          đo việc đọc danh sách 10 000 và 100 000 người, ở dạng CSV và bảng tính

In các dòng “tên giá-trị đơn-vị”. Đo buổi chiếu thì cần một màn hình, đo ảnh và danh sách thì không.

Ví dụ:
  bangvang bench data/le-trao-giai-mau --seconds 5
  bangvang bench --photos data/le-trao-giai-mau/chan-dung
)",
          R"(bangvang bench: measure speed and memory on this machine

Usage: bangvang bench CEREMONY [--outputs | --reload] [--seconds N]
       bangvang bench --photos FOLDER
       bangvang bench --loading

  --outputs         only the show, with all four outputs open: hall, MC, lobby, panel
  --reload          only how data are taken that are edited meanwhile (in a copy)
  --seconds N       how long to watch while nothing changes; 10 unless told
  --photos FOLDER   measure how the photos of a folder are decoded, instead of a show: a line a
                    file type (ms, MP/s, peak MB), and last how JPEG compares with stb_image
  --loading         measure how lists of 10,000 and 100,000 people are read, as CSV and as workbooks

Prints lines of “name value unit”. A show needs a display, photos and lists need none.

Examples:
  bangvang bench data/le-trao-giai-mau --seconds 5
  bangvang bench --photos data/le-trao-giai-mau/chan-dung
)"};
}

}  // namespace bangvang
