// RealDisk: Disk on the machine's file system.
#pragma once
#include "base/disk.h"

namespace bangvang {

// Stateless; any thread. A FIFO, a device or a folder is never opened for reading, so nothing here waits for a writer.
class RealDisk : public Disk {
 public:
  Result<std::string> read(const std::string& path, std::size_t max_bytes) const override;
  FileKind kind(const std::string& path) const override;
  std::vector<std::string> list(const std::string& folder) const override;
  std::vector<std::string> plain_files(const std::string& folder) const override;
  std::string resolved(const std::string& path) const override;
  Result<Done> replace(const std::string& path, std::string_view bytes) override;
  Result<std::unique_ptr<Appender>> append_to(const std::string& path) override;
};

// Creates the folder and those above it that are missing, mode 0700. True if it is there afterwards.
bool make_folders(const std::string& folder);

}  // namespace bangvang
