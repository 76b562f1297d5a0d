// FolderReader: reads the ceremony's folder anew beside the running show, whenever it has changed and is still, on a thread of
// its own. It changes nothing: what it has read is offered to the gate by the frame thread.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "inputs/people.h"
#include "inputs/search.h"
#include "platform/outfit.h"
#include "show/reload.h"

namespace bangvang {

// What the folder holds by now, compared with what the show runs with, and all that is dear about running with it done.
struct FreshData {
  enum class Kind { same, waits, unusable } kind = Kind::same;
  std::shared_ptr<const Program> than;         // what it was compared with
  std::shared_ptr<const Program> program;      // waits: ready to run; else null
  std::vector<Difference> differences;         // waits
  bool faulty = false;                         // waits: without the rows that have errors; never taken by itself
  Problems problems;                           // of the data in the folder; unusable: why
  std::shared_ptr<const Outfit> outfit;        // waits
  SearchIndex search;                          // waits
  PeopleIndex people;
  std::vector<std::string> replaced;           // files that are others, came or went since the folder was looked at before
};

class FolderReader {
 public:
  struct Setup {
    std::string folder;
    std::string journal;                       // beside it data are kept before they are offered; "" nowhere
    bool anyway = false;                       // data with errors are of use without the rows that have them
    std::function<Outfit(const std::shared_ptr<const Program>&)> dress;  // both on the reader's thread; they hold nothing of the show's
    std::function<void()> news;                // there is something to take
  };
  FolderReader(Setup, std::shared_ptr<const Program> running, Roster);
  // Does not wait for a read that hangs: a network's share may never answer. Such a thread is left to the process's end.
  ~FolderReader();
  FolderReader(const FolderReader&) = delete;
  FolderReader& operator=(const FolderReader&) = delete;

  // The show runs with another Program by now: what the folder holds is compared with that. What it ran with before is let
  // go of on the reader's thread, where it costs no frame.
  void runs(std::shared_ptr<const Program>, const Roster&);
  // The latest, once.
  std::optional<FreshData> take();

 private:
  struct Inside;
  std::shared_ptr<Inside> in_;
};

}  // namespace bangvang
