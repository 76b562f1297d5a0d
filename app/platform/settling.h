// Settling: when a folder in which something has changed is still enough to be read. Pure; steady ms.
#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace bangvang {

inline constexpr int still_ms = 150;       // so long nothing must have changed
inline constexpr int writing_ms = 2000;    // so long a file that is open for writing is waited for
inline constexpr int restless_ms = 5000;   // a folder that is never still is read all the same: who reads finds out

class Settling {
 public:
  void changed(std::int64_t now);
  // Something was written to the file, by somebody who has not closed it yet.
  void written(const std::string& file, std::int64_t now);
  // It was closed, or is gone.
  void closed(const std::string& file, std::int64_t now);
  void restart() { *this = {}; }                 // what was changed until now is being read

  // When the folder is still, if nothing else comes; nothing: there is nothing to read.
  std::optional<std::int64_t> due() const;

 private:
  std::optional<std::int64_t> first_ms_;
  std::int64_t last_ms_ = 0;
  std::set<std::string> open_;
};

}  // namespace bangvang
