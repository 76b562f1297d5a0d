// Source: the files of one ceremony's folder, as composed text; remembers what was read for the digest.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/disk.h"
#include "loading/allowance.h"
#include "loading/encoding.h"
#include "loading/report.h"

namespace bangvang {

class Source {
 public:
  Source(const Disk& disk, std::string folder, Report& report);

  // The text of a file (name relative to the folder): NFC, no byte order mark, whatever its encoding. Nothing where the file is
  // missing, or cannot be used: that is then reported, and its lines but the first count as left out.
  std::optional<std::string> text(const std::string& name, std::size_t max_bytes);
  // The bytes of a file, noted like all that is read; null where it is missing or cannot be read: that is then reported.
  const std::string* bytes(const std::string& name, std::size_t max_bytes);
  // What ceremony.toml says of the encoding of a file; with the name "" of every file of which it says nothing else.
  void tell_encoding(const std::string& name, Encoding encoding) { told_[name] = encoding; }
  std::optional<Encoding> told_encoding(const std::string& name) const;
  bool missing(const std::string& name) const { return disk_.kind(path(name)) == FileKind::missing; }
  FileKind kind(const std::string& name) const { return disk_.kind(path(name)); }
  std::vector<std::string> list(const std::string& name) const { return disk_.list(path(name)); }
  std::vector<std::string> plain_files(const std::string& name) const { return disk_.plain_files(path(name)); }
  // A name found in the folder whose file is not read, but which makes a difference.
  void note_name(const std::string& name) { digests_.emplace(name, ""); }
  // The contents of everything read so far, and "" for the names noted.
  std::map<std::string, std::string> take_files();

  // What is left of it for the workbooks and documents that are not read yet.
  Allowance& allowance() { return allowance_; }

  // `name` exists and, with every link followed, lies outside the folder.
  bool leads_outside(const std::string& name) const;
  // Of everything read, in order of name; hex.
  std::string sha256() const;

 private:
  std::string path(const std::string& name) const { return folder_ + "/" + name; }

  const Disk& disk_;
  std::string folder_, resolved_folder_;
  Report& report_;
  Allowance allowance_;
  std::map<std::string, Encoding> told_;
  std::map<std::string, std::string> digests_;  // name → SHA-256 of the contents
  std::map<std::string, std::string> files_;    // name → contents
};

}  // namespace bangvang
