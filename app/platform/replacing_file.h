// ReplacingFile: a file written piece by piece beside its place, and put there only once it is whole.
#pragma once
#include <string>
#include <string_view>

#include "base/descriptor.h"
#include "base/result.h"

namespace bangvang {

// What stood there before stays until finish(), and for good where it fails or is never called: nothing half is left.
class ReplacingFile {
 public:
  // Makes the folders that are missing. A Problem where nothing can be written there.
  static Result<ReplacingFile> at(const std::string& path);
  ReplacingFile(ReplacingFile&& other) noexcept;
  ReplacingFile& operator=(ReplacingFile&&) = delete;
  ~ReplacingFile();
  // False after the first failure; finish() tells of it.
  bool write(std::string_view bytes);
  Result<Done> finish();

 private:
  ReplacingFile(std::string path, std::string temporary, Descriptor file);

  std::string path_, temporary_;  // temporary: "" once it is gone
  Descriptor file_;
  int error_ = 0;                 // errno of the first failure
};

}  // namespace bangvang
