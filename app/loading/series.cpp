// The files of a folder of tables with what ceremony.toml says of them.
#include "loading/series.h"

#include <algorithm>

#include "base/folding.h"
#include "base/phrases.h"

namespace bangvang {
namespace {

std::vector<std::string> tables_in(Loading& loading, const std::string& folder) {
  std::vector<std::string> files;
  for (const std::string& name : loading.source.list(folder))
    if (table_name(name)) files.push_back(folder + "/" + name);
  return files;
}

bool inside(const std::string& path) {
  return !path.empty() && path[0] != '/' && ("/" + path + "/").find("/../") == std::string::npos;
}

// Takes the one that `good` finds off the list.
template <class T, class Good>
std::optional<T> taken_from(std::vector<T>& list, Good good) {
  const auto found = std::find_if(list.begin(), list.end(), good);
  if (found == list.end()) return std::nullopt;
  std::optional<T> one(std::move(*found));
  list.erase(found);
  return one;
}

Series from_sheet(const Tables::Many& sheet) {
  Series one;
  one.sheet = sheet;
  one.file = one.origin.file = sheet.file;
  one.origin.sheet = sheet.sheet;
  if (!plain_id(sheet.name)) one.title = sheet.name;
  return one;
}

// The same table once more, in a file or sheet of another name or kind: false, and reported.
bool first_of_its_name(Loading& loading, const Ids& ids, const std::string& name, const Place& where) {
  const Place* other = ids.taken(slug(name));
  if (!other) return true;
  loading.report.error(where, say("bảng này đã có ở {}", "this table stands in {} already", to_text(Place{other->file, 0, 0, other->sheet})),
                       {"giữ lại một bảng, xóa hoặc đổi tên bảng kia", "keep one, remove or rename the other"});
  loading.report.leave_out();
  return false;
}

}  // namespace

std::vector<Series> series_of(Loading& loading, TomlReader& top, const std::string& key, const std::string& folder) {
  std::vector<Series> all;
  std::vector<std::string> files = tables_in(loading, folder);
  std::vector<Tables::Many> sheets = loading.tables.sheets_of(folder);
  Ids ids;
  std::vector<TomlReader> tables = top.tables(key);
  for (TomlReader& keys : tables) {
    Series one;
    one.origin = keys.origin();
    one.title = keys.text("title");
    const std::string given = keys.text("id"), wanted = given.empty() ? slug(one.title) : given;
    one.file = keys.text("file");
    if (one.file.empty()) {
      const bool only = tables.size() == 1 && sheets.size() == 1 && files.empty();
      one.sheet = taken_from(sheets, [&](const Tables::Many& sheet) {
        return only || slug(sheet.name) == slug(wanted) || (!one.title.empty() && slug(sheet.name) == slug(one.title));
      });
      const auto file = one.sheet ? std::nullopt : taken_from(files, [&](const std::string& name) { return stem_of(name) == wanted; });
      one.file = one.sheet ? one.sheet->file : file.value_or(folder + "/" + wanted + ".csv");
    }
    // What is named by its id elsewhere is found by the file that holds it.
    Place where = one.origin;
    if (one.sheet) where = {one.sheet->file, 0, 0, one.sheet->sheet};
    one.id = ids.make(!given.empty() ? given : one.sheet ? wanted : stem_of(one.file), key, where);
    taken_from(files, [&](const std::string& name) { return name == one.file; });
    if (!inside(one.file)) {
      keys.error(keys.value(),
                 say("tệp {} nằm ngoài thư mục của buổi lễ", "the file {} lies outside the ceremony's folder",
                     quoted(one.file)),
                 {"chép tệp vào thư mục và ghi đường dẫn từ thư mục đó",
                  "copy it into the folder and write its path from there"});
      continue;
    }
    if (loading.source.missing(one.file)) {
      keys.error(keys.value(), say("không có tệp {}", "there is no file {}", quoted(one.file)),
                 loading.report.suggest(
                     one.file, files,
                     say("thêm tệp này, hoặc bỏ bảng [[{}]]", "add the file, or remove the [[{}]] table", key)));
      continue;
    }
    one.keys = std::move(keys);
    all.push_back(std::move(one));
  }
  for (const Tables::Many& sheet : sheets) {
    Series one = from_sheet(sheet);
    if (!first_of_its_name(loading, ids, sheet.name, one.origin)) continue;
    one.id = ids.make(sheet.name, key, one.origin);
    all.push_back(std::move(one));
  }
  for (const std::string& file : files) {
    Series one;
    one.file = file;
    one.origin.file = file;
    const bool may_be_again = workbook_name(file_name_of(file)) || !loading.tables.sheets_of(folder).empty();
    if (may_be_again && !first_of_its_name(loading, ids, stem_of(file), one.origin)) continue;
    one.id = ids.make(stem_of(file), key, one.origin);
    all.push_back(std::move(one));
  }
  return all;
}

std::optional<Table> open_series(Loading& loading, const Series& one, const Columns& columns) {
  return one.sheet ? open_sheet(loading, *one.sheet, columns) : open_file(loading, one.file, columns);
}

}  // namespace bangvang
