// JournalWriter: writes and syncs the journal on threads of its own; a slow or full disk never stops the show.
#pragma once
#include <chrono>
#include <memory>
#include <optional>
#include <string_view>
#include <thread>

#include "base/disk.h"

namespace bangvang {

class JournalWriter {
 public:
  struct Patience {
    std::chrono::milliseconds write{4};      // that the gate waits for a line
    std::chrono::milliseconds retry{1000};   // between attempts at what could not be written
    std::chrono::milliseconds leave{2000};   // that the end of a show waits for the disk
  };
  explicit JournalWriter(std::unique_ptr<Appender> to) : JournalWriter(std::move(to), Patience{}) {}
  JournalWriter(std::unique_ptr<Appender>, Patience);
  ~JournalWriter();  // what was handed over is written and synced, if the disk lets it within `leave`
  JournalWriter(const JournalWriter&) = delete;
  JournalWriter& operator=(const JournalWriter&) = delete;

  // Hands a line over and waits for its write; not for a disk that is slow. False: it is not written yet. Lines are written
  // in order, each once; none is given up while the show runs. One thread at a time.
  bool write(std::string_view line);
  // What stands in the way: of writing, or of the last sync. Nothing once everything is written. Any thread.
  std::optional<Problem> problem() const;

 private:
  struct Shared;
  static void write_on_and_on(Shared&);
  static void sync_on_and_on(Shared&);

  std::shared_ptr<Shared> shared_;  // with the threads: a disk that hangs keeps them longer than this
  std::thread writing_, syncing_;
};

}  // namespace bangvang
