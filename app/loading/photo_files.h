// PhotoFiles: finds the files that rows name, within the ceremony's folder; never opens them.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/words.h"
#include "loading/source.h"

namespace bangvang {

class PhotoFiles {
 public:
  explicit PhotoFiles(Source& source) : source_(source) {}

  struct Found {
    std::string path;   // relative to the ceremony's folder; "" where there is none
    bool outside = false;
    Words remedy;       // where there is none: the nearest file name
  };
  // `said` as a row has it: relative to the ceremony's folder, or to one of `bases` ("photos", "photos/le-ky").
  Found find(const std::string& said, const std::vector<std::string>& bases);
  // The picture files of a folder, by name.
  std::vector<std::string> pictures_in(const std::string& folder);

 private:
  struct Folder {
    std::unordered_set<std::string> names;
    std::unordered_set<std::string> plain;  // of those, files that need no second look
    std::unordered_map<std::string, std::string> composed;  // names that are not in NFC, by what they are in it
  };
  const Folder& folder(const std::string& path);
  const std::unordered_set<std::string>& names_in(const std::string& path) { return folder(path).names; }
  std::optional<Found> found_at(const std::string& path);
  std::string as_stored(const std::string& path);
  Words nearest_to(const std::string& said, const std::vector<std::string>& bases);
  void know_every_picture();

  Source& source_;
  std::map<std::string, Folder> folders_;
  std::map<std::string, std::string> by_folded_name_;  // file name → path
  bool every_picture_known_ = false;
  int searches_ = 0;
};

// jpg, jpeg, jpe, jfif, png, webp, heic, heif, avif, bmp, gif, tga, in any case, and not hidden.
bool picture_name(std::string_view name);
// "a/b/c.jpg" → "a/b" ("" without a folder), "c.jpg", "c"
std::string folder_of(const std::string& path);
std::string file_name_of(const std::string& path);
std::string stem_of(const std::string& path);

}  // namespace bangvang
