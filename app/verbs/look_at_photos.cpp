// Which photos are shown, how large their files are, and what the decoding process says of them.
#include "verbs/look_at_photos.h"

#include <cstdint>
#include <filesystem>

namespace bangvang {

PhotoFindings look_at_photos(const Program& program, const std::string& folder, Developer& developer, bool whole) {
  const Ceremony& ceremony = program.ceremony;
  if (!names_photos(ceremony)) return {};
  const auto hall = ceremony.outputs.find("hall");
  std::vector<ShownPhoto> photos = shown_photos(program, hall == ceremony.outputs.end() ? Insets{} : hall->second.safe);
  for (ShownPhoto& photo : photos) {
    std::error_code none;
    const std::uintmax_t bytes = std::filesystem::file_size(folder + "/" + photo.file, none);
    photo.bytes = none ? 0 : bytes;
  }
  return photo_problems(photos, developer, whole ? UINT64_MAX : usual_photo_bytes);
}

}  // namespace bangvang
