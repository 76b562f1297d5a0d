// What pictures drawn to files are called.
#pragma once
#include <string>

namespace bangvang {

// "001-title.png": the step's place in the order, from 1, and its id without what a file name should not hold.
std::string picture_name(int order, int steps, const std::string& step_id);
// The folder's own name: "data/le-ky/" → "le-ky".
std::string name_of_folder(const std::string& path);
// "sheet.png" for the only page; else "sheet-2.png".
std::string page_name(const std::string& file, int page, int pages);

}  // namespace bangvang
