// Writes beside the place under a name of its own, syncs, and renames.
#include "platform/replacing_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>

namespace bangvang {
namespace {

Problem not_written(const std::string& path, int error) {
  return disk_problem(path, {"không ghi được tệp", "cannot write the file"}, error);
}

// What a program that simply made the file would have given it.
mode_t usual_mode() {
  const mode_t mask = umask(022);
  umask(mask);
  return 0666 & ~mask;
}

}  // namespace

Result<ReplacingFile> ReplacingFile::at(const std::string& path) {
  std::error_code failed;  // whether it worked is seen when the file is made
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  if (!folder.empty()) std::filesystem::create_directories(folder, failed);
  if (std::filesystem::is_directory(path, failed)) return not_written(path, EISDIR);
  if (std::filesystem::exists(path, failed) && !std::filesystem::is_regular_file(path, failed)) {
    return Problem{Severity::error, {path}, {"đây không phải là một tệp thường", "this is not a regular file"},
                   {"ghi tên một tệp khác", "name another file"}};  // a device must not be replaced
  }
  std::string temporary = path + ".XXXXXX";
  Descriptor file(mkostemp(temporary.data(), O_CLOEXEC));
  if (!file) return not_written(path, errno);
  fchmod(file.get(), usual_mode());  // where the file system knows of it
  return ReplacingFile(path, std::move(temporary), std::move(file));
}

ReplacingFile::ReplacingFile(std::string path, std::string temporary, Descriptor file)
    : path_(std::move(path)), temporary_(std::move(temporary)), file_(std::move(file)) {}

ReplacingFile::ReplacingFile(ReplacingFile&& other) noexcept
    : path_(std::move(other.path_)), temporary_(std::exchange(other.temporary_, {})), file_(std::move(other.file_)), error_(other.error_) {}

ReplacingFile::~ReplacingFile() {
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

bool ReplacingFile::write(std::string_view bytes) {
  if (error_ == 0 && !write_whole(file_.get(), bytes)) error_ = errno;
  return error_ == 0;
}

Result<Done> ReplacingFile::finish() {
  if (error_ == 0 && (fsync(file_.get()) != 0 || rename(temporary_.c_str(), path_.c_str()) != 0)) error_ = errno;
  if (error_ != 0) return not_written(path_, error_);
  temporary_.clear();
  return Done{};
}

}  // namespace bangvang
