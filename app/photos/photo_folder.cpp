// Finds the file without opening it (O_PATH), looks at what it is and where, then opens exactly that.
#include "photos/photo_folder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <climits>

#include "photos/wire.h"

namespace bangvang {
namespace {

Problem refused(const std::string& file, Words what, Words remedy) {
  return {Severity::warning, {file, 0, 0}, std::move(what), std::move(remedy)};
}

Problem cannot_open(const std::string& file, int error) {
  Problem problem = disk_problem(file, {"không đọc được ảnh", "cannot read the photo"}, error);
  problem.severity = Severity::warning;
  return problem;
}

Problem not_there(int folder, const std::string& file, int error) {
  struct stat about{};
  if (error == ENOENT && fstatat(folder, file.c_str(), &about, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(about.st_mode)) {
    return refused(file, {"ảnh này là một liên kết tới nơi không còn nữa", "this photo is a link to what is no longer there"},
                   {"chép chính tệp ảnh vào thư mục", "copy the photo itself into the folder"});
  }
  if (error == ENOENT) {
    return refused(file, {"không có tệp ảnh này", "there is no such photo"},
                   {"chép ảnh vào thư mục của buổi lễ, hoặc sửa tên trong bảng",
                    "copy it into the ceremony's folder, or mend its name in the table"});
  }
  return cannot_open(file, error);
}

std::string descriptor_path(int fd) { return fmt::format("/proc/self/fd/{}", fd); }

// Where the kernel says an open file is; "" where it does not.
std::string place_of(int fd) {
  std::array<char, PATH_MAX> path;
  const ssize_t length = readlink(descriptor_path(fd).c_str(), path.data(), path.size());
  if (length <= 0 || static_cast<std::size_t>(length) >= path.size()) return "";
  return {path.data(), static_cast<std::size_t>(length)};
}

bool is_inside(const std::string& place, const std::string& home) {
  return !home.empty() && (home == "/" || place.compare(0, home.size() + 1, home + "/") == 0);
}

OpenPhoto::Identity identity_of(const struct stat& about) {
  return {about.st_dev, about.st_ino, static_cast<std::uint64_t>(about.st_size), about.st_ctim.tv_sec, about.st_ctim.tv_nsec};
}

}  // namespace

OpenPhoto::Identity identity_of_photo(const std::string& folder, const std::string& file) {
  struct stat about{};
  return stat((folder + "/" + file).c_str(), &about) == 0 ? identity_of(about) : OpenPhoto::Identity{};
}

Result<OpenPhoto> open_photo(const std::string& folder, const std::string& file) {
  const Descriptor home(open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
  if (!home) return cannot_open(file, errno);
  if (file.empty() || file.find('\0') != std::string::npos) return not_there(home.get(), file, ENOENT);
  const std::string within = "./" + file;  // a path from the root is looked for in the folder too
  const Descriptor found(openat(home.get(), within.c_str(), O_PATH | O_CLOEXEC));
  if (!found) return not_there(home.get(), file, errno);
  struct stat about{};
  if (fstat(found.get(), &about) != 0) return cannot_open(file, errno);
  if (!is_inside(place_of(found.get()), place_of(home.get()))) {
    return refused(file, {"ảnh nằm ngoài thư mục của buổi lễ", "the photo lies outside of the ceremony's folder"},
                   {"chép ảnh vào trong thư mục", "copy it into the folder"});
  }
  if (!S_ISREG(about.st_mode)) {
    return refused(file, {"đây không phải là một tệp ảnh", "this is not a file"}, {"thay bằng một tệp ảnh", "put a photo in its place"});
  }
  OpenPhoto photo{Descriptor(open(descriptor_path(found.get()).c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)), 0, {}};
  if (!photo.file || fstat(photo.file.get(), &about) != 0) return cannot_open(file, errno);
  photo.bytes = static_cast<std::uint64_t>(about.st_size);
  photo.identity = identity_of(about);
  if (photo.bytes == 0) {
    return refused(file, {"tệp ảnh trống", "the photo is an empty file"}, {"chép lại ảnh", "copy it anew"});
  }
  if (photo.bytes > most_photo_bytes) {
    const std::string limit = fmt::format("{} MB", most_photo_bytes >> 20);
    return refused(file, {"ảnh lớn hơn " + limit, "the photo is larger than " + limit},
                   {"lưu ảnh với dung lượng nhỏ hơn", "save it smaller"});
  }
  return photo;
}

}  // namespace bangvang
