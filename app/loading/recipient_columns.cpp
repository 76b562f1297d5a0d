// The columns of recipients.csv, by all names that offices give them; in the order of their numbers.
#include "loading/recipient_columns.h"

#include "loading/office_text.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

ColumnNames with(ColumnNames column, const std::vector<std::string>& more) {
  column.names.insert(column.names.end(), more.begin(), more.end());
  return column;
}

}  // namespace

const Columns& recipient_columns() {
  static const Columns all{
      {{"id", "mã"}},
      {{"honour", "khen thưởng", "danh hiệu", "hình thức khen thưởng"}},
      {{"batch", "đợt"}},
      {{"kind", "loại"}},
      {{"salutation", "danh xưng", "ông/bà", "ông, bà", "ông (bà)", "ông bà"}},
      with({{"name", "họ và tên", "họ tên", "tên tập thể", "tên", "tên tập thể, cá nhân", "tên cá nhân", "tập thể, cá nhân", "cá nhân, tập thể",
             "tên cá nhân, tập thể", "họ và tên, tên đơn vị", "họ tên, tên đơn vị", "tên đơn vị, cá nhân", "đơn vị, cá nhân",
             "họ và tên, tập thể", "họ tên, tập thể"}},
           all_in_one_headers()),
      {{"family_name", "họ và tên đệm", "họ và đệm", "họ tên đệm", "họ đệm"}},
      {{"rank", "học hàm", "học vị", "cấp bậc"}},
      {{"position", "chức vụ", "chức danh"}},
      {{"unit", "đơn vị", "đơn vị công tác", "nơi công tác", "địa phương", "tên đơn vị", "cơ quan", "cơ quan công tác", "tên cơ quan"}},
      {{"citation", "thành tích", "tóm tắt thành tích"}},
      {{"photo", "ảnh"}},
      {{"focus", "tiêu điểm"}},
      {{"say", "cách đọc"}},
      {{"stand", "vị trí đứng"}},
      {{"posthumous", "truy tặng"}},
      {{"received_by", "người nhận thay"}},
      {{"relation", "quan hệ"}},
      {{"no_photo", "không ảnh"}},
      {{"no_lobby", "không chiếu sảnh"}},
      {{"note", "ghi chú"}},
      {{"mr", "ông"}},
      {{"mrs", "bà"}},
      with({{"office"}}, office_headers())};
  return all;
}

}  // namespace bangvang
