// SideWall: what the MC's or the lobby's screen shows at a moment, and what must be composed for it. Pure.
#pragma once
#include <array>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "platform/slots.h"
#include "scenes/lobby.h"

namespace bangvang {

enum class Side { mc, lobby };

inline constexpr int change_ms = 150;           // the lobby's fade where what was announced, or a photo, has changed
inline constexpr int photo_patience_ms = 1500;  // a lobby card waits so long for its photos before it is shown

// A picture to compose: into a slot, or only those parts of what is there that have changed.
struct SideOrder {
  Side side = Side::mc;
  std::uint64_t version = 0;                    // of what it is drawn from
  int slot = 0;
  int width = 0, height = 0;                    // px
  std::shared_ptr<const Picture> patch_of;      // null: the whole picture
};

struct SideComposed {
  SideOrder order;
  std::shared_ptr<const Picture> picture;
  std::string shows;                            // the step's id; of the lobby: the card's scene
  std::optional<LobbyTurn> turn;                // of the lobby
  std::vector<Awaited> waiting;                 // whole pictures only
  int fade_ms = 0;                              // from one card to the next
  Rect patched;                                 // where `patch` goes; w = 0: nothing changed, or painted in the slot itself
  Pixels patch;
};

// The MC's picture is one that is painted over: it follows at once. The lobby's are cards, two slots in turn: one is seen
// while the next is composed, and what is not announced any more is not faded out slowly.
class SideWall {
 public:
  SideWall(Side, int width, int height);

  void resize(int width, int height);           // px
  // What the picture is drawn from is another one. 0: it is not known yet, and nothing is composed.
  void want(std::uint64_t version, std::int64_t now);
  // Nothing that was composed may be shown any more: something was taken back, or the screen was away.
  void forget();
  // To be called each turn, before `layers`: ends fades, and patience.
  void follow(std::int64_t now);
  // The next thing to compose; nothing while one is under way.
  std::optional<SideOrder> next_order(std::int64_t now);
  // False if it is not wanted any more: it must not be shown, nor its patch put anywhere.
  bool deliver(const SideComposed&, std::int64_t now);
  void photos_came(const std::vector<PhotoWish>&);

  Layers layers(std::int64_t now) const;        // empty: nothing to show yet
  bool moving(std::int64_t now) const;
  // Steady ms at which `follow` or `next_order` has something to do by itself.
  std::optional<std::int64_t> due() const;

  const std::string& shows() const;             // the step or card that is seen; "" none
  bool in_time(std::int64_t now) const;         // false: what is seen has been out of date for a second
  std::optional<LobbyTurn> last_turn() const { return turn_; }  // of the last card that was delivered
  std::vector<PhotoWish> awaited() const;       // photos that are still to come

 private:
  struct Card {
    std::uint64_t version = 0;
    int width = 0, height = 0;
    std::shared_ptr<const Picture> picture;
    std::string shows;
    std::int64_t ends_ms = std::numeric_limits<std::int64_t>::max();
    std::vector<Awaited> waiting;
    bool photos_came = false;                   // some of `waiting` did
    int fade_ms = 0;
  };
  Card& at(int slot) { return cards_[static_cast<std::size_t>(slot)]; }
  const Card& at(int slot) const { return cards_[static_cast<std::size_t>(slot)]; }
  bool outdated(const Card&) const;
  SideOrder order_into(int slot, bool patch) const;
  std::optional<SideOrder> mc_order(std::int64_t now) const;
  std::optional<SideOrder> lobby_order(std::int64_t now);
  void turn_to(int slot, std::int64_t now);

  Side side_;
  int width_, height_;
  std::uint64_t version_ = 0;                   // wanted; 0: none yet
  std::int64_t wanted_ms_ = 0;
  std::array<Card, 2> cards_;
  int front_ = no_slot, from_ = no_slot;        // what is seen, and what it fades from
  int next_ = no_slot;                          // composed, but its photos are not there
  std::int64_t next_since_ms_ = 0;
  Transition fade_;
  std::int64_t fade_start_ms_ = 0;
  bool under_way_ = false;
  bool forgotten_ = false;                      // what is under way is not wanted any more
  std::vector<PhotoWish> came_;                 // photos, since what is under way was ordered
  std::optional<LobbyTurn> turn_;
};

}  // namespace bangvang
