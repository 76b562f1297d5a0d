// Starter: the ceremony that `new` writes to begin with: tables with made-up rows, what goes into each column, ceremony.toml.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/words.h"

namespace bangvang {

struct StarterColumn {
  std::string header = {};                // one of the names that the table's reader knows
  int width = 14;                         // letters, in a spreadsheet
  Words note = {};                        // what goes here, for whoever fills it in
  std::vector<std::string> choices = {};  // a drop-down list
  bool free = false;                      // the choices are only offered; else nothing else is understood
  std::string from = {};                  // or the list is that table's first column, a file: "honours.csv"
  bool number = false;                    // else text, that a spreadsheet may not turn into a date or a number
};
struct StarterTable {
  std::string file = {};                  // "recipients.csv"
  Words about = {};                       // what the table is for
  std::vector<StarterColumn> columns = {};
  std::vector<std::vector<std::string>> rows = {};  // as wide as the columns
};

const std::vector<StarterTable>& starter_tables();
std::vector<StarterTable> starter_programme();  // agenda, members, delegates, rankings, figures, photos
std::vector<StarterTable> starter_awards();     // honours, batches, recipients

// The sheet of a workbook that holds the table of this file: "rankings/tong.csv" → "Xếp hạng tong"; "" for what is no table.
std::string starter_sheet(std::string_view file);
inline constexpr std::string_view starter_guide = "Hướng dẫn";  // a sheet for people: no table

// As a spreadsheet program opens it rightly in Vietnam: UTF-8 with its mark, semicolons, CR LF.
std::string starter_csv(const StarterTable&);
// Every key there is, those not needed as lines that begin with '#' and no space after it.
const std::string& starter_toml();
// What goes into photos/.
const std::string& starter_photos_text();

}  // namespace bangvang
