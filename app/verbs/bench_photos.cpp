// bench --photos: decodes a folder's photos as the show would, in a program of its own; time and memory by type.
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>

#include <fmt/format.h>

#include "loading/photo_files.h"
#include "photos/photo_program.h"
#include "verbs/bench_parts.h"
#include "verbs/terminal.h"

namespace bangvang {
namespace {

namespace fs = std::filesystem;

bool has_picture(const std::string& folder) {
  std::error_code none;
  for (fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, none), end;
       !none && at != end; at.increment(none)) {
    if (picture_name(at->path().filename().string()) && at->is_regular_file(none)) return true;
  }
  return false;
}

int cannot(const Words& what, const Words& remedy) {
  refuse(what, remedy);
  return 1;
}

int run(const std::string& program, const std::string& folder) {
  std::string name = "bangvang-photos", verb = "measure", path = folder;
  std::array<char*, 4> argv{name.data(), verb.data(), path.data(), nullptr};
  pid_t child = 0;
  if (posix_spawn(&child, program.c_str(), nullptr, nullptr, argv.data(), environ) != 0) return -1;
  int status = 0;
  while (waitpid(child, &status, 0) == -1)
    if (errno != EINTR) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

int measure_photos(const std::string& folder) {
  std::error_code none;
  if (!fs::exists(folder, none))
    return refuse({fmt::format("không có thư mục “{}”", folder), fmt::format("there is no folder “{}”", folder)},
                  {"Hãy ghi đường dẫn tới một thư mục ảnh", "Give the path of a folder of photos"});
  if (!fs::is_directory(folder, none))
    return refuse({fmt::format("“{}” không phải là thư mục", folder), fmt::format("“{}” is not a folder", folder)},
                  {"Hãy ghi đường dẫn tới một thư mục ảnh", "Give the path of a folder of photos"});
  if (!has_picture(folder))
    return cannot({fmt::format("thư mục “{}” không có ảnh nào", folder),
                   fmt::format("there is no photo in the folder “{}”", folder)},
                  {"Các loại ảnh được đọc: JPG, PNG, WebP, HEIC, AVIF, BMP, GIF, TGA",
                   "Photos that are read: JPG, PNG, WebP, HEIC, AVIF, BMP, GIF, TGA"});
  const std::string program = photo_program();
  if (!fs::exists(program, none))
    return cannot({"không tìm thấy chương trình bangvang-photos", "the program bangvang-photos was not found"},
                  {"Hãy đặt nó cạnh chương trình bangvang", "Put it beside the program bangvang"});
  const int code = run(program, folder);
  if (code < 0)
    return cannot({"không đo được ảnh: chương trình bangvang-photos dừng giữa chừng",
                   "the photos could not be measured: bangvang-photos stopped halfway"},
                  {});
  if (code > 0)
    return cannot({fmt::format("không giải mã được ảnh nào trong “{}”", folder),
                   fmt::format("none of the photos in “{}” could be decoded", folder)},
                  {});
  return 0;
}

}  // namespace bangvang
