// The files of a folder of tables with what ceremony.toml says of them.
#include "loading/series.h"

#include <algorithm>

#include "base/folding.h"
#include "base/phrases.h"

namespace bangvang {
namespace {

std::vector<std::string> tables_in(Loading& loading, const std::string& folder) {
  std::vector<std::string> files;
  for (const std::string& name : loading.source.list(folder)) {
    if (name[0] != '.' && name.size() > 4 && fold(name).compare(fold(name).size() - 4, 4, ".csv") == 0)
      files.push_back(folder + "/" + name);
  }
  return files;
}

bool inside(const std::string& path) {
  return !path.empty() && path[0] != '/' && ("/" + path + "/").find("/../") == std::string::npos;
}

}  // namespace

std::vector<Series> series_of(Loading& loading, TomlReader& top, const std::string& key, const std::string& folder) {
  std::vector<Series> all;
  std::vector<std::string> files = tables_in(loading, folder);
  Ids ids;
  for (TomlReader& keys : top.tables(key)) {
    Series one;
    one.origin = keys.origin();
    one.title = keys.text("title");
    const std::string given = keys.text("id");
    one.file = keys.text("file");
    if (one.file.empty()) one.file = folder + "/" + (given.empty() ? slug(one.title) : given) + ".csv";
    one.id = ids.make(given.empty() ? stem_of(one.file) : given, key, one.origin);
    const auto listed_file = std::find(files.begin(), files.end(), one.file);
    if (listed_file != files.end()) files.erase(listed_file);
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
  for (const std::string& file : files) {
    Series one;
    one.file = file;
    one.origin.file = file;
    one.id = ids.make(stem_of(file), key, one.origin);
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace bangvang
