// Descriptor: writing all of a buffer, and errno as a Problem for people.
#include "base/descriptor.h"

#include <fcntl.h>

#include <cerrno>
#include <cstring>

namespace bangvang {

bool write_whole(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return false;
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

void fill_standard_descriptors() {
  int fd = 0;
  while (fd >= 0 && fd <= STDERR_FILENO) fd = open("/dev/null", O_RDWR);
  if (fd > STDERR_FILENO) close(fd);
}

namespace {

// Why, in the words of people; Linux knows errors in English only.
Words reason_of(int error) {
  const char* const english = std::strerror(error);
  switch (error) {
    case ENOENT: return {"không tìm thấy", english};
    case EACCES:
    case EPERM: return {"không có quyền", english};
    case ENOSPC:
    case EDQUOT: return {"ổ đĩa đã đầy", english};
    case EROFS: return {"ổ đĩa chỉ cho đọc", english};
    case EIO: return {"ổ đĩa bị lỗi", english};
    case ENOTDIR: return {"đường dẫn đi qua một tệp", english};
    case EISDIR: return {"đó là một thư mục", english};
    default: return {english, english};
  }
}

Words remedy_for(int error) {
  switch (error) {
    case ENOENT:
      return {"kiểm tra lại tên và đường dẫn", "check the name and the path"};
    case EACCES:
    case EPERM:
      return {"cấp quyền cho người dùng đang chạy chương trình", "give the user who runs the program the right to it"};
    case ENOSPC:
    case EDQUOT:
      return {"hãy giải phóng dung lượng", "free some space"};
    case EROFS:
      return {"hãy dùng nơi khác", "use another place"};
    default:
      return {"kiểm tra ổ đĩa", "check the disk"};
  }
}

}  // namespace

Problem disk_problem(const std::string& path, Words doing, int error) {
  const Words why = reason_of(error);
  return {Severity::error,
          {path, 0, 0},
          {doing.vi + " (" + why.vi + ")", doing.en + " (" + why.en + ")"},
          remedy_for(error)};
}

}  // namespace bangvang
