// ceremony.toml: the rotating flag, and the head and deputies of the coming year.
#include <unordered_map>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/loading.h"

namespace bangvang {
namespace {

// A member's id becomes its name; anything else is a name already.
class UnitNames {
 public:
  explicit UnitNames(const Ceremony& ceremony) {
    for (const Member& member : ceremony.members) names_.emplace(fold(member.id), member.name);
    for (const Member& member : ceremony.members) names_.emplace(fold(member.name), member.name);
  }
  std::string of(const std::string& said) const {
    const auto found = names_.find(fold(said));
    return found == names_.end() ? said : found->second;
  }

 private:
  std::unordered_map<std::string, std::string> names_;
};

std::string at(const std::vector<std::string>& all, std::size_t i) { return i < all.size() ? all[i] : ""; }

void read_handover(Loading& loading, const UnitNames& names, TomlReader& keys) {
  Handover handover;
  handover.origin = keys.origin();
  handover.what = keys.text("what");
  handover.from = names.of(keys.text("from"));
  handover.to = names.of(keys.text("to"));
  handover.year = keys.text("year");
  keys.warn_of_others();
  if (handover.to.empty()) {
    keys.error(keys.value(), {"[handover] không có to: đơn vị nhận cờ", "[handover] has no to: who receives the flag"},
               {"thêm to = \"tên hoặc mã đơn vị\"", "add to = \"name or id of a member\""});
    return;
  }
  loading.ceremony.handover = std::move(handover);
}

void read_leadership(Loading& loading, const UnitNames& names, TomlReader& keys) {
  Leadership leadership;
  leadership.origin = keys.origin();
  leadership.year = keys.text("year");
  leadership.head = {names.of(keys.text("head")), keys.text("head_person"), keys.text("head_position")};
  const auto units = keys.texts("deputy"), people = keys.texts("deputy_person"),
             positions = keys.texts("deputy_position");
  for (std::size_t i = 0; i < std::max(units.size(), people.size()); ++i)
    leadership.deputies.push_back({names.of(at(units, i)), at(people, i), at(positions, i)});
  leadership.flowers_by = keys.text("flowers_by");
  keys.warn_of_others();
  if (positions.size() > leadership.deputies.size())
    keys.warn(*keys.value().find("deputy_position"),
              say("có {} chức vụ mà chỉ có {} cụm phó", "there are {} positions, but {} deputies", positions.size(),
                  leadership.deputies.size()),
              {"ghi deputy, deputy_person và deputy_position dài bằng nhau",
               "give deputy, deputy_person and deputy_position the same length"});
  if (leadership.head.unit.empty() && leadership.head.person.empty()) {
    keys.error(keys.value(), {"[leadership] không có head", "[leadership] has no head"},
               {"thêm head = \"tên hoặc mã đơn vị\"", "add head = \"name or id of a member\""});
    return;
  }
  loading.ceremony.leadership = std::move(leadership);
}

}  // namespace

void read_offices(Loading& loading, TomlReader& top) {
  const UnitNames names(loading.ceremony);
  if (auto keys = top.table("handover")) read_handover(loading, names, *keys);
  if (auto keys = top.table("leadership")) read_leadership(loading, names, *keys);
}

}  // namespace bangvang
