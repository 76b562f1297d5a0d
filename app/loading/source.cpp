// Source: the files of one ceremony's folder.
#include "loading/source.h"

#include <algorithm>
#include <utility>

#include "base/digest.h"
#include "base/folding.h"
#include "base/phrases.h"

namespace bangvang {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// The line of the first byte that is not UTF-8 text, or 0.
int broken_line(std::string_view text) {
  int line = 1;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view one = text.substr(0, end);
    if (!valid_utf8(one) || one.find('\0') != std::string_view::npos) return line;
    text.remove_prefix(std::min(end + 1, text.size()));
    ++line;
  }
  return 0;
}

}  // namespace

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
  const std::string& whole = *read;
  if (const int line = broken_line(whole)) {
    report_.error({name, line, 0}, {"dòng này không phải văn bản UTF-8", "this line is not UTF-8 text"},
                  {"mở tệp bằng chương trình bảng tính hay soạn thảo và lưu lại với mã UTF-8",
                   "open the file in its spreadsheet program or editor and save as UTF-8"});
    const auto lines = std::count(whole.begin(), whole.end(), '\n');
    report_.leave_out(static_cast<int>(std::max<std::ptrdiff_t>(lines - 1, 1)));
    return std::nullopt;
  }
  std::string_view text = whole;
  if (text.substr(0, 3) == byte_order_mark) text.remove_prefix(3);
  return nfc(text);
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
