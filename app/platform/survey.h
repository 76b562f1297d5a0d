// Survey: what lies in a ceremony's folder at a moment, by size, time and identity; two of them tell what has changed.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace bangvang {

struct FileStamp {
  std::uint64_t device = 0, inode = 0;
  std::int64_t bytes = 0, modified_ns = 0, changed_ns = 0;  // FAT knows no other time than the first
  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

struct Survey {
  std::map<std::string, FileStamp> files;     // by path in the folder, links followed; nothing temporary
  std::map<std::string, FileStamp> folders;   // "" the folder itself, "photos/ALBUM"; only device and inode count
  bool there() const { return !folders.empty(); }  // the folder is
  friend bool operator==(const Survey&, const Survey&) = default;
};

// Two levels of folders, as deep as data go. Looks at each name; may take as long as the file system does.
Survey survey(const std::string& folder);
// Device and inode of the folder alone; all 0 where there is none.
FileStamp folder_stamp(const std::string& folder);
// Files that are others, came or went; in order of path.
std::vector<std::string> differing(const Survey& before, const Survey& after);

}  // namespace bangvang
