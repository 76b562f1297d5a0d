// Kept data: "bangvang data 1", then a file after another: "BYTES-OF-NAME BYTES", the name, the contents.
#include "loading/kept_data.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

#include "loading/photo_files.h"

namespace bangvang {
namespace {

constexpr std::size_t most_names = 50'000;

constexpr std::string_view mark = "bangvang data 1\n";
const std::string root = "kept";

using Files = std::map<std::string, std::string>;  // by name in the folder

// A folder in memory, for `load`.
class KeptFolder : public Disk {
 public:
  explicit KeptFolder(Files files) : files_(std::move(files)) {
    for (const auto& [name, contents] : files_)
      for (std::string path = name; !path.empty(); path = folder_of(path)) names_[folder_of(path)].insert(file_name_of(path));
  }

  Result<std::string> read(const std::string& path, std::size_t max_bytes) const override {
    const auto found = files_.find(name_in(path));
    if (found == files_.end()) return refused();
    if (found->second.size() > max_bytes) return refused();
    return found->second;
  }
  FileKind kind(const std::string& path) const override {
    const std::string name = name_in(path);
    if (files_.count(name)) return FileKind::file;
    return name.empty() || names_.count(name) ? FileKind::folder : FileKind::missing;
  }
  std::vector<std::string> list(const std::string& folder) const override {
    const auto found = names_.find(name_in(folder));
    return found == names_.end() ? std::vector<std::string>{} : std::vector(found->second.begin(), found->second.end());
  }
  std::string resolved(const std::string& path) const override { return kind(path) == FileKind::missing ? "" : path; }
  Result<Done> replace(const std::string&, std::string_view) override { return refused(); }
  Result<std::unique_ptr<Appender>> append_to(const std::string&) override { return refused(); }

 private:
  static std::string name_in(const std::string& path) {
    const std::string name = path.substr(std::min(path.size(), root.size() + 1));
    return name == "." ? "" : name;
  }
  static Problem refused() {
    return {Severity::error, {}, {"dữ liệu lưu kèm không có tệp này", "the kept data lack this file"},
            {"ghi thêm thư mục của buổi lễ", "name the ceremony's folder, too"}};
  }

  Files files_;
  std::map<std::string, std::set<std::string>> names_;  // what a folder holds
};

std::optional<std::size_t> number(std::string_view& text, char end) {
  std::size_t value = 0;
  const auto [after, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || after == text.data() + text.size() || *after != end) return {};
  text.remove_prefix(static_cast<std::size_t>(after - text.data()) + 1);
  return value;
}

std::optional<std::string> bytes(std::string_view& text, std::size_t count) {
  if (text.size() < count) return {};
  std::string taken(text.substr(0, count));
  text.remove_prefix(count);
  return taken;
}

// A name that a disk of ours would hold: its folders are kept for each.
bool likely(std::string_view name) {
  constexpr std::size_t longest = 1024, deepest = 8;
  return name.size() <= longest && static_cast<std::size_t>(std::count(name.begin(), name.end(), '/')) <= deepest;
}

std::optional<Files> files_in(std::string_view text) {
  if (!text.starts_with(mark)) return {};
  text.remove_prefix(mark.size());
  Files files;
  while (!text.empty()) {
    const auto name_bytes = number(text, ' ');
    const auto size = name_bytes ? number(text, '\n') : std::nullopt;
    auto name = size ? bytes(text, *name_bytes) : std::nullopt;
    auto contents = name ? bytes(text, *size) : std::nullopt;
    if (!contents || !likely(*name) || files.size() == most_names || !files.emplace(std::move(*name), std::move(*contents)).second) return {};
  }
  return files;
}

std::set<std::string> photo_names(const Ceremony& ceremony) {
  std::set<std::string> names{ceremony.emblem};
  for (const Member& member : ceremony.members) names.insert(member.emblem);
  for (const Recipient& recipient : ceremony.recipients) names.insert(recipient.photo);
  for (const Album& album : ceremony.albums)
    for (const Photo& photo : album.photos) names.insert(photo.file);
  names.erase("");
  return names;
}

}  // namespace

std::string kept_text(const Loaded& loaded) {
  std::string text(mark);
  std::size_t names = 0;
  const auto add = [&](const std::string& name, std::string_view contents) {
    if (!likely(name) || ++names > most_names) return;
    text += std::to_string(name.size()) + ' ' + std::to_string(contents.size()) + '\n' + name;
    text += contents;
  };
  std::size_t all = 0;
  for (const auto& [name, contents] : loaded.files) all += contents.size();
  if (all > most_kept_bytes / 2) return {};  // the rest is for names
  for (const auto& [name, contents] : loaded.files) add(name, contents);
  for (const std::string& name : photo_names(loaded.ceremony))
    if (!loaded.files.count(name)) add(name, {});
  return text.size() > most_kept_bytes ? std::string{} : text;
}

Result<Loaded> load_kept(std::string_view text) {
  auto files = text.size() > most_kept_bytes ? std::nullopt : files_in(text);
  if (!files)
    return Problem{Severity::error, {}, {"đây không phải là dữ liệu lưu kèm nhật ký, hoặc tệp đã hỏng",
                                         "this is not the data kept beside a journal, or it is damaged"}, {}};
  return load(KeptFolder(std::move(*files)), root);
}

}  // namespace bangvang
