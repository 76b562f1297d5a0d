// SetAside: photos that brought the decoding process down or held it up, known again by their contents under any name.
#pragma once
#include <map>
#include <optional>
#include <string>

#include "photos/photo_folder.h"
#include "photos/photo_wording.h"

namespace bangvang {

// One thread at a time.
class SetAside {
 public:
  // A Problem for `file` if its contents were set aside. Reads the contents only if their size is that of one that was.
  std::optional<Problem> problem_of(const OpenPhoto&, const std::string& file);
  Problem add(const OpenPhoto&, const std::string& file, Misdeed);

 private:
  struct Entry {
    std::string file;
    Misdeed misdeed;
  };
  Problem problem_of(const Entry&, const std::string& file) const;
  std::map<OpenPhoto::Identity, Entry> by_identity_;
  std::map<std::uint64_t, std::map<std::string, Entry>> by_digest_;  // size → SHA-256 → what was set aside
};

}  // namespace bangvang
