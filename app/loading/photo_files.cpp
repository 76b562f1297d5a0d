// PhotoFiles: finds the files that rows name, within the ceremony's folder.
#include "loading/photo_files.h"

#include <algorithm>
#include <array>

#include "base/folding.h"
#include "base/phrases.h"

namespace bangvang {
namespace {

std::string joined(const std::string& folder, const std::string& name) {
  return folder.empty() ? name : folder + "/" + name;
}

// "./a//b.jpg" and "a\b.jpg" → "a/b.jpg"
std::string tidy(const std::string& said) {
  std::string path;
  for (char c : said) {
    if (c == '\\') c = '/';
    if (c == '/' && !path.empty() && path.back() == '/') continue;
    path += c;
    if (path == "./") path.clear();
  }
  return path;
}

bool climbs_out(const std::string& path) {
  if (!path.empty() && path[0] == '/') return true;
  if (path.size() > 1 && path[1] == ':') return true;  // C:\…
  return path == ".." || path.rfind("../", 0) == 0 || path.find("/../") != std::string::npos ||
         (path.size() > 2 && path.compare(path.size() - 3, 3, "/..") == 0);
}

}  // namespace

bool picture_name(std::string_view name) {
  static const std::array<std::string_view, 12> endings{".jpg", ".jpeg", ".jpe",  ".jfif", ".png",  ".webp",
                                                        ".heic", ".heif", ".avif", ".bmp", ".gif", ".tga"};
  if (name.empty() || name[0] == '.') return false;
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) return false;
  return std::find(endings.begin(), endings.end(), fold(name.substr(dot))) != endings.end();
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "" : path.substr(0, slash);
}

std::string file_name_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string stem_of(const std::string& path) {
  const std::string name = file_name_of(path);
  return name.substr(0, name.rfind('.'));
}

// Each folder is listed once: asking the disk about 10,000 photos one by one would take longer than all the rest.
const PhotoFiles::Folder& PhotoFiles::folder(const std::string& path) {
  const auto [place, fresh] = folders_.try_emplace(path);
  Folder& folder = place->second;
  if (!fresh) return folder;
  const std::string listed = path.empty() ? "." : path;
  for (std::string& name : source_.list(listed)) {
    if (std::string whole = nfc(name); whole != name) folder.composed.emplace(std::move(whole), name);
    folder.names.insert(std::move(name));
  }
  if (source_.leads_outside(listed)) return folder;
  for (std::string& name : source_.plain_files(listed)) folder.plain.insert(std::move(name));
  return folder;
}

std::vector<std::string> PhotoFiles::pictures_in(const std::string& folder) {
  std::vector<std::string> pictures;
  const Folder& files = this->folder(folder);
  for (const std::string& name : files.names) {
    if (!picture_name(name)) continue;
    if (files.plain.count(name) || source_.kind(joined(folder, name)) == FileKind::file) pictures.push_back(name);
  }
  std::sort(pictures.begin(), pictures.end());
  return pictures;
}

PhotoFiles::Found PhotoFiles::find(const std::string& said, const std::vector<std::string>& bases) {
  const std::string path = tidy(said);
  if (climbs_out(path)) return {"", true, {}};
  std::vector<std::string> candidates{path};
  for (const std::string& base : bases) candidates.push_back(joined(base, path));
  for (const std::string& candidate : candidates)
    if (auto found = found_at(candidate)) return *found;
  for (const std::string& candidate : candidates)
    if (auto found = found_at(as_stored(candidate))) return *found;
  return {"", false, nearest_to(path, bases)};
}

std::optional<PhotoFiles::Found> PhotoFiles::found_at(const std::string& path) {
  const Folder& around = folder(folder_of(path));
  const std::string name = file_name_of(path);
  if (around.plain.count(name)) return Found{path, false, {}};
  if (!around.names.count(name)) return std::nullopt;
  if (source_.leads_outside(path)) return Found{"", true, {}};
  if (source_.kind(path) == FileKind::file) return Found{path, false, {}};
  return std::nullopt;
}

// Texts are composed as they come in, but a Mac writes names with their accents apart: the path as the disk has it.
std::string PhotoFiles::as_stored(const std::string& path) {
  std::string stored;
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    const std::string name = path.substr(at, end - at);
    const Folder& around = folder(stored);
    const auto apart = around.names.count(name) ? around.composed.end() : around.composed.find(name);
    stored = joined(stored, apart == around.composed.end() ? name : apart->second);
    at = end + 1;
  }
  return stored;
}

// Every picture of the folder, two levels down, by its name without case, accents or ending.
void PhotoFiles::know_every_picture() {
  if (every_picture_known_) return;
  every_picture_known_ = true;
  constexpr std::size_t most_folders = 200;
  std::vector<std::string> folders{""};
  for (std::size_t i = 0; i < folders.size() && folders.size() < most_folders; ++i) {
    const std::string folder = folders[i];
    std::vector<std::string> names(names_in(folder).begin(), names_in(folder).end());
    std::sort(names.begin(), names.end());
    for (const std::string& name : names) {
      const std::string path = joined(folder, name);
      if (picture_name(name)) by_folded_name_.emplace(slug(stem_of(name)), path);
      else if (name[0] != '.' && std::count(path.begin(), path.end(), '/') < 2 &&
               source_.kind(path) == FileKind::folder && !source_.leads_outside(path))
        folders.push_back(path);
    }
  }
}

Words PhotoFiles::nearest_to(const std::string& said, const std::vector<std::string>& bases) {
  know_every_picture();
  const auto same = by_folded_name_.find(slug(stem_of(said)));
  if (same != by_folded_name_.end()) return say("có phải {} không?", "did you mean {}?", quoted(same->second));
  const Words otherwise{"chép ảnh vào thư mục của buổi lễ hoặc xóa tên ảnh",
                        "copy the photo into the ceremony's folder, or clear the cell"};
  // Comparing letter by letter with every file is for a few mistakes, not for 10,000 photos not yet copied.
  constexpr int most_searches = 100;
  constexpr std::size_t most_names = 2000;
  if (++searches_ > most_searches) return otherwise;
  std::vector<std::string> candidates{folder_of(said)};
  for (const std::string& base : bases) candidates.push_back(folder_of(joined(base, said)));
  for (const std::string& folder : candidates) {
    std::vector<std::string> names;
    for (const std::string& name : names_in(folder)) {
      if (picture_name(name) && names.size() < most_names) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    const std::string near = nearest(file_name_of(said), names);
    if (!near.empty()) return say("có phải {} không?", "did you mean {}?", quoted(joined(folder, near)));
  }
  // It may have been put elsewhere as well as named otherwise.
  std::vector<std::string> names;
  for (const auto& [name, path] : by_folded_name_) {
    if (names.size() < most_names) names.push_back(name);
  }
  const std::string stem = slug(stem_of(said)), near = nearest(stem, names, stem.size() / 5);
  if (near.empty()) return otherwise;
  return say("có phải {} không?", "did you mean {}?", quoted(by_folded_name_.at(near)));
}

}  // namespace bangvang
