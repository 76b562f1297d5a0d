// Source: the files of one ceremony's folder.
#include "loading/source.h"

#include <utility>

#include "base/digest.h"
#include "loading/plain_text.h"

namespace bangvang {

Source::Source(const Disk& disk, std::string folder, Report& report)
    : disk_(disk), folder_(std::move(folder)), report_(report) {
  while (folder_.size() > 1 && folder_.back() == '/') folder_.pop_back();
  if (folder_.empty()) folder_ = ".";
  resolved_folder_ = disk_.resolved(folder_);
}

const std::string* Source::bytes(const std::string& name, std::size_t max_bytes) {
  if (missing(name)) return nullptr;
  if (leads_outside(name)) {
    report_.error(
        {name, 0, 0},
        {"tệp này là liên kết dẫn ra ngoài thư mục của buổi lễ", "this file is a link out of the ceremony's folder"},
        {"chép tệp thật vào thư mục", "copy the file itself into the folder"});
    return nullptr;
  }
  Result<std::string> bytes = disk_.read(path(name), max_bytes);
  if (!bytes) {
    report_.error({name, 0, 0}, bytes.problem().what, bytes.problem().remedy);
    return nullptr;
  }
  digests_[name] = sha256_hex(*bytes);
  return &(files_[name] = std::move(*bytes));
}

std::optional<std::string> Source::text(const std::string& name, std::size_t max_bytes) {
  const std::string* read = bytes(name, max_bytes);
  if (!read) return std::nullopt;
  return plain_text(name, *read, told_encoding(name), report_);
}

std::optional<Encoding> Source::told_encoding(const std::string& name) const {
  for (const std::string& said : {name, std::string()}) {
    if (const auto found = told_.find(said); found != told_.end()) return found->second;
  }
  return std::nullopt;
}

bool Source::leads_outside(const std::string& name) const {
  const std::string target = disk_.resolved(path(name));
  if (target.empty() || target == resolved_folder_ || resolved_folder_ == "/") return false;
  return target.compare(0, resolved_folder_.size() + 1, resolved_folder_ + "/") != 0;
}

std::map<std::string, std::string> Source::take_files() {
  for (const auto& [name, digest] : digests_) files_.emplace(name, "");
  return std::move(files_);
}

std::string Source::sha256() const {
  std::string all;
  for (const auto& [name, digest] : digests_) all += name + '\n' + digest + '\n';
  return sha256_hex(all);
}

}  // namespace bangvang
