// Disk: the seam to files. The real one is in platform; tests bring a fake one. All paths are UTF-8 bytes.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace bangvang {

enum class FileKind { missing, file, folder, other };

// A file open for appending. Destroying it closes it.
class Appender {
 public:
  virtual ~Appender() = default;
  virtual Result<Done> append(std::string_view bytes) = 0;  // all of it, or a Problem
  virtual Result<Done> sync() = 0;                          // fdatasync
};

class Disk {
 public:
  virtual ~Disk() = default;
  // The whole file; a Problem when it is missing, not a regular file, unreadable, or larger than max_bytes.
  virtual Result<std::string> read(const std::string& path, std::size_t max_bytes) const = 0;
  virtual FileKind kind(const std::string& path) const = 0;  // follows links
  // Names (not paths) in a folder, sorted by bytes; empty where there is none.
  virtual std::vector<std::string> list(const std::string& folder) const = 0;
  // Names in a folder that are known at once to be regular files, and not links to files; perhaps not all of them.
  virtual std::vector<std::string> plain_files(const std::string&) const { return {}; }
  // The path with every link resolved, or "" where it does not exist.
  virtual std::string resolved(const std::string& path) const = 0;
  // Replaces the file whole (temporary file, sync, rename), creating folders (0700) and the file (0600).
  virtual Result<Done> replace(const std::string& path, std::string_view bytes) = 0;
  // Opens for appending, creating folders (0700) and the file (0600).
  virtual Result<std::unique_ptr<Appender>> append_to(const std::string& path) = 0;
};

}  // namespace bangvang
