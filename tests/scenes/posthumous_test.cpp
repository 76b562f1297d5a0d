// Truy tặng and who receives instead, where a group stands on the wall: in cards, in lists, before portraits, in the lobby.
#include <algorithm>

#include <fmt/format.h>

#include "catch.h"
#include "fakes/small_show.h"
#include "scenes/layout.h"
#include "scenes/lobby.h"

using namespace bangvang;

namespace {

// A group of so many; the first is honoured posthumously, and his wife receives.
SmallShow group_of(int count, HonourLayout layout) {
  SmallShow show;
  show.honour().layout = layout;
  show.honour().group = count;
  for (int i = 0; i < count; ++i) {
    Recipient& one = show.add_recipient(fmt::format("Trần Văn {}", i + 1));
    one.position = "Bí thư chi bộ thôn", one.unit = "Xã Mẫu";
  }
  show.c.recipients[0].posthumous = true;
  show.c.recipients[0].received_by = "Phạm Thị Ba", show.c.recipients[0].relation = "vợ";
  return show;
}

bool states(const Picture& picture, const std::string& words) {
  std::string all;
  for (const Text& text : texts_of(picture)) all += text.text + " ";
  return squeezed(all).find(squeezed(words)) != std::string::npos;
}

constexpr HonourLayout layouts[] = {HonourLayout::cards, HonourLayout::list, HonourLayout::portrait};

}  // namespace

TEST_CASE("cards, lists and the group before a portrait say who is honoured posthumously, and who receives") {
  for (HonourLayout layout : layouts)
    for (int count : {2, 5, 8}) {
      INFO(static_cast<int>(layout) << " " << count);
      const Picture picture = group_of(count, layout).draw(SceneKind::batch);
      CHECK(states(picture, "Truy tặng · Nhận thay: Phạm Thị Ba (vợ)"));
      CHECK(states(picture, "TRAO TẶNG"));
      CHECK(picture.notes.empty());
    }
}

TEST_CASE("a list of eighteen says it as well, between rows that stand as they stood") {
  const Picture picture = group_of(18, HonourLayout::list).draw(SceneKind::batch);
  CHECK(states(picture, "Truy tặng · Nhận thay: Phạm Thị Ba (vợ)"));
  CHECK(picture.notes.empty());
}

TEST_CASE("who stands for somebody living is named in the group as well") {
  SmallShow show = group_of(3, HonourLayout::cards);
  show.c.recipients[0].posthumous = false;
  const Picture picture = show.draw(SceneKind::batch);
  CHECK(states(picture, "Nhận thay: Phạm Thị Ba (vợ)"));
  CHECK_FALSE(states(picture, "Truy tặng"));
}

TEST_CASE("where all of a group are honoured posthumously its header says it, once") {
  SmallShow show = group_of(3, HonourLayout::cards);
  for (Recipient& one : show.c.recipients) one.posthumous = true;
  const Picture picture = show.draw(SceneKind::batch);
  CHECK(states(picture, "TRUY TẶNG"));
  CHECK_FALSE(states(picture, "TRAO TẶNG"));
  CHECK_FALSE(states(picture, "Truy tặng ·"));
  CHECK(states(picture, "Nhận thay: Phạm Thị Ba (vợ)"));
}

TEST_CASE("a posthumous nomination of a group is not worded as conferred") {
  SmallShow show = group_of(3, HonourLayout::list);
  show.honour().kind = HonourKind::nominated;
  const Picture picture = show.draw(SceneKind::batch);
  CHECK(states(picture, "Đề nghị truy tặng · Đại diện: Phạm Thị Ba (vợ)"));
  CHECK_FALSE(states(picture, "Nhận thay"));
}

TEST_CASE("posthumous rows stand whole on every shape of screen") {
  for (HonourLayout layout : layouts)
    for (int count : {2, 6, 8, 12, 18})
      for (const Size& size : sizes) {
        INFO(static_cast<int>(layout) << " " << count << " at " << size.width << "×" << size.height);
        SmallShow show = group_of(count, layout);
        for (std::size_t i = 0; i < show.c.recipients.size(); i += 2) {
          show.c.recipients[i].posthumous = true;
          show.c.recipients[i].received_by = "Bà Phạm Thị Ba", show.c.recipients[i].relation = "con gái";
        }
        const Wall wall(show.c, size.width, size.height);
        for (std::size_t i = 0; i < wall.program.steps.size(); ++i) {
          if (wall.program.steps[i].scene != SceneKind::batch) continue;
          const Picture picture = wall.picture(static_cast<int>(i));
          CHECK(spilled(wall, picture) == "");
          CHECK(overlapping(wall, picture) == "");
          const bool lost = std::any_of(picture.notes.begin(), picture.notes.end(),
                                        [](const LayoutNote& note) { return note.kind == LayoutNote::Kind::cut; });
          CHECK((!lost || count > 8));  // a position may be cut where many stand on a narrow wall, and is noted
          CHECK((lost || states(picture, "Truy tặng · Nhận thay: Bà Phạm Thị Ba (con gái)")));
        }
      }
}

TEST_CASE("the lobby says in a group, as on a portrait, that an honour was posthumous, and nothing of the family") {
  for (HonourLayout layout : {HonourLayout::cards, HonourLayout::list}) {
    const SmallShow show = group_of(4, layout);
    const Wall wall(show.c);
    ShowState state;
    for (std::size_t i = 0; i < wall.program.steps.size(); ++i) state.announced.insert(static_cast<int>(i));
    const Revealed known = revealed(wall.program, state);
    LobbyTurn turn;
    turn.scene = "honour:co";
    const Picture picture = lobby_picture(known, turn, wall.output, {}, wall.metrics);
    CHECK(states(picture, "Trần Văn 1"));
    CHECK(states(picture, "Truy tặng"));
    CHECK_FALSE(states(picture, "Phạm Thị Ba"));
  }
}
