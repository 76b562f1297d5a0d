// Descriptor: writing all of a buffer, and errno as a Problem for people.
#include "platform/descriptor.h"

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

namespace {

Words remedy_for(int error) {
  switch (error) {
    case ENOENT:
      return {"kiểm tra lại tên và đường dẫn", "check the name and the path"};
    case EACCES:
    case EPERM:
      return {"cấp quyền cho người dùng đang chạy chương trình", "give the user who runs the program the right to it"};
    case ENOSPC:
    case EDQUOT:
      return {"ổ đĩa đã đầy: hãy giải phóng dung lượng", "the disk is full: free some space"};
    case EROFS:
      return {"ổ đĩa chỉ cho đọc: hãy dùng nơi khác", "the disk is read-only: use another place"};
    default:
      return {"kiểm tra ổ đĩa", "check the disk"};
  }
}

}  // namespace

Problem disk_problem(const std::string& path, Words doing, int error) {
  const std::string why = std::strerror(error);
  return {Severity::error,
          {path, 0, 0},
          {doing.vi + " (" + why + ")", doing.en + " (" + why + ")"},
          remedy_for(error)};
}

}  // namespace bangvang
