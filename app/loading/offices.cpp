// ceremony.toml: the rotating flag, and the head and deputies of the coming year.
#include "base/folding.h"
#include "loading/loading.h"
#include "loading/phrases.h"

namespace bangvang {
namespace {

// A member's id becomes its name; anything else is a name already.
std::string unit_name(const Ceremony& ceremony, const std::string& said) {
  const std::string folded = fold(said);
  for (const Member& member : ceremony.members) {
    if (fold(member.id) == folded || fold(member.name) == folded) return member.name;
  }
  return said;
}

std::string at(const std::vector<std::string>& all, std::size_t i) { return i < all.size() ? all[i] : ""; }

void read_handover(Loading& loading, TomlReader& keys) {
  Handover handover;
  handover.origin = keys.origin();
  handover.what = keys.text("what");
  handover.from = unit_name(loading.ceremony, keys.text("from"));
  handover.to = unit_name(loading.ceremony, keys.text("to"));
  handover.year = keys.text("year");
  keys.warn_of_others();
  if (handover.to.empty()) {
    keys.error(keys.value(), {"[handover] không có to: đơn vị nhận cờ", "[handover] has no to: who receives the flag"},
               {"thêm to = \"tên hoặc mã đơn vị\"", "add to = \"name or id of a member\""});
    return;
  }
  loading.ceremony.handover = std::move(handover);
}

void read_leadership(Loading& loading, TomlReader& keys) {
  Leadership leadership;
  leadership.origin = keys.origin();
  leadership.year = keys.text("year");
  leadership.head = {unit_name(loading.ceremony, keys.text("head")), keys.text("head_person"), keys.text("head_position")};
  const auto units = keys.texts("deputy"), people = keys.texts("deputy_person"), positions = keys.texts("deputy_position");
  for (std::size_t i = 0; i < std::max(units.size(), people.size()); ++i)
    leadership.deputies.push_back({unit_name(loading.ceremony, at(units, i)), at(people, i), at(positions, i)});
  leadership.flowers_by = keys.text("flowers_by");
  keys.warn_of_others();
  if (leadership.head.unit.empty() && leadership.head.person.empty()) {
    keys.error(keys.value(), {"[leadership] không có head", "[leadership] has no head"},
               {"thêm head = \"tên hoặc mã đơn vị\"", "add head = \"name or id of a member\""});
    return;
  }
  loading.ceremony.leadership = std::move(leadership);
}

}  // namespace

void read_offices(Loading& loading, TomlReader& top) {
  if (auto keys = top.table("handover")) read_handover(loading, *keys);
  if (auto keys = top.table("leadership")) read_leadership(loading, *keys);
}

}  // namespace bangvang
