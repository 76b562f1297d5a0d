// Three textures for what is wanted most.
#include "platform/slots.h"

#include "catch.h"

using namespace bangvang;

namespace {

Subject step(const std::string& id) { return {Subject::Kind::step, id, 1920, 1080}; }
Slots holding(const std::vector<std::string>& ids) {
  Slots slots;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (!ids[i].empty()) slots[i].subject = step(ids[i]);
    slots[i].ready = true;
  }
  return slots;
}
constexpr std::array<bool, 3> none{};

}  // namespace

TEST_CASE("the first wish goes to an empty slot") {
  CHECK(place_next(Slots{}, {step("a"), step("b")}, none) == Placement{0, step("a")});
}

TEST_CASE("wishes that are met ask for nothing") {
  CHECK_FALSE(place_next(holding({"b", "a", "c"}), {step("a"), step("b"), step("c")}, none));
}

TEST_CASE("the new standby takes the slot of what nobody wants") {
  CHECK(place_next(holding({"b", "a", "z"}), {step("b"), step("c"), step("a")}, {true, false, false}) ==
        Placement{2, step("c")});
}

TEST_CASE("a jump takes the slot of the least wanted, never of what is on the wall") {
  const std::vector<Subject> wishes{step("x"), step("y"), step("a")};
  CHECK(place_next(holding({"a", "b", "c"}), wishes, {true, false, false})->slot != 0);
}

TEST_CASE("the standby gives way to the live step, but not to the one before it") {
  const Slots slots = holding({"old", "standby", "other"});
  CHECK(place_next(slots, {step("live"), step("standby"), step("previous")}, {true, false, true}) ==
        Placement{1, step("live")});
  const Slots now = holding({"live", "standby", "other"});
  CHECK_FALSE(place_next(now, {step("live"), step("standby"), step("previous")}, {true, false, true}));
}

TEST_CASE("another size of the same step is another picture") {
  Subject small = step("a");
  small.width = 1280;
  CHECK(slot_of(holding({"a"}), small) == no_slot);
}

TEST_CASE("a picture is painted anew in the slot of what is wanted least") {
  const std::vector<Subject> wishes{step("live"), step("standby"), step("previous")};
  const std::vector<Subject> kept{step("live"), step("standby")};
  CHECK(place_renewal(holding({"live", "standby", "previous"}), wishes, kept, {true, false, false}) == 2);
  CHECK(place_renewal(holding({"live", "standby", ""}), wishes, kept, {true, false, false}) == 2);
  CHECK(place_renewal(holding({"live", "old", "previous"}), wishes, kept, {true, false, false}) == 1);
  CHECK(place_renewal(holding({"live", "standby", "previous"}), wishes, kept, {true, false, true}) == no_slot);
}

TEST_CASE("a picture that is painted anew is not the picture yet") {
  Slots slots = holding({"a", "", "a"});
  slots[0].renews = 2;
  CHECK(slot_of(slots, step("a")) == 2);
}
