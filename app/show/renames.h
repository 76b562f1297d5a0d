// Renames: objects of edited data that keep the ids they had, and what refers to them within the data.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>

#include "ceremony/ceremony.h"

namespace bangvang {

class Renames {
 public:
  // `scene`: whose subjects these are; "recipient" with "HONOUR.ID", "photo" with "ALBUM/ID" (the album's kept one), "agenda" with row and key,
  // "member". The same twice changes nothing.
  void add(std::string_view scene, const std::string& written, const std::string& kept);
  // In the run sheet, the agenda, the lobby's scenes and what photos wait for.
  void apply_to(Ceremony&) const;

 private:
  std::string subject_of(SceneKind, const std::string& subject) const;
  std::string step_id(const std::string& id) const;  // "ranking:tong/place-3", "agenda/3", "recipient:h.r~2"
  std::string of(std::string_view scene, const std::string& id) const;  // or `id`
  std::string of_stage(std::string_view scene, const std::string& id) const;  // of a group or a recipient, else of the honour

  std::unordered_map<std::string, std::string> kept_;  // "scene:written" → kept
};

}  // namespace bangvang
