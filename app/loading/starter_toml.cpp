// The starter's ceremony.toml, with every key there is, and the note in its photos folder; Vietnamese first.
#include "loading/starter.h"

namespace bangvang {

const std::string& starter_toml() {
  static const std::string text = R"TOML(# Buổi lễ này là một ví dụ: mọi tên, số và lời trong đó đều không có thật. Hãy sửa thành của mình.
# This ceremony is an example: every name, number and word in it is made up. Make it your own.
#
# Dòng bắt đầu bằng “# ” là lời giải thích. Dòng bắt đầu bằng “#” liền chữ là một khóa đang tắt: bỏ dấu “#” để dùng.
# Lines that begin with “# ” explain. A “#” right before a word turns a key off: take it away to use the key.
# Chữ nằm trong dấu ngoặc kép. Chỉ title là bắt buộc. / Text stands in quotation marks. Only title is required.
# Sửa xong thì chạy “bangvang check THƯ-MỤC”. / When you have changed something, run “bangvang check FOLDER”.

title = "Lễ trao giải (ví dụ)"
subtitle = "dữ liệu ví dụ, hãy thay bằng dữ liệu của buổi lễ"
organizer = "Cụm thi đua Ví Dụ"
place = "Hội trường Ví Dụ"
# Hiện đúng như viết. / Shown as written.
date = "Ngày 01 tháng 01 năm 2000"
# Năm-tháng-ngày T giờ, không có ngoặc kép. / Year-month-day T time, without quotation marks.
starts = 2000-01-01T08:00:00
# Tiếng của màn hình: "vi" hoặc "en". / The wall's language.
language = "vi"
# "do-vang" đỏ và vàng / red and gold · "lam-ngoc" lam và ngọc / blue and jade · "giay-do" giấy dó / paper
theme = "do-vang"
# Câu phương châm, thành cảnh quote:motto. / Gives the scene quote:motto.
motto = "Cùng làm – Cùng vui – Cùng tiến"
# Thứ tự trao: "descending" từ cao xuống thấp, "ascending" ngược lại. / From the highest honour down, or up.
#order = "descending"
# Khi members.csv không ghi đủ tên: tất cả bao nhiêu đơn vị. / Where not all members are named: how many there are.
#members_count = 7
# Mã của buổi lễ; để trống thì là tên thư mục. / Its id; else the folder's name.
#id = "le-trao-giai"

# ---- Xếp hạng: rankings/MÃ.csv / Rankings: rankings/ID.csv
[[ranking]]
id = "tong"
title = "Kết quả chấm điểm (ví dụ)"
# Hệ số của tiêu chí, 1 nếu không ghi. / Weights of criteria, 1 unless told.
#weights = { "Kinh tế" = 2, "Văn hóa - xã hội" = 1 }
# "descending": điểm cao đứng đầu. / The highest first.
#order = "descending"
# Bằng điểm: "standard" 1 2 2 4 · "dense" 1 2 2 3 · "ordinal" 1 2 3 4 / Equal scores
#ties = "standard"
# Tiêu chí phân định khi bằng điểm. / Criteria that decide between equals, in turn.
#tie_break = ["Kinh tế"]
#decimals = 1
#classes = [{ name = "Xuất sắc", from = 900 }, { name = "Tốt", from = 800 }]
# Hai đầu của thanh điểm. / The ends of the bars.
#scale = [0, 1000]
# Công bố: "all" một lần · "from-last" từ cuối lên · "top-3" phần còn lại, rồi 3, 2, 1 / How it is revealed
reveal = "top-3"
# Tệp khác với rankings/MÃ.csv. / Another file than rankings/ID.csv.
#file = "rankings/tong.csv"

# ---- Kết quả bằng số: figures/MÃ.csv / Results in numbers: figures/ID.csv
[[figures]]
id = "ket-qua"
title = "Kết quả trong năm (ví dụ)"
# "big" số lớn / big numbers · "bars" cột / bars · "table" bảng / table
chart = "big"
# Vạch ngang qua các cột. / A line across the bars.
#average = 42.5
#file = "figures/ket-qua.csv"

# ---- Thông báo: notice:MÃ / Notices: notice:ID
# kind: anthem chào cờ · silence mặc niệm · performance văn nghệ · break giải lao · group-photo chụp ảnh · vote biểu quyết · message
[[notice]]
id = "chao-co"
kind = "anthem"
title = "Chào cờ"
text = "Kính mời toàn thể quý vị đại biểu đứng dậy"

# Giải lao có seconds thì đếm ngược: countdown:MÃ. / A break with seconds counts down: countdown:ID.
[[notice]]
id = "giai-lao"
kind = "break"
title = "Giải lao"
text = "Buổi lễ sẽ tiếp tục sau ít phút"
seconds = 900

# ---- Tham luận, chia sẻ kinh nghiệm: talk:MÃ / Talks: talk:ID
#[[talk]]
#id = "kinh-nghiem"
#title = "Kinh nghiệm ví dụ"
#speaker = "Họ và tên"
#position = "Chức vụ"
#unit = "Đơn vị"

# ---- Trích dẫn: quote:MÃ / Quotations: quote:ID
#[[quote]]
#id = "loi-hay"
#kicker = "Dòng nhỏ ở trên"
#text = "Lời được trích"
#by = "Của ai"

# ---- Ký giao ước: các đơn vị trong members.csv lần lượt ký. / The pledge: the members sign in turn.
#[pledge]
#title = "Ký giao ước thi đua"
#text = "Nội dung giao ước"

# ---- Bàn giao cờ luân lưu; from, to là mã hoặc tên đơn vị. / Handover of the flag; ids or names of members.
#[handover]
#what = "Cờ luân lưu"
#from = "don-vi-01"
#to = "don-vi-02"
#year = "2000"

# ---- Cụm trưởng, Cụm phó năm tới; nhiều cụm phó thì viết ["A", "B"]. / Next year's head and deputies; several: ["A", "B"].
#[leadership]
#year = "2001"
#head = "don-vi-02"
#head_person = "Trần Thị Ví Dụ"
#head_position = "Giám đốc"
#deputy = "don-vi-03"
#deputy_person = "Lê Văn Ví Dụ"
#deputy_position = "Giám đốc"
#flowers_by = "Nguyễn Văn Ví Dụ, Trưởng Ban tổ chức"

# ---- Màn hình ở sảnh (show --lobby) / The lobby's screen
#[lobby]
# Mỗi thẻ bao nhiêu giây. / Seconds a card stays.
#seconds = 12
#scenes = ["agenda-now", "members", "figures:*", "announced", "photos:*", "clock"]
# true: hiện từng thứ hạng ngay khi công bố. / true: a ranking's places as they are announced.
#partial = false

# ---- Từng màn hình. safe: phần mép để trống vì máy chiếu che mất, một số hoặc [trên, phải, dưới, trái].
# ---- The outputs. safe: the margin a projector cuts off, one number or [top, right, bottom, left].
#[output.hall]
#safe = 0.05
#theme = "do-vang"
#size = "1920x1080"
#[output.lobby]
#safe = [0.02, 0.02, 0.05, 0.02]
#theme = "lam-ngoc"
#size = "1080x1920"
#[output.mc]
#safe = 0.02
#size = "1280x720"

# ---- Thời gian tính bằng phần nghìn giây. / Times in milliseconds.
#[settings]
# Lần bấm thứ hai sớm hơn thế này bị bỏ qua. / A second press sooner than this is refused.
#guard_ms = 400
#fade_ms = 300
#reveal_ms = 900
#photo_memory_mb = 96
# Dữ liệu sửa khi đang chiếu: "ask" hỏi trước, "auto" tự nhận. / Data changed during the show: ask, or take them.
#reload = "ask"
)TOML";
  return text;
}

