// The starter's honours, groups on stage and recipients. Every name in it is made up, and looks it.
#include "loading/starter.h"

namespace bangvang {
namespace {

StarterTable honours() {
  return {
      .file = "honours.csv",
      .about = {"Trao những danh hiệu nào, cao nhất đứng trước.", "What is awarded, the highest first."},
      .columns =
          {{.header = "Danh hiệu", .width = 40,
            .note = {"Tên đầy đủ như trên màn hình. Bắt buộc.", "The full name, as on the wall. Required."}},
           {.header = "Mã", .width = 16,
            .note = {"Tên ngắn không dấu để các bảng khác nhắc tới. Để trống thì lấy từ danh hiệu.",
                     "A short name for other tables. Made from the name if empty."}},
           {.header = "Tính chất", .width = 12,
            .note = {"trao: trao tại buổi lễ này. suy tôn: chỉ suy tôn, đề nghị; màn hình dùng lời khác.",
                     "trao: conferred here. suy tôn: nominated only, which the wall words differently."},
            .choices = {"trao", "suy tôn"}},
           {.header = "Bố cục", .width = 12,
            .note = {"chân dung: mỗi người một cảnh. thẻ: cả nhóm, lần lượt từng người sáng lên. danh sách: chỉ có cả nhóm.",
                     "chân dung: a scene for each. thẻ: the group, each highlighted in turn. danh sách: the group only."},
            .choices = {"chân dung", "thẻ", "danh sách"}},
           {.header = "Mỗi đợt", .width = 9,
            .note = {"Mỗi lần mời bao nhiêu người lên sân khấu. Để trống: 8.", "How many stand on stage at once. Empty: 8."},
            .number = true},
           {.header = "Số lượng", .width = 9,
            .note = {"Chỉ khi không có danh sách tên: tất cả bao nhiêu.", "Only where the names are not known: how many."},
            .number = true},
           {.header = "Quyết định số", .width = 18,
            .note = {"Quyết định được đọc, ví dụ 123/QĐ-UBND.", "The decision that is read out, such as 123/QĐ-UBND."}},
           {.header = "Ngày ký", .width = 12, .note = {"Ví dụ 28/02/2026.", "For example 28/02/2026."}},
           {.header = "Người ký", .width = 24, .note = {"Ai ký quyết định.", "Who signed the decision."}},
           {.header = "Căn cứ", .width = 30, .note = {"Vì thành tích gì, như trong quyết định.", "On what basis, as the decision says."}},
           {.header = "Người tặng hoa", .width = 30,
            .note = {"Có ghi thì có cảnh tặng hoa. “Họ tên, Chức vụ; Họ tên, Chức vụ”.",
                     "Gives a scene of flowers. “Name, Position; Name, Position”."}},
           {.header = "Lời dẫn", .width = 40, .note = {"Lời của người dẫn chương trình.", "What the master of ceremonies says."}}},
      .rows = {{"Cờ thi đua (ví dụ)", "co-thi-dua", "trao", "chân dung", "8", "", "000/QĐ-VD", "01/01/2000",
                "Người Ký Ví Dụ", "Dẫn đầu phong trào thi đua (ví dụ)", "Bà Lê Thị Ví Dụ, Phó Trưởng Ban tổ chức",
                "Kính mời đại diện các tập thể được tặng Cờ thi đua lên sân khấu."},
               {"Bằng khen (ví dụ)", "bang-khen", "trao", "thẻ", "4", "", "001/QĐ-VD", "01/01/2000", "Người Ký Ví Dụ",
                "Thành tích xuất sắc trong công tác (ví dụ)", "", ""},
               {"Huân chương (ví dụ)", "huan-chuong", "suy tôn", "danh sách", "", "3", "", "", "", "", "", ""}}};
}

StarterTable batches() {
  return {
      .file = "batches.csv",
      .about = {"Từng nhóm lên sân khấu và ai trao. Không bắt buộc: không có bảng này thì chia theo “Mỗi đợt”.",
                "The groups on stage and who presents. Optional: without it groups are made by “Mỗi đợt”."},
      .columns =
          {{.header = "Mã", .width = 16,
            .note = {"Tên ngắn của đợt, để ghi vào cột “Đợt” của danh sách khen thưởng.",
                     "The group's short name, for the column “Đợt” of the recipients."}},
           {.header = "Danh hiệu", .width = 40, .note = {"Như trong bảng danh hiệu.", "As in the table of honours."}, .from = "honours.csv"},
           {.header = "Người trao", .width = 50,
            .note = {"“Họ tên, Chức vụ; Họ tên, Chức vụ”.", "“Name, Position; Name, Position”."}},
           {.header = "Mời", .width = 10,
            .note = {"Mời lên sân khấu trước hay sau khi đọc quyết định.", "Called before or after the decision is read."},
            .choices = {"trước", "sau"}},
           {.header = "Quyết định số", .width = 18,
            .note = {"Chỉ khi khác với quyết định của danh hiệu.", "Only where it differs from the honour's."}},
           {.header = "Ngày ký", .width = 12, .note = {"Như trên.", "Likewise."}},
           {.header = "Người ký", .width = 24, .note = {"Như trên.", "Likewise."}},
           {.header = "Lời dẫn", .width = 40, .note = {"Lời của người dẫn chương trình.", "What the master of ceremonies says."}}},
      .rows = {{"co-thi-dua.1", "Cờ thi đua (ví dụ)", "Ông Nguyễn Văn Ví Dụ, Trưởng Ban tổ chức", "sau", "", "", "", ""},
               {"bang-khen.1", "Bằng khen (ví dụ)",
                "Ông Nguyễn Văn Ví Dụ, Trưởng Ban tổ chức; Bà Lê Thị Ví Dụ, Phó Trưởng Ban tổ chức", "sau", "", "", "", ""}}};
}

StarterTable recipients() {
  return {
      .file = "recipients.csv",
      .about = {"Ai được trao gì, theo thứ tự đứng trên sân khấu.", "Who receives what, in the order they stand on stage."},
      .columns =
          {{.header = "Danh hiệu", .width = 30, .note = {"Như trong bảng danh hiệu.", "As in the table of honours."}, .from = "honours.csv"},
           {.header = "Đợt", .width = 15,
            .note = {"Mã trong bảng đợt trao. Để trống thì chia theo “Mỗi đợt”.", "An id of the table of groups. Empty: made by “Mỗi đợt”."},
            .from = "batches.csv"},
           {.header = "Loại", .width = 12, .note = {"Để trống: cá nhân.", "Empty: a person."}, .choices = {"cá nhân", "tập thể", "hộ gia đình"}},
           {.header = "Danh xưng", .width = 10, .note = {"Ông, Bà, Đồng chí …", "The form of address."},
            .choices = {"Ông", "Bà", "Đồng chí"}, .free = true},
           {.header = "Họ và tên", .width = 28,
            .note = {"Họ và tên, hoặc tên tập thể, đúng như trên màn hình. Bắt buộc.",
                     "The name, or the collective's, just as on the wall. Required."}},
           {.header = "Học vị", .width = 14, .note = {"Học hàm, học vị, cấp bậc.", "Academic title or rank."}},
           {.header = "Chức vụ", .width = 24, .note = {"Chức vụ.", "Position."}},
           {.header = "Đơn vị công tác", .width = 28, .note = {"Đơn vị, địa phương.", "Unit or place."}},
           {.header = "Thành tích", .width = 40, .note = {"Một hai câu để đọc và để chiếu.", "A sentence or two, read out and shown."}},
           {.header = "Ảnh", .width = 24,
            .note = {"Tên tệp ảnh, ví dụ photos/chan-dung/01.jpg. Không có ảnh thì hiện chữ cái đầu.",
                     "The photo's file, such as photos/chan-dung/01.jpg. Initials where there is none."}},
           {.header = "Tiêu điểm", .width = 10,
            .note = {"Phần phải thấy của ảnh: “50% 30%”, từ trái, từ trên.", "What of the photo must stay in view: “50% 30%”, from left and top."}},
           {.header = "Cách đọc", .width = 20,
            .note = {"Tên đọc ra sao, cho người dẫn chương trình.", "How the name is pronounced, for the master of ceremonies."}},
           {.header = "Vị trí đứng", .width = 12, .note = {"Đứng ở đâu trên sân khấu.", "Where on stage."}},
           {.header = "Truy tặng", .width = 9, .note = {"x: truy tặng.", "x: posthumous."}, .choices = {"x"}},
           {.header = "Người nhận thay", .width = 24, .note = {"Ai lên nhận thay.", "Who comes instead."}},
           {.header = "Quan hệ", .width = 12, .note = {"Người nhận thay là gì của người được trao.", "What the proxy is to the recipient."}},
           {.header = "Không ảnh", .width = 10, .note = {"x: không hiện ảnh ở đâu cả.", "x: no photo anywhere."}, .choices = {"x"}},
           {.header = "Không chiếu sảnh", .width = 10, .note = {"x: không có trên màn hình sảnh.", "x: not in the lobby."}, .choices = {"x"}},
           {.header = "Ghi chú", .width = 30, .note = {"Chỉ người điều khiển thấy.", "For the operator only."}},
           {.header = "Mã", .width = 14, .note = {"Để trống thì lấy từ tên và đơn vị.", "Made from name and unit if empty."}}},
      .rows = {{"Cờ thi đua (ví dụ)", "co-thi-dua.1", "tập thể", "", "Đơn vị Ví Dụ số 1", "", "", "Đơn vị 01",
                "Dẫn đầu phong trào thi đua (ví dụ).", "", "", "", "giữa", "", "", "", "", "", "", ""},
               {"Bằng khen (ví dụ)", "bang-khen.1", "cá nhân", "Ông", "Nguyễn Văn Ví Dụ A", "", "Giáo viên", "Trường Ví Dụ, Đơn vị 02",
                "Hoàn thành xuất sắc nhiệm vụ (ví dụ).", "", "", "", "1", "", "", "", "", "", "", ""},
               {"Bằng khen (ví dụ)", "bang-khen.1", "cá nhân", "Bà", "H’Ví Dụ Niê", "Bác sĩ", "Trạm trưởng", "Đơn vị 03",
                "Tận tụy với người bệnh (ví dụ).", "", "", "Hờ Ví Dụ Ni-ê", "2", "", "", "", "", "", "", ""},
               {"Bằng khen (ví dụ)", "bang-khen.1", "cá nhân", "Ông", "Trần Văn Ví Dụ B", "Trung tá", "Chiến sĩ cứu nạn", "Đơn vị 04",
                "Quên mình cứu người (ví dụ).", "", "", "", "3", "x", "Phạm Thị Ví Dụ", "vợ", "x", "", "Có người nhà đi cùng.", ""}}};
}

}  // namespace

std::vector<StarterTable> starter_awards() { return {honours(), batches(), recipients()}; }

}  // namespace bangvang
