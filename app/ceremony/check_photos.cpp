// Photos: one person each, and none of those who want none, where they want none.
#include <algorithm>
#include <unordered_map>
#include <vector>

#include "base/folding.h"
#include "ceremony/findings.h"

namespace bangvang {
namespace {

// A file name that was copied down with its row: two people with one face.
void check_faces(const Ceremony& ceremony, Problems& problems) {
  std::unordered_map<std::string, const Recipient*> faces;
  for (const Recipient& recipient : ceremony.recipients) {
    if (recipient.photo.empty()) continue;
    const auto [first, fresh] = faces.emplace(recipient.photo, &recipient);
    if (fresh || first->second->name == recipient.name || spelling(first->second->name) == spelling(recipient.name)) continue;
    const Words line = line_of(first->second->photo_origin, recipient.photo_origin);
    warn(problems, recipient.photo_origin,
         {fmt::format("ảnh {} của {} cũng là ảnh của {} ở {}", quoted(recipient.photo), quoted(recipient.name),
                      quoted(first->second->name), line.vi),
          fmt::format("the photo {} of {} is that of {}, too, on {}", quoted(recipient.photo), quoted(recipient.name),
                      quoted(first->second->name), line.en)},
         {"ghi đúng ảnh của từng người", "give each of them the right photo"});
  }
}

void check_portraits(const Ceremony& ceremony, Problems& problems) {
  for (const Recipient& recipient : ceremony.recipients) {
    if (!recipient.no_photo || recipient.honour < 0) continue;
    const Honour& honour = ceremony.honours[static_cast<std::size_t>(recipient.honour)];
    if (honour.layout != HonourLayout::portrait) continue;
    warn(problems, recipient.origin,
         say("{} không dùng ảnh, mà danh hiệu {} chiếu chân dung: màn hình chỉ có tên",
             "{} is to have no photo, but the honour {} shows portraits: the wall has the name alone",
             quoted(recipient.name), quoted(honour.name)),
         {"để bố cục của danh hiệu là thẻ, hoặc cứ để vậy nếu được", "give the honour the layout cards, or leave it so if that is all right"});
  }
}

bool in_lobby(const Lobby& lobby, const Album& album) {
  if (lobby.scenes.empty()) return true;  // unless told, every album
  return std::any_of(lobby.scenes.begin(), lobby.scenes.end(), [&](const std::string& scene) {
    return scene == "photos" || scene == "photos:*" || scene == "photos:" + album.id;
  });
}

// An album is public: in the lobby its photos are shown from the first minute, and its captions after the hall's.
class Albums {
 public:
  Albums(const Ceremony& ceremony, Problems& problems) : ceremony_(ceremony), problems_(problems) {
    for (const Recipient& recipient : ceremony.recipients) {
      if (!recipient.no_lobby) continue;
      if (!recipient.photo.empty()) faces_.emplace(recipient.photo, &recipient);
      names_.emplace_back(spelling(recipient.name), &recipient);
    }
  }
  void check() {
    if (names_.empty()) return;
    for (const Album& album : ceremony_.albums) {
      if (!in_lobby(ceremony_.lobby, album)) continue;
      for (const Photo& photo : album.photos) check(photo);
    }
  }

 private:
  void check(const Photo& photo) {
    if (const auto face = faces_.find(photo.file); face != faces_.end())
      return tell(photo.file_origin, *face->second, {"ảnh này là ảnh của", "this is the photo of"});
    const std::string caption = spelling(photo.caption);
    if (caption.empty() || (comparisons_ += names_.size()) > most_comparisons) return;
    const auto named = std::find_if(names_.begin(), names_.end(), [&](const auto& one) {
      return caption.find(one.first) != std::string::npos;
    });
    if (named != names_.end()) tell(photo.origin, *named->second, {"chú thích nêu tên", "the caption names"});
  }
  void tell(const Place& where, const Recipient& who, const Words& how) {
    const std::string name = quoted(who.name);
    warn(problems_, where,
         {fmt::format("{} {}, người không được chiếu ở sảnh, mà album thì được chiếu ở đó", how.vi, name),
          fmt::format("{} {}, who is not to be shown in the lobby, and albums are shown there", how.en, name)},
         {"bỏ ảnh hoặc tên khỏi album, hoặc không chiếu album ở sảnh: bỏ “photos” khỏi scenes của [lobby]",
          "take the photo or the name out of the album, or the albums out of the lobby: “photos” out of scenes in [lobby]"});
  }

  static constexpr std::size_t most_comparisons = 200'000;
  const Ceremony& ceremony_;
  Problems& problems_;
  std::unordered_map<std::string, const Recipient*> faces_;         // path → whose
  std::vector<std::pair<std::string, const Recipient*>> names_;     // as they are spelled
  std::size_t comparisons_ = 0;
};

}  // namespace

void check_photos(const Ceremony& ceremony, Problems& problems) {
  check_faces(ceremony, problems);
  check_portraits(ceremony, problems);
  Albums(ceremony, problems).check();
}

}  // namespace bangvang
