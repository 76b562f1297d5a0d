// FreshFolder: files are made by O_EXCL, so that nothing is ever written over.
#include "platform/fresh_folder.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>

#include "base/descriptor.h"
#include "base/phrases.h"
#include "platform/real_disk.h"

namespace bangvang {
namespace {

const Words cannot_write{"không ghi được", "cannot be written"};

Problem taken(const std::string& path, Words what) {
  return {Severity::error, {path, 0, 0}, std::move(what),
          {"ghi tên một thư mục chưa có; không tệp nào bị ghi đè", "name a folder that does not exist yet; nothing is ever written over"}};
}

}  // namespace

Result<FreshFolder> FreshFolder::at(const std::string& path) {
  const RealDisk disk;
  struct stat about{};
  if (lstat(path.c_str(), &about) != 0) return FreshFolder(path);
  if (disk.kind(path) != FileKind::folder) return taken(path, {"đã có một tệp mang tên này", "there is a file of this name already"});
  if (!disk.list(path).empty()) return taken(path, {"thư mục này đã có và không trống", "this folder exists and is not empty"});
  return FreshFolder(path);
}

FreshFolder::~FreshFolder() {
  for (auto made = made_.rbegin(); made != made_.rend(); ++made) std::remove(made->c_str());
}

bool FreshFolder::make_folders_above(const std::string& file) {
  for (std::size_t end = file.find('/', 1); end != std::string::npos; end = file.find('/', end + 1)) {
    const std::string folder = file.substr(0, end);
    if (mkdir(folder.c_str(), 0777) == 0) {
      made_.push_back(folder);
      continue;
    }
    const int error = errno;
    if (RealDisk().kind(folder) == FileKind::folder) continue;
    errno = error == EEXIST ? ENOTDIR : error;
    return false;
  }
  return true;
}

Result<Done> FreshFolder::write(const std::string& name, std::string_view bytes) {
  const std::string file = path_ + "/" + name;
  if (!make_folders_above(file)) return disk_problem(file, cannot_write, errno);
  const Descriptor made(open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!made) return disk_problem(file, cannot_write, errno);
  made_.push_back(file);
  if (!write_whole(made.get(), bytes) || fsync(made.get()) != 0) return disk_problem(file, cannot_write, errno);
  return Done{};
}

Result<std::string> FreshFolder::reserve(const std::string& name) {
  const auto made = write(name, "");
  if (!made) return made.problem();
  return path_ + "/" + name;
}

}  // namespace bangvang
