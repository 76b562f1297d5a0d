// The sentences themselves.
#include "photos/photo_wording.h"

#include <fmt/format.h>

#include <cerrno>
#include <utility>

#include "base/descriptor.h"

namespace bangvang {
namespace {

Problem warning(const std::string& file, Words what, Words remedy) {
  return {Severity::warning, {file, 0, 0}, std::move(what), std::move(remedy)};
}

const Words save_it_smaller{"thu nhỏ ảnh rồi lưu lại", "make it smaller and save it anew"};
const Words save_it_elsewhere{"mở ảnh bằng một chương trình khác rồi lưu lại thành JPEG",
                              "open it in another program and save it anew as JPEG"};
const Words put_it_back{"cài lại bangvang rồi mở lại buổi lễ; từ giờ đến lúc đó, chỗ của ảnh là hình thay thế",
                        "install bangvang anew and open the ceremony again; until then placeholders stand where photos should"};

}  // namespace

Problem photo_problem(const std::string& file, PhotoOutcome outcome) {
  switch (outcome) {
    case PhotoOutcome::not_a_picture:
      return warning(file, {"tệp này không phải là ảnh mà chương trình đọc được", "this file is no picture that can be read"},
                     {"lưu ảnh thành JPEG, PNG, WebP hoặc HEIC", "save the photo as JPEG, PNG, WebP or HEIC"});
    case PhotoOutcome::too_large:
      return warning(file, {fmt::format("ảnh lớn hơn {} megapixel", most_photo_pixels / 1'000'000),
                            fmt::format("the photo has more than {} megapixels", most_photo_pixels / 1'000'000)},
                     save_it_smaller);
    case PhotoOutcome::no_memory:
      return warning(file, {"không đủ bộ nhớ để giải mã ảnh này", "there is not enough memory to decode this photo"},
                     save_it_smaller);
    case PhotoOutcome::done:
    case PhotoOutcome::broken: break;
  }
  return warning(file, {"ảnh bị hỏng, không giải mã được", "the photo is damaged and cannot be decoded"},
                 {"chép lại từ bản gốc, hoặc mở bằng một chương trình khác rồi lưu lại thành JPEG",
                  "copy it anew from where it came, or open it in another program and save it anew as JPEG"});
}

Problem wish_too_large(const std::string& file) {
  return warning(file, {"chỗ dành cho ảnh này lớn quá", "this photo is wished for too large"},
                 {"vẽ ở cỡ nhỏ hơn", "draw at a smaller size"});
}

Problem set_aside_problem(const std::string& file, Misdeed misdeed) {
  if (misdeed == Misdeed::took_too_long) {
    return warning(file, {"giải mã ảnh này quá lâu; ảnh được để riêng và không mở lại nữa",
                          "this photo takes too long to decode; it is set aside and will not be opened again"},
                   save_it_elsewhere);
  }
  return warning(file, {"ảnh này làm trình giải mã dừng đột ngột; ảnh được để riêng và không mở lại nữa",
                        "this photo brought the decoder down; it is set aside and will not be opened again"},
                 save_it_elsewhere);
}

Problem same_as_set_aside_problem(const std::string& file, const std::string& other) {
  return warning(file, {fmt::format("ảnh này giống hệt “{}”, ảnh đã được để riêng", other),
                        fmt::format("this photo is the same as “{}”, which was set aside", other)},
                 save_it_elsewhere);
}

Problem cannot_run_decoder(int error) {
  Problem problem = disk_problem("", {"không chạy được trình giải mã ảnh “bangvang-photos”",
                                      "cannot run the photo decoder “bangvang-photos”"}, error);
  problem.severity = Severity::warning;
  problem.remedy = error == ENOENT ? Words{"đặt tệp đó cạnh chương trình bangvang rồi mở lại buổi lễ",
                                           "put it beside the program bangvang and open the ceremony again"}
                                   : put_it_back;
  return problem;
}

Problem decoder_does_not_answer() {
  return warning("", {"trình giải mã ảnh “bangvang-photos” không trả lời", "the photo decoder “bangvang-photos” does not answer"},
                 put_it_back);
}

Problem decoder_is_of_another_version() {
  return warning("", {"trình giải mã ảnh “bangvang-photos” không cùng phiên bản với bangvang",
                      "the photo decoder “bangvang-photos” is not of the same version as bangvang"},
                 put_it_back);
}

Problem decoder_is_not_filtered() {
  return warning("", {"hệ điều hành này không cho cách ly hoàn toàn trình giải mã ảnh (seccomp)",
                      "this system does not let the photo decoder be confined completely (seccomp)"},
                 {"chỉ dùng ảnh từ những người tin cậy, hoặc cập nhật hệ điều hành",
                  "use only photos from people you trust, or update the system"});
}

}  // namespace bangvang