const std::string& starter_photos_text() {
  static const std::string text = R"TOML(Ảnh của buổi lễ để trong thư mục này.

- photos/chan-dung/: ảnh người được khen thưởng. Ghi tên tệp vào cột “Ảnh” của danh sách khen thưởng,
  ví dụ photos/chan-dung/01.jpg.
- photos/hoat-dong/: ảnh để chiếu (tên thư mục tự đặt, ví dụ này là “hoat-dong”). Lời chú thích ở bảng cùng tên.
  LƯU Ý: ảnh nào nằm trong một thư mục như thế cũng được chiếu, ở sảnh thì ngay từ phút đầu. Ảnh làm lộ kết quả phải có
  một dòng trong bảng, với cột “Sau” ghi bước phải công bố trước.
- Cứ để nguyên ảnh từ điện thoại, máy ảnh: JPEG, HEIC, WebP, AVIF, PNG …, mỗi tệp đến 64 MB.

Photos of the ceremony go into this folder.

- photos/chan-dung/: of the recipients. Write the file's name into the column “Ảnh” of the recipients, such as
  photos/chan-dung/01.jpg.
- photos/hoat-dong/: photos to be shown (the folder's name is yours to choose). Their captions stand in the table of that name.
  NOTE: whatever lies in such a folder is shown, in the lobby from the first minute. A photo that tells a result needs a row
  in the table, with the step that must have been announced first in the column “Sau”.
- Files may stay as they come from phones and cameras: JPEG, HEIC, WebP, AVIF, PNG …, up to 64 MB each.
)TOML";
  return text;
}

}  // namespace bangvang
