// Reads a photo from inside the ceremony's folder, and nowhere else.
#include "photos/develop.h"

#include <new>

#include "photos/decode.h"
#include "photos/resample.h"

namespace bangvang {
namespace {

Problem refused(const std::string& file, Words what, Words remedy) {
  return {Severity::warning, {file, 0, 0}, std::move(what), std::move(remedy)};
}

}  // namespace

Result<std::shared_ptr<const PhotoImage>> develop(const Disk& disk, const std::string& folder, const PhotoWish& wish) {
  const std::string home = disk.resolved(folder), path = disk.resolved(folder + "/" + wish.file);
  if (wish.file.empty() || home.empty() || path.empty()) {
    return refused(wish.file, {"không có tệp ảnh này", "there is no such photo"},
                   {"chép ảnh vào thư mục của buổi lễ, hoặc sửa tên trong bảng",
                    "copy it into the ceremony's folder, or mend its name in the table"});
  }
  if (path.compare(0, home.size() + 1, home + "/") != 0 && home != "/") {
    return refused(wish.file, {"ảnh nằm ngoài thư mục của buổi lễ", "the photo lies outside of the ceremony's folder"},
                   {"chép ảnh vào trong thư mục", "copy it into the folder"});
  }
  const auto bytes = disk.read(path, most_photo_bytes);
  if (!bytes) {
    Problem problem = bytes.problem();
    problem.severity = Severity::warning;
    problem.where.file = wish.file;
    return problem;
  }
  try {
    if (const auto decoded = decode(*bytes)) {
      return std::shared_ptr<const PhotoImage>(std::make_shared<PhotoImage>(resample(*decoded, wish)));
    }
  } catch (const std::bad_alloc&) {
    return refused(wish.file, {"không đủ bộ nhớ cho ảnh này", "there is not enough memory for this photo"},
                   {"thu nhỏ ảnh", "make the photo smaller"});
  }
  return refused(wish.file, {"không giải mã được ảnh", "the photo cannot be decoded"},
                 {"lưu lại ảnh thành JPEG hoặc PNG, không quá 100 megapixel",
                  "save it anew as JPEG or PNG of at most 100 megapixels"});
}

}  // namespace bangvang
