// Underlay: plain windows beneath the show's, so that the desktop is not seen while the show is not there. X11 only.
#pragma once
#include <memory>

#include "platform/cover.h"

namespace bangvang {

class Underlay {
 public:
  // Null where there is no X server.
  static std::unique_ptr<Underlay> open();
  ~Underlay();
  Underlay(const Underlay&) = delete;
  Underlay& operator=(const Underlay&) = delete;

  void put(const Cover&);    // in place of what was there
  int descriptor() const;    // readable when pump() has something to do
  void pump();

 private:
  struct Inside;
  explicit Underlay(std::unique_ptr<Inside>);
  std::unique_ptr<Inside> in_;
};

}  // namespace bangvang
