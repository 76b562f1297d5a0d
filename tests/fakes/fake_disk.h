// FakeDisk: files in memory, with switches for a missing right, a full disk and links.
#pragma once
#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/disk.h"

namespace bangvang {

class FakeDisk : public Disk {
 public:
  std::map<std::string, std::string> files;  // path → contents; folders are what lies before a '/'
  std::map<std::string, std::string> links;  // path → the path it leads to (files only)
  std::set<std::string> unreadable;          // paths that may not be read
  bool full = false;                         // every write fails
  int writes = 0, syncs = 0;                 // how often, with success
  mutable int reads = 0;

  FakeDisk() = default;
  explicit FakeDisk(std::map<std::string, std::string> all) : files(std::move(all)) {}

  Result<std::string> read(const std::string& path, std::size_t max_bytes) const override {
    ++reads;
    const auto found = files.find(resolved(path));
    if (found == files.end()) return failure(path, {"không có tệp này", "there is no such file"});
    if (unreadable.count(path)) return failure(path, {"không được phép đọc", "permission denied"});
    if (found->second.size() > max_bytes) return failure(path, {"tệp quá lớn", "the file is too large"});
    return found->second;
  }
  FileKind kind(const std::string& path) const override {
    const std::string target = resolved(path);
    if (target.empty()) return FileKind::missing;
    return files.count(target) ? FileKind::file : FileKind::folder;
  }
  std::vector<std::string> list(const std::string& folder) const override {
    std::set<std::string> names;
    const std::string start = tidy(folder) + "/";
    const auto add = [&](const std::string& path) {
      if (path.compare(0, start.size(), start) != 0) return;
      names.insert(path.substr(start.size(), path.find('/', start.size()) - start.size()));
    };
    for (const auto& [path, contents] : files) add(path);
    for (const auto& [path, target] : links) add(path);
    return {names.begin(), names.end()};
  }
  std::vector<std::string> plain_files(const std::string& folder) const override {
    std::vector<std::string> names;
    for (const std::string& name : FakeDisk::list(folder)) {
      const std::string path = tidy(folder) + "/" + name;
      if (files.count(path) && !links.count(path)) names.push_back(name);
    }
    return names;
  }
  std::string resolved(const std::string& path) const override {
    const std::string plain = tidy(path);
    if (const auto link = links.find(plain); link != links.end()) return files.count(link->second) ? link->second : "";
    if (files.count(plain)) return plain;
    const auto after = files.lower_bound(plain + "/");
    return after != files.end() && after->first.compare(0, plain.size() + 1, plain + "/") == 0 ? plain : "";
  }
  Result<Done> replace(const std::string& path, std::string_view bytes) override {
    if (full) return failure(path, {"đĩa đầy", "the disk is full"});
    ++writes;
    files[tidy(path)] = std::string(bytes);
    return Done{};
  }
  Result<std::unique_ptr<Appender>> append_to(const std::string& path) override {
    if (full) return failure(path, {"đĩa đầy", "the disk is full"});
    files[tidy(path)];
    return std::unique_ptr<Appender>(std::make_unique<FakeAppender>(*this, tidy(path)));
  }

 private:
  class FakeAppender : public Appender {
   public:
    FakeAppender(FakeDisk& disk, std::string path) : disk_(disk), path_(std::move(path)) {}
    Result<Done> append(std::string_view bytes) override {
      if (disk_.full) return failure(path_, {"đĩa đầy", "the disk is full"});
      ++disk_.writes;
      disk_.files[path_] += bytes;
      return Done{};
    }
    Result<Done> sync() override {
      if (disk_.full) return failure(path_, {"đĩa đầy", "the disk is full"});
      ++disk_.syncs;
      return Done{};
    }

   private:
    FakeDisk& disk_;
    std::string path_;
  };

  static Problem failure(const std::string& path, Words what) {
    return {Severity::error, {path, 0, 0}, std::move(what), {}};
  }

  // "a//./b/../c/" → "a/c"
  static std::string tidy(const std::string& path) {
    std::vector<std::string> parts;
    const bool rooted = !path.empty() && path[0] == '/';
    for (std::size_t at = 0; at <= path.size();) {
      const std::size_t end = std::min(path.find('/', at), path.size());
      const std::string part = path.substr(at, end - at);
      if (part == ".." && !parts.empty() && parts.back() != "..") {
        parts.pop_back();
      } else if (!part.empty() && part != "." && !(part == ".." && rooted)) {
        parts.push_back(part);
      }
      at = end + 1;
    }
    std::string out = rooted ? "/" : "";
    for (std::size_t i = 0; i < parts.size(); ++i) out += (i ? "/" : "") + parts[i];
    return out;
  }
};

}  // namespace bangvang
