// The starter's agenda, members, delegates, scores, figures and photos. Every name in it is made up, and looks it.
#include "loading/starter.h"

namespace bangvang {
namespace {

StarterTable agenda() {
  return {
      .file = "agenda.csv",
      .about = {"Chương trình của buổi lễ, và chiếu gì sau mỗi mục.", "The agenda, and what follows each item."},
      .columns =
          {{.header = "Giờ", .width = 8, .note = {"08:30 hoặc 8h30.", "08:30 or 8h30."}},
           {.header = "Phút", .width = 7, .note = {"Dự kiến bao nhiêu phút.", "How many minutes are planned."}, .number = true},
           {.header = "Nội dung", .width = 44, .note = {"Việc gì. Bắt buộc.", "What happens. Required."}},
           {.header = "Loại", .width = 12,
            .note = {"Để trống: phát biểu nếu có người trình bày, nếu không là thông báo.", "Empty: a speech where there is a speaker, else a notice."},
            .choices = {"khai mạc", "phát biểu", "báo cáo", "tham luận", "thông báo", "bế mạc"}},
           {.header = "Người trình bày", .width = 26, .note = {"Có ghi thì có một cảnh riêng.", "Gives the row a scene of its own."}},
           {.header = "Chức vụ", .width = 24, .note = {"Của người trình bày.", "Of the speaker."}},
           {.header = "Đơn vị", .width = 20, .note = {"Của người trình bày.", "Of the speaker."}},
           {.header = "Chiếu", .width = 34,
            .note = {"Chiếu gì sau mục này, cách nhau bằng dấu cách: members figures:MÃ ranking:MÃ honour:MÃ talk:MÃ quote:MÃ "
                     "notice:MÃ countdown:MÃ photos:MÃ pledge handover leadership; * là tất cả: honour:*",
                     "What follows, parted by spaces, ids behind the colon, * for all: honour:*"}},
           {.header = "Lời dẫn", .width = 50, .note = {"Lời của người dẫn chương trình.", "What the master of ceremonies says."}}},
      .rows = {{"08:00", "10", "Chào cờ", "khai mạc", "", "", "", "notice:chao-co", "Kính mời toàn thể quý vị đại biểu đứng dậy làm lễ chào cờ."},
               {"08:10", "20", "Diễn văn khai mạc", "phát biểu", "Nguyễn Văn Ví Dụ", "Trưởng Ban tổ chức", "Đơn vị 01", "members",
                "Xin trân trọng kính mời ông Nguyễn Văn Ví Dụ lên phát biểu khai mạc."},
               {"08:30", "20", "Báo cáo kết quả phong trào thi đua", "báo cáo", "Trần Thị Ví Dụ", "Thư ký Hội đồng", "Đơn vị 02", "figures:ket-qua", ""},
               {"08:50", "15", "Giải lao", "thông báo", "", "", "", "countdown:giai-lao", ""},
               {"09:05", "20", "Công bố kết quả chấm điểm", "thông báo", "", "", "", "ranking:tong", "Sau đây là kết quả chấm điểm của các đơn vị."},
               {"09:25", "45", "Trao tặng các hình thức khen thưởng", "thông báo", "", "", "", "honour:*", ""},
               {"10:10", "5", "Nhìn lại một năm qua ảnh", "thông báo", "", "", "", "photos:hoat-dong", ""},
               {"10:15", "10", "Bế mạc", "bế mạc", "Nguyễn Văn Ví Dụ", "Trưởng Ban tổ chức", "Đơn vị 01", "", ""}}};
}

StarterTable members() {
  return {
      .file = "members.csv",
      .about = {"Các đơn vị của cụm, khối; ký giao ước theo thứ tự này.", "The units that take part; they sign the pledge in this order."},
      .columns =
          {{.header = "Mã", .width = 14, .note = {"Tên ngắn để nơi khác nhắc tới.", "A short name for references."}},
           {.header = "Tên", .width = 30, .note = {"Tên đơn vị. Bắt buộc.", "The unit's name. Required."}},
           {.header = "Vai trò", .width = 14, .note = {"Năm nay.", "This year."}, .choices = {"cụm trưởng", "cụm phó", "thành viên"}},
           {.header = "Phong trào", .width = 36, .note = {"Phong trào riêng, hiện trên thẻ.", "Its own movement, shown on its card."}},
           {.header = "Người ký", .width = 26, .note = {"Ai ký giao ước.", "Who signs the pledge."}},
           {.header = "Chức vụ người ký", .width = 26, .note = {"Của người ký.", "Of who signs."}},
           {.header = "Biểu trưng", .width = 20, .note = {"Tệp ảnh của biểu trưng.", "The emblem's picture file."}}},
      .rows = {{"don-vi-01", "Đơn vị 01", "cụm trưởng", "“Phong trào ví dụ số 1”", "Nguyễn Văn Ví Dụ", "Chủ tịch", ""},
               {"don-vi-02", "Đơn vị 02", "cụm phó", "“Phong trào ví dụ số 2”", "Trần Thị Ví Dụ", "Giám đốc", ""},
               {"don-vi-03", "Đơn vị 03", "", "“Phong trào ví dụ số 3”", "Lê Văn Ví Dụ", "Giám đốc", ""},
               {"don-vi-04", "Đơn vị 04", "", "“Phong trào ví dụ số 4”", "Phạm Thị Ví Dụ", "Phó Giám đốc", ""}}};
}

StarterTable delegates() {
  return {
      .file = "delegates.csv",
      .about = {"Đại biểu được giới thiệu, theo thứ tự giới thiệu.", "Delegates to be introduced, in order of precedence."},
      .columns =
          {{.header = "Họ và tên", .width = 30, .note = {"Kèm cả Ông, Bà nếu cần. Bắt buộc.", "With the form of address if wanted. Required."}},
           {.header = "Chức vụ", .width = 30, .note = {"Chức vụ.", "Position."}},
           {.header = "Đơn vị", .width = 30, .note = {"Đơn vị.", "Unit."}},
           {.header = "Vai trò", .width = 16, .note = {"Để trống: khách mời.", "Empty: a guest."},
            .choices = {"chủ trì", "đoàn chủ tịch", "thư ký", "khách mời"}}},
      .rows = {{"Ông Nguyễn Văn Ví Dụ", "Trưởng Ban tổ chức", "Đơn vị 01", "chủ trì"},
               {"Bà Lê Thị Ví Dụ", "Phó Trưởng Ban tổ chức", "Đơn vị 03", "đoàn chủ tịch"},
               {"Bà Trần Thị Ví Dụ", "Thư ký Hội đồng", "Đơn vị 02", "thư ký"},
               {"Ông Hoàng Văn Ví Dụ", "Giám đốc", "Hiệp hội Ví Dụ", "khách mời"}}};
}

StarterTable ranking() {
  return {
      .file = "rankings/tong.csv",
      .about = {"Điểm chấm của các đơn vị; mỗi tiêu chí một cột, tên cột tự đặt. Quy tắc xếp hạng ở ceremony.toml.",
                "Scores; one column a criterion, named as you like. The rules stand in ceremony.toml."},
      .columns =
          {{.header = "Đơn vị", .width = 26,
            .note = {"Tên đơn vị. Dòng “Điểm tối đa” cho biết mỗi tiêu chí nhiều nhất bao nhiêu điểm.",
                     "The unit. A row “Điểm tối đa” gives the most a criterion can bring."}},
           {.header = "Kinh tế", .width = 12, .note = {"Một tiêu chí (ví dụ).", "A criterion (an example)."}, .number = true},
           {.header = "Văn hóa - xã hội", .width = 14, .note = {"Một tiêu chí (ví dụ).", "A criterion (an example)."}, .number = true},
           {.header = "Điểm thưởng", .width = 12, .note = {"Được cộng.", "Is added."}, .number = true},
           {.header = "Điểm trừ", .width = 10, .note = {"Bị trừ.", "Is taken off."}, .number = true},
           {.header = "Tổng điểm", .width = 11, .note = {"Có ghi thì màn hình hiện đúng số này; để trống thì được tính.", "What is written is shown; else it is computed."},
            .number = true},
           {.header = "Xếp hạng", .width = 10, .note = {"Như trên.", "Likewise."}, .number = true},
           {.header = "Xếp loại", .width = 18, .note = {"Như trên; ví dụ Xuất sắc.", "Likewise; such as Xuất sắc."},
            .choices = {"Xuất sắc", "Tốt", "Khá", "Trung bình"}, .free = true},
           {.header = "Đề nghị", .width = 24, .note = {"Đề nghị khen thưởng gì.", "What it is nominated for."}}},
      .rows = {{"Điểm tối đa", "600", "400", "", "", "", "", "", ""},
               {"Đơn vị 01", "570,5", "380", "5", "", "", "", "", ""},
               {"Đơn vị 02", "560", "372,5", "", "", "", "", "", ""},
               {"Đơn vị 03", "548", "365", "", "2,5", "", "", "", ""},
               {"Đơn vị 04", "530,5", "351", "", "", "", "", "", ""}}};
}

StarterTable figures() {
  return {
      .file = "figures/ket-qua.csv",
      .about = {"Kết quả bằng số.", "Results in numbers."},
      .columns =
          {{.header = "Chỉ tiêu", .width = 40, .note = {"Số này nói về gì. Bắt buộc.", "What the number is of. Required."}},
           {.header = "Mức", .width = 10, .note = {"Chữ trước con số.", "A word before the number."},
            .choices = {"trên", "gần", "khoảng", "tăng", "giảm"}, .free = true},
           {.header = "Giá trị", .width = 12, .note = {"26.000 hoặc 8,2.", "26.000 or 8,2."}, .number = true},
           {.header = "Đơn vị tính", .width = 14, .note = {"công trình, tỷ đồng, % …", "Of the number."}},
           {.header = "Tăng giảm", .width = 12, .note = {"So với kỳ trước, ví dụ +8%.", "Against the last time, such as +8%."}},
           {.header = "Kỳ trước", .width = 12, .note = {"Số của kỳ trước.", "The number of the last time."}},
           {.header = "Kế hoạch", .width = 12, .note = {"Số của kế hoạch.", "The number planned."}},
           {.header = "Ghi chú", .width = 30, .note = {"Một dòng nhỏ bên dưới.", "A small line beneath."}}},
      .rows = {{"Công trình, phần việc thi đua (ví dụ)", "trên", "120", "công trình", "", "", "", ""},
               {"Người trực tiếp lao động được khen thưởng (ví dụ)", "", "42,5", "%", "", "", "", ""},
               {"Sáng kiến được áp dụng (ví dụ)", "", "85", "sáng kiến", "", "", "", ""}}};
}

StarterTable photos() {
  return {
      .file = "photos/hoat-dong.csv",
      .about = {"Ảnh trong photos/hoat-dong và lời chú thích.", "The photos in photos/hoat-dong, and their captions."},
      .columns =
          {{.header = "Tệp", .width = 26, .note = {"Tên tệp ảnh. Để trống thì chỉ hiện lời chú thích.", "The photo's file. Empty: the caption alone."}},
           {.header = "Chú thích", .width = 60, .note = {"Lời dưới ảnh.", "What stands beneath."}},
           {.header = "Nguồn", .width = 24, .note = {"Ảnh của ai.", "Whose photo."}},
           {.header = "Sau", .width = 26,
            .note = {"Ảnh làm lộ kết quả: bước phải công bố trước, ví dụ honour:co-thi-dua. “bangvang steps” liệt kê các bước.",
                     "For a photo that tells a result: the step that must come first, such as honour:co-thi-dua; see “bangvang steps”."}},
           {.header = "Tiêu điểm", .width = 12,
            .note = {"Phần phải thấy: “50% 30%”; hoặc “cả ảnh”.", "What must stay in view: “50% 30%”; or “cả ảnh”, the whole."}}},
      .rows = {{"", "Một hoạt động trong năm (ví dụ: dòng không có tệp ảnh chỉ hiện lời này)", "", "", ""}}};
}

}  // namespace

std::vector<StarterTable> starter_programme() { return {agenda(), members(), delegates(), ranking(), figures(), photos()}; }

}  // namespace bangvang
