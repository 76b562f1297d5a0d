// Tables: which files and sheets of the folder hold each table of the ceremony, as Grids.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "loading/folder_sheets.h"
#include "loading/grid.h"
#include "loading/report.h"
#include "loading/source.h"

namespace bangvang {

class Tables {
 public:
  // `language`: the ceremony's, known by the time that the first table is taken.
  Tables(Source&, Report&, const std::string& language);

  // Every grid of a table: "recipients", "agenda" … in the order in which they are read; none where there is no such
  // table, or where it is unusable: that is then reported. Each is handed out once.
  std::vector<Grid> take(const std::string& table);
  // The same of one file, by its name in the folder.
  std::vector<Grid> take_file(const std::string& file);
  // The sheets of a table of which there may be many: "rankings", "figures", "photos".
  struct Many {
    std::string file, sheet, name;
  };
  std::vector<Many> sheets_of(const std::string& table);
  std::vector<Grid> take_sheet(const Many&);

  // Where a table stands, for people: "recipients.csv", "ceremony.xlsx:Danh sách".
  std::string home_of(const std::string& table) const;
  // A file that was read, or of which a problem was reported.
  bool seen(const std::string& file) { return sheets(), seen_.count(file) > 0; }

 private:
  std::vector<FolderSheet>& sheets();  // read when first asked for
  std::vector<Grid> take_csv(const std::string& file);
  // CSVs that are not called as the table is, but after it: “danh-sach.csv”.
  void add_named_csvs(const std::string& table, std::vector<Grid>&);
  bool stands_elsewhere(const FolderSheet&, const std::vector<Grid>& before);

  Source& source_;
  Report& report_;
  const std::string& language_;
  std::optional<std::vector<FolderSheet>> sheets_;
  std::set<std::string> seen_;
  std::map<std::string, std::string> homes_;
};

// A table by its file's ending: .csv, .xlsx, .xlsm, .ods.
bool table_name(std::string_view file);

}  // namespace bangvang
