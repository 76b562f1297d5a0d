// The guide sheet of the starter's workbook: how to fill it in, and what each of its sheets is for.
#include "verbs/starter_workbook.h"

namespace bangvang {

std::vector<GuideLine> workbook_guide(const std::vector<StarterTable>& tables) {
  std::vector<GuideLine> lines{
      {{"CÁCH ĐIỀN TỆP NÀY", "HOW TO FILL IN THIS WORKBOOK"}, true},
      {{"Mọi tên và số đang có đều là ví dụ: hãy xóa các dòng ấy và điền dữ liệu của buổi lễ, mỗi dòng một mục.",
        "Every name and number here is an example: delete those rows and write your own, one a row."}},
      {{"Giữ nguyên dòng đầu của mỗi trang. Cột nào không cần thì để trống hoặc xóa cả cột; thứ tự các cột không quan trọng.",
        "Keep the first row of each sheet. A column that is not needed may stay empty or be deleted; their order does not matter."}},
      {{"Chỉ chuột vào tên cột có dấu đỏ ở góc để xem cột ấy ghi gì. Ô có mũi tên thì chọn trong danh sách.",
        "Point at a column's name with a red corner to see what goes there. Cells with an arrow have a list to choose from."}},
      {{"Trang nào không cần thì xóa cả trang. Đừng đổi tên trang.", "A sheet that is not needed may be deleted. Do not rename sheets."}},
      {{"Tên buổi lễ, ngày, nơi, chủ đề màu và quy tắc xếp hạng ghi ở tệp ceremony.toml bên cạnh, mở bằng Notepad. "
        "Trang Xếp hạng, Chỉ tiêu, Ảnh mang mã ở sau tên, đúng như mã ghi trong tệp ấy.",
        "Title, date, place, theme and the rules of rankings stand in the file ceremony.toml beside this one; open it with a text editor. "
        "Sheets of rankings, figures and photos have an id behind their name, the same that stands there."}},
      {{"Ảnh để trong thư mục photos bên cạnh; xem tệp chữ trong đó.", "Photos go into the folder photos beside this file; see the text in it."}},
      {{"Điền xong, lưu lại rồi chạy “bangvang check THƯ-MỤC”: mọi chỗ sai được nêu kèm ô và cách sửa.",
        "Then save, and run “bangvang check FOLDER”: every mistake is told with its cell and what to do."}},
      {{"CÁC TRANG", "THE SHEETS"}, true}};
  for (const StarterTable& table : tables) lines.push_back({table.about, false, table.file});
  return lines;
}

}  // namespace bangvang
