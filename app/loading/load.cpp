// load: a folder of data files → Ceremony and every problem found.
#include "loading/load.h"

#include "base/folding.h"
#include "base/phrases.h"
#include "ceremony/checks.h"
#include "loading/loading.h"

namespace bangvang {
namespace {

constexpr std::size_t largest_ceremony_file = 1u << 20;  // bytes
const std::string ceremony_file = "ceremony.toml";

// Nothing: it cannot be read, and that is reported.
std::optional<TomlValue> read_ceremony_file(Loading& loading) {
  if (loading.source.missing(ceremony_file)) {
    loading.report.error(
        {ceremony_file, 0, 0}, {"thư mục này không có ceremony.toml", "this folder has no ceremony.toml"},
        {"tạo tệp ceremony.toml có dòng title = \"…\"", "make a file ceremony.toml with a line title = \"…\""});
    return std::nullopt;
  }
  const auto text = loading.source.text(ceremony_file, largest_ceremony_file);
  if (!text) return std::nullopt;
  Result<TomlValue> parsed = parse_toml(ceremony_file, *text);
  if (parsed) return std::move(*parsed);
  loading.report.add(parsed.problem());
  return std::nullopt;
}

// "data/bac-trung-bo-2022/" → "bac-trung-bo-2022"
std::string last_part(const std::string& resolved, std::string folder) {
  if (!resolved.empty()) folder = resolved;
  while (folder.size() > 1 && folder.back() == '/') folder.pop_back();
  return file_name_of(folder);
}

void read_all(Loading& loading, TomlReader& top) {
  read_encodings(loading, top);
  read_ceremony_keys(loading, top);
  read_settings(loading, top);
  read_objects(loading, top);
  read_members(loading);
  read_delegates(loading);
  read_offices(loading, top);
  read_agenda(loading);
  read_honours(loading);
  read_batches(loading);
  read_recipients(loading);
  read_rankings(loading, top);
  read_figures(loading, top);
  read_albums(loading);
  read_rundown(loading);
  top.warn_of_others();
  warn_of_other_files(loading);
}

}  // namespace

Loaded load(const Disk& disk, const std::string& folder) {
  Loaded loaded;
  Report report;
  Source source(disk, folder, report);
  Loading loading{source, report, loaded.ceremony, Tables(source, report, loaded.ceremony.language), PhotoFiles(source), {}, {}, {}, {}, {}};
  const std::optional<TomlValue> toml = read_ceremony_file(loading);
  const TomlValue nothing;
  TomlReader top(toml ? *toml : nothing, "", ceremony_file, report);
  read_all(loading, top);
  Ceremony& ceremony = loaded.ceremony;
  // Without ceremony.toml every name and sum that rests on it would seem wrong.
  if (toml) check_references(loading);
  if (toml && ceremony.title.empty()) {
    report.error({ceremony_file, 0, 0}, {"thiếu title: tên buổi lễ", "title, the name of the ceremony, is missing"},
                 {"thêm dòng title = \"…\" ở đầu tệp", "add a line title = \"…\" at the top"});
  }
  loaded.readable = toml && !ceremony.title.empty();
  if (ceremony.id.empty()) ceremony.id = last_part(disk.resolved(folder), folder);
  if (source.kind("emblem.png") == FileKind::file && !source.leads_outside("emblem.png"))
    ceremony.emblem = "emblem.png";
  if (toml) {
    for (Problem& problem : check_across(ceremony)) report.add(std::move(problem));
  }
  loaded.problems = report.take();
  loaded.readings = report.take_readings();
  loaded.rows_left_out = report.rows_left_out();
  loaded.rare_letters = report.take_rare_letters();
  loaded.sha256 = source.sha256();
  loaded.files = source.take_files();
  return loaded;
}

}  // namespace bangvang
