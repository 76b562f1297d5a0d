// Watcher: who looks on while a show runs: the trace, the bench. Called on the frame thread; keep it short.
#pragma once
#include <string>

#include "photos/photo_library.h"
#include "platform/wall.h"

namespace bangvang {

struct ShowReport {
  std::string step, standby;
  Look look = Look::program;
  bool settled = false;   // the wall shows that step in that look, and nothing else
  std::string data;       // hash of those that the show runs with
  std::string waits;      // of those in the folder that may be taken; "bad" where they cannot be, "" if there are none
  bool kept = false;      // the wall keeps a picture of earlier data
  friend bool operator==(const ShowReport&, const ShowReport&) = default;
};
std::string to_text(const ShowReport&);  // "step=ID standby=ID look=program settled=1 data=1a2b3c4d waits=- kept=0"

class Watcher {
 public:
  virtual ~Watcher() = default;
  virtual void opened(const PhotoLibrary&) {}                  // it outlives the show's loop
  virtual void changed(const ShowReport&) {}                   // from the first frame on, whenever it differs
  virtual void framed(bool fading, double took_ms) { (void)fading, (void)took_ms; }  // a hall frame was drawn and presented
  virtual void answered(double after_ms) { (void)after_ms; }   // a key's first frame was presented so long after it arrived
  virtual void followed(double after_ms) { (void)after_ms; }   // the MC's screen shows the live step, so long after the last key
  virtual void composed(const Composed&) {}
  virtual void complete(const std::string& step) { (void)step; }  // the wall shows that step, settled and with all its photos
  virtual void turned(double took_ms) { (void)took_ms; }  // all that was done between two sleeps
  virtual void fitted(double took_ms) { (void)took_ms; }       // other data were taken in hand between two frames
  virtual void panelled(double took_ms) { (void)took_ms; }     // the panel was drawn and presented
};

}  // namespace bangvang
