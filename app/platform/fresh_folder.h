// FreshFolder: a folder that was not there, or was empty, being filled; what was written goes again unless it is kept.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace bangvang {

class FreshFolder {
 public:
  // Nothing is touched yet. Something that lies there already, whatever it is, is a Problem.
  static Result<FreshFolder> at(const std::string& path);
  FreshFolder(FreshFolder&&) noexcept = default;
  FreshFolder& operator=(FreshFolder&&) = delete;
  ~FreshFolder();  // takes away just what was made here, and nothing that somebody else put beside it

  // A new file, synced, and the folders above it that are missing; of a name that is taken, a Problem.
  Result<Done> write(const std::string& name, std::string_view bytes);
  // The same, empty, for somebody else to write into: its path.
  Result<std::string> reserve(const std::string& name);
  void keep() { made_.clear(); }

 private:
  explicit FreshFolder(std::string path) : path_(std::move(path)) {}
  bool make_folders_above(const std::string& file);

  std::string path_;
  std::vector<std::string> made_;  // files and folders, in the order they were made
};

}  // namespace bangvang
