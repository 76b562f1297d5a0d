// RealDisk: reads only regular files, replaces by temporary file, sync and rename, appends with O_APPEND.
#include "platform/real_disk.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include "base/descriptor.h"

namespace bangvang {

namespace {

const Words cannot_read{"không đọc được tệp", "cannot read the file"};
const Words cannot_write{"không ghi được tệp", "cannot write the file"};

Problem refused(const std::string& path, Words what, Words remedy) {
  return {Severity::error, {path, 0, 0}, std::move(what), std::move(remedy)};
}

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

class FileAppender : public Appender {
 public:
  FileAppender(std::string path, Descriptor file) : path_(std::move(path)), file_(std::move(file)) {}
  Result<Done> append(std::string_view bytes) override {
    if (!write_whole(file_.get(), bytes)) return disk_problem(path_, cannot_write, errno);
    return Done{};
  }
  Result<Done> sync() override {
    if (fdatasync(file_.get()) != 0) return disk_problem(path_, cannot_write, errno);
    return Done{};
  }

 private:
  std::string path_;
  Descriptor file_;
};

}  // namespace

bool make_folders(const std::string& folder) {
  for (std::size_t end = folder.find('/', 1);; end = folder.find('/', end + 1)) {
    mkdir(folder.substr(0, end).c_str(), 0700);  // whether it worked is seen below
    if (end == std::string::npos) break;
  }
  struct stat about{};
  return stat(folder.c_str(), &about) == 0 && S_ISDIR(about.st_mode);
}

Result<std::string> RealDisk::read(const std::string& path, std::size_t max_bytes) const {
  // O_NONBLOCK: opening a FIFO must not wait for its other end.
  const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (!file) return disk_problem(path, cannot_read, errno);
  struct stat about{};
  if (fstat(file.get(), &about) != 0) return disk_problem(path, cannot_read, errno);
  if (!S_ISREG(about.st_mode))
    return refused(path, {"đây không phải là một tệp thường", "this is not a regular file"},
                   {"thay bằng một tệp thường", "put a regular file in its place"});
  std::string bytes;
  const auto size = static_cast<std::size_t>(std::max<off_t>(about.st_size, 0));
  bytes.reserve(std::min(size, max_bytes) + 1);
  // Read past the size it had: it may be growing, and files of /proc claim to have none.
  char block[65536];
  for (;;) {
    const ssize_t got = ::read(file.get(), block, sizeof block);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return disk_problem(path, cannot_read, errno);
    if (got == 0) return bytes;
    bytes.append(block, static_cast<std::size_t>(got));
    if (bytes.size() > max_bytes) {
      const std::string limit = std::to_string(max_bytes / 1024 / 1024) + " MB";
      return refused(path, {"tệp lớn hơn " + limit, "the file is larger than " + limit},
                     {"chia nhỏ hoặc giảm dung lượng tệp", "split it or make it smaller"});
    }
  }
}

FileKind RealDisk::kind(const std::string& path) const {
  struct stat about{};
  if (stat(path.c_str(), &about) != 0) return FileKind::missing;
  if (S_ISREG(about.st_mode)) return FileKind::file;
  return S_ISDIR(about.st_mode) ? FileKind::folder : FileKind::other;
}

std::vector<std::string> RealDisk::list(const std::string& folder) const {
  std::vector<std::string> names;
  DIR* const open_folder = opendir(folder.c_str());
  if (!open_folder) return names;
  while (const dirent* entry = readdir(open_folder)) {
    const std::string name = entry->d_name;
    if (name != "." && name != "..") names.push_back(name);
  }
  closedir(open_folder);
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::string> RealDisk::plain_files(const std::string& folder) const {
  std::vector<std::string> names;
  DIR* const open_folder = opendir(folder.c_str());
  if (!open_folder) return names;
  while (const dirent* entry = readdir(open_folder)) {
    if (entry->d_type == DT_REG) names.emplace_back(entry->d_name);  // file systems that do not tell say DT_UNKNOWN
  }
  closedir(open_folder);
  return names;
}

std::string RealDisk::resolved(const std::string& path) const {
  char* const real = realpath(path.c_str(), nullptr);
  if (!real) return "";
  std::string whole = real;
  std::free(real);
  return whole;
}

Result<Done> RealDisk::replace(const std::string& path, std::string_view bytes) {
  const std::string folder = folder_of(path);
  if (!make_folders(folder)) return disk_problem(path, cannot_write, errno);
  std::string temporary = path + ".XXXXXX";
  const Descriptor file(mkostemp(temporary.data(), O_CLOEXEC));  // mode 0600
  if (!file) return disk_problem(path, cannot_write, errno);
  if (!write_whole(file.get(), bytes) || fsync(file.get()) != 0 || rename(temporary.c_str(), path.c_str()) != 0) {
    const int error = errno;
    unlink(temporary.c_str());
    return disk_problem(path, cannot_write, error);
  }
  // The rename itself must survive a power cut. Some file systems refuse to sync folders: not a failure of the write.
  if (const Descriptor above(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)); above) fsync(above.get());
  return Done{};
}

Result<std::unique_ptr<Appender>> RealDisk::append_to(const std::string& path) {
  if (!make_folders(folder_of(path))) return disk_problem(path, cannot_write, errno);
  Descriptor file(open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0600));
  struct stat about{};
  if (!file || fstat(file.get(), &about) != 0) return disk_problem(path, cannot_write, errno);
  if (!S_ISREG(about.st_mode))
    return refused(path, {"đây không phải là một tệp thường", "this is not a regular file"},
                   {"xóa hoặc đổi tên nó", "remove or rename it"});
  return std::unique_ptr<Appender>(std::make_unique<FileAppender>(path, std::move(file)));
}

}  // namespace bangvang
