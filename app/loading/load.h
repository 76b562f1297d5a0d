// load: a folder of data files → Ceremony and every problem found, all at once.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "base/disk.h"
#include "ceremony/ceremony.h"
#include "loading/reading.h"

namespace bangvang {

struct Loaded {
  Ceremony ceremony;      // without the rows that have errors
  Problems problems;      // sorted
  int rows_left_out = 0;  // rows with errors
  std::vector<Reading> readings;  // how each table was read, in the order of reading
  bool readable = false;  // ceremony.toml could be read and has a title; else nothing can be shown
  std::string sha256;     // of all the files read, in order of name; hex
  std::map<char32_t, Place> rare_letters;  // letters that fonts may lack: the first cell that has each
  std::map<std::string, std::string> files;  // as they were read, by name; "" for what only had to be there
};

// Reads `folder` (an absolute or relative path). Never throws. Photos are only looked for, not opened.
Loaded load(const Disk&, const std::string& folder);

}  // namespace bangvang
