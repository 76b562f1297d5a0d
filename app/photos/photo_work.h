// PhotoWork: which photo is developed next, what is kept of them, and when the one in hand is given up. One thread at a time.
#pragma once
#include <optional>
#include <set>
#include <vector>

#include "photos/developer.h"
#include "photos/photo_cache.h"

namespace bangvang {

// A photo that has to be on the wall now, or at the next GO, waits so long behind another one that is in hand.
inline constexpr int patience_ms = 120;

class PhotoWork {
 public:
  explicit PhotoWork(std::size_t memory_bytes) : cache_(memory_bytes) {}

  // Null while it is not there. What is not in the window is asked for by this, until the window is another one.
  std::shared_ptr<const PhotoImage> photo(const PhotoWish&);
  // Replaces the order of work: the live and the standby step's photos, what was asked for, then the rest of the window.
  void want(PhotoWindow);

  // Takes the next one in hand; nothing if all is done.
  std::optional<PhotoWish> begin();
  // What became of the one in hand. Null: given up.
  void finish(const Result<std::shared_ptr<const PhotoImage>>&);
  const std::optional<PhotoWish>& in_hand() const { return in_hand_; }
  bool resting() const { return !in_hand_ && !next(); }

  struct Haste {
    bool give_up = false;                  // what is in hand
    std::optional<std::int64_t> look_at;   // steady ms at which to ask again
  };
  Haste haste(std::int64_t now);

  // Those that have come since the last time, in order; not what failed.
  std::vector<PhotoWish> take_arrived();
  // The window's photos that are known to fail.
  std::vector<PhotoWish> failed();
  void try_again(const PhotoWish& failed) { cache_.forget(failed); }
  // The file is another one by now. False if nothing of it was known, nor is in hand.
  bool replaced(const std::string& file);

  std::size_t cached_bytes() const { return cache_.bytes(); }
  const Problems& problems() const { return problems_; }  // one a file

 private:
  // All that is wanted, the most urgent first; `pressing`: so many of it are wanted on the wall or at the next GO.
  std::vector<PhotoWish> wanted(std::size_t* pressing = nullptr) const;
  std::optional<PhotoWish> next() const;
  bool open(const PhotoWish&) const;   // neither there nor known to fail

  PhotoCache cache_;
  PhotoWindow window_;
  std::vector<PhotoWish> asked_;       // not in the window; the latest first
  // Not again before the window is another one: there was no room for them, or the decoding itself failed.
  std::set<PhotoWish> put_off_;
  std::optional<PhotoWish> in_hand_;
  bool outdated_ = false;              // what is in hand: its file was replaced meanwhile
  std::optional<std::int64_t> waiting_since_;
  std::vector<PhotoWish> arrived_;
  Problems problems_;
};

}  // namespace bangvang
