// A look at every name, by fstatat; bounded in depth and number.
#include "platform/survey.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "platform/temporary_names.h"

namespace bangvang {

namespace {

constexpr int deepest = 2;                   // photos/ALBUM
constexpr std::size_t most_folders = 512, most_files = 100'000;

std::int64_t nanoseconds(const timespec& time) { return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec; }

void look_into(const std::string& folder, const std::string& path, int depth, Survey& found) {
  DIR* const open_folder = opendir(path.empty() ? folder.c_str() : (folder + '/' + path).c_str());
  if (!open_folder) return;
  struct stat about{};
  if (fstat(dirfd(open_folder), &about) == 0)
    found.folders[path] = {static_cast<std::uint64_t>(about.st_dev), static_cast<std::uint64_t>(about.st_ino), 0, 0, 0};
  std::vector<std::string> further;
  while (const dirent* entry = readdir(open_folder)) {
    const std::string name = entry->d_name;
    if (is_temporary(name) || fstatat(dirfd(open_folder), name.c_str(), &about, 0) != 0) continue;
    const std::string whole = path.empty() ? name : path + '/' + name;
    if (S_ISDIR(about.st_mode)) further.push_back(whole);
    else if (S_ISREG(about.st_mode) && found.files.size() < most_files)
      found.files[whole] = {static_cast<std::uint64_t>(about.st_dev), static_cast<std::uint64_t>(about.st_ino), about.st_size,
                            nanoseconds(about.st_mtim), nanoseconds(about.st_ctim)};
  }
  closedir(open_folder);
  for (const std::string& one : further)
    if (depth < deepest && found.folders.size() < most_folders) look_into(folder, one, depth + 1, found);
}

}  // namespace

Survey survey(const std::string& folder) {
  Survey found;
  look_into(folder, "", 0, found);
  return found;
}

FileStamp folder_stamp(const std::string& folder) {
  struct stat about{};
  if (stat(folder.c_str(), &about) != 0 || !S_ISDIR(about.st_mode)) return {};
  return {static_cast<std::uint64_t>(about.st_dev), static_cast<std::uint64_t>(about.st_ino), 0, 0, 0};
}

std::vector<std::string> differing(const Survey& before, const Survey& after) {
  std::vector<std::string> names;
  auto old = before.files.begin(), now = after.files.begin();
  while (old != before.files.end() || now != after.files.end()) {
    if (now == after.files.end() || (old != before.files.end() && old->first < now->first)) {
      names.push_back(old++->first);
    } else if (old == before.files.end() || now->first < old->first) {
      names.push_back(now++->first);
    } else {
      if (old->second != now->second) names.push_back(now->first);
      ++old, ++now;
    }
  }
  return names;
}

}  // namespace bangvang
