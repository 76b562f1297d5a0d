// What several tables read alike: ids, photos, dates.
#include <algorithm>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/focus.h"
#include "loading/loading.h"
#include "loading/times.h"

namespace bangvang {
namespace {

// Of several grids the first; the others are errors: which of two lists is meant, no program can know.
std::optional<Table> only_one(Loading& loading, std::vector<Grid> grids, const Columns& columns,
                              const std::string& name) {
  if (grids.empty()) return std::nullopt;
  for (std::size_t i = 1; i < grids.size(); ++i) {
    loading.report.error({grids[i].file, grids[i].rows[0].line, 0, grids[i].sheet},
                         say("bảng này đã có ở {}", "this table stands in {} already",
                             to_text(Place{grids[0].file, 0, 0, grids[0].sheet})),
                         {"giữ lại một bảng, xóa hoặc đổi tên bảng kia", "keep one, remove or rename the other"});
    loading.report.leave_out(static_cast<int>(grids[i].rows.size()));
  }
  return Table(std::move(grids[0]), loading.report, columns, name);
}

}  // namespace

std::optional<Table> open_table(Loading& loading, const std::string& name, const Columns& columns) {
  return only_one(loading, loading.tables.take(name), columns, name);
}

std::vector<Table> open_tables(Loading& loading, const std::string& name, const Columns& columns) {
  std::vector<Table> tables;
  for (Grid& grid : loading.tables.take(name)) tables.emplace_back(std::move(grid), loading.report, columns, name);
  return tables;
}

std::optional<Table> open_file(Loading& loading, const std::string& file, const Columns& columns) {
  return only_one(loading, loading.tables.take_file(file), columns, file);
}

bool passed_over(Loading& loading, const Table& table, std::size_t number) {
  const std::optional<RowHeading> heading = table.heading(number);
  if (!heading || !heading->sure()) return false;
  warn_of_heading(loading.report, heading->place, heading->text);
  --loading.report.last_reading().rows;
  return true;
}

std::optional<Table> open_sheet(Loading& loading, const Tables::Many& sheet, const Columns& columns) {
  return only_one(loading, loading.tables.take_sheet(sheet), columns, sheet.name);
}

std::string row_id(Row& row, int id_column, Ids& ids, std::string_view words, bool referred_to, bool dots) {
  const std::string number = std::to_string(row.number());
  std::string given = row.text(id_column);
  if (given.empty()) return ids.make(words, number, row.origin());
  std::string undotted = given;
  if (dots) std::replace(undotted.begin(), undotted.end(), '.', '-');
  if (!plain_id(undotted)) {
    const std::string better = slug(given).empty() ? number : slug(given);
    row.warning(id_column,
                say("mã {} có dấu, dấu cách hoặc ký tự lạ; được đọc là {}",
                    "the id {} has accents, spaces or other signs; it is read as {}", quoted(given), quoted(better)),
                {"mã chỉ gồm chữ không dấu, chữ số, “-” và “_”", "an id has plain letters, digits, “-” and “_” only"});
    given = better;
  }
  const Place* first = ids.taken(given);
  if (!first) {
    ids.take(given, row.origin());
    return given;
  }
  const Words what = say("mã {} đã dùng ở {}", "the id {} stands at {} already", quoted(given),
                         to_text(Place{first->file, first->line, 0, first->sheet}));
  const Words remedy{"mỗi dòng một mã riêng", "give every row an id of its own"};
  if (referred_to) {
    row.error(id_column, what, remedy);
    return given;
  }
  row.warning(id_column, what, remedy);
  return ids.make(given, number, row.origin());
}

std::string photo_of(Loading& loading, Row& row, int column, const std::vector<std::string>& bases) {
  const std::string said = row.text(column);
  const PhotoFiles::Found found = loading.photos.find(said, bases);
  if (found.outside) {
    row.error(
        column,
        say("ảnh {} nằm ngoài thư mục của buổi lễ", "the photo {} lies outside the ceremony's folder", quoted(said)),
        {"chép ảnh vào thư mục và ghi đường dẫn từ thư mục đó",
         "copy it into the folder and write its path from there"});
  } else if (found.path.empty()) {
    row.warning(column, say("không tìm thấy ảnh {}", "the photo {} is missing", quoted(said)), found.remedy);
  } else if (!picture_name(file_name_of(found.path))) {
    row.warning(column,
                say("{} không phải là loại ảnh đọc được", "{} is not a kind of picture that is read", quoted(said)),
                {"lưu ảnh thành tệp .jpg hoặc .png", "save the picture as .jpg or .png"});
    return "";
  }
  return found.path;
}

std::optional<Focus> focus_of(Row& row, int column, const Words& remedy) {
  const std::string said = row.text(column);
  if (said.empty()) return std::nullopt;
  const std::optional<Focus> focus = focus_of(said);
  if (!focus)
    row.error(column, say("{} không phải là tiêu điểm của ảnh", "{} is not a focus point", quoted(said)), remedy);
  return focus;
}

void check_date(Row& row, int column) {
  const std::string said = row.text(column);
  if (!possible_date(said))
    row.error(column, say("không có ngày {}", "there is no such day as {}", quoted(said)),
              {"ghi ngày như 31/12/2023", "write the date as 31/12/2023"});
}

bool folded_contains(std::string_view text, std::string_view folded) {
  return fold(text).find(folded) != std::string::npos;
}

}  // namespace bangvang
