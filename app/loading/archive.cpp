// Archive: libzip over bytes in memory.
#include "loading/archive.h"

#include <zip.h>

#include <array>

namespace bangvang {
namespace {

Problem unplaced(Words what, Words remedy) { return {Severity::error, {}, std::move(what), std::move(remedy)}; }

struct ClosePart {
  void operator()(zip_file_t* part) const { zip_fclose(part); }
};

}  // namespace

Problem locked_file() {
  return unplaced({"tệp này có mật khẩu", "the file is protected by a password"},
                  {"lưu một bản không có mật khẩu", "save a copy without one"});
}

Problem damaged_file() {
  return unplaced({"tệp bị hỏng hoặc chép chưa xong", "the file is damaged, or was not copied to its end"},
                  {"mở tệp bằng chương trình đã tạo ra nó, lưu lại rồi chép lại",
                   "open it in the program it is from, save it anew, and copy it again"});
}

Problem too_much_in_file() {
  return unplaced({"tệp chứa quá nhiều dữ liệu", "there is too much in the file"},
                  {"chỉ giữ lại các bảng cần cho buổi lễ", "keep only the tables that the ceremony needs"});
}

Problem too_much_in_folder() {
  return unplaced({"các bảng tính và văn bản trong thư mục chứa quá nhiều dữ liệu, nên tệp này không được đọc",
                   "the folder's workbooks and documents hold too much together; this one is not read"},
                  {"chỉ giữ lại các tệp và các bảng cần cho buổi lễ", "keep only the files and tables that the ceremony needs"});
}

void Archive::Close::operator()(zip* opened) const { zip_discard(opened); }

Result<Archive> Archive::open(std::string_view bytes, Allowance& allowance) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  zip_error_fini(&error);
  if (!opened) {
    if (source) zip_source_free(source);
    return damaged_file();
  }
  Archive archive(opened, allowance);
  if (zip_get_num_entries(opened, 0) > static_cast<zip_int64_t>(most_parts)) return too_much_in_file();
  return archive;
}

bool Archive::has(const std::string& part) const { return zip_name_locate(zip_.get(), part.c_str(), 0) >= 0; }

Result<Done> Archive::read(const std::string& part, const std::function<bool(std::string_view)>& take) {
  zip_stat_t about;
  if (zip_stat(zip_.get(), part.c_str(), 0, &about) != 0) return damaged_file();
  if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE) return locked_file();
  const std::unique_ptr<zip_file_t, ClosePart> opened(zip_fopen(zip_.get(), part.c_str(), 0));
  if (!opened) return damaged_file();
  std::array<char, 1u << 16> piece;
  for (std::size_t all = 0;;) {
    const zip_int64_t got = zip_fread(opened.get(), piece.data(), piece.size());
    if (got < 0) return damaged_file();
    if (got == 0) return Done{};
    const auto count = static_cast<std::size_t>(got);
    // What the file says of its sizes is not believed: what comes out is counted.
    if ((all += count) > largest_part || !Allowance::take(allowance_->unpacked, count)) return too_much_in_file();
    if (!take({piece.data(), count})) return Done{};
  }
}

}  // namespace bangvang
