// JournalFile: the journal of one ceremony on the disk, written by one program at a time. Bytes only; it knows no commands.
#pragma once
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <variant>

#include "base/descriptor.h"
#include "base/result.h"

namespace bangvang {

class JournalFile {
 public:
  // Opens or creates it (0600, its folders 0700) and locks it. A Problem when it cannot be, or another program has it.
  struct Refused {
    Problem problem;
    bool in_use = false;  // by another program
  };
  static std::variant<std::unique_ptr<JournalFile>, Refused> open(const std::string& path);
  ~JournalFile();  // what was appended is synced
  JournalFile(const JournalFile&) = delete;
  JournalFile& operator=(const JournalFile&) = delete;

  const std::string& existing() const { return existing_; }  // what it held when it was opened
  // Keeps the first `valid_bytes` and cuts off the rest: a torn line, or damage.
  Result<Done> keep(std::size_t valid_bytes);
  // Copies what it held to PATH.1 and empties it.
  Result<Done> set_aside();
  // Copies what it held to PATH.damaged, so that cutting it loses nothing.
  Result<Done> copy_damaged();

  // In the page cache on return, so a killed program loses nothing; on the disk soon after, by a thread of its own.
  // A line that cannot be written leaves nothing of itself behind and is written with the next one.
  Result<Done> append(std::string_view line);
  // The last failure to sync, once.
  std::optional<Problem> take_sync_problem();

 private:
  JournalFile(std::string path, Descriptor file, std::string existing);
  void sync_on_and_on();
  Result<Done> cut_to(std::size_t bytes);

  std::string path_;
  Descriptor file_;
  std::string existing_;
  std::string unwritten_;   // lines, oldest first
  std::size_t size_ = 0;    // bytes of whole lines in the file
  std::mutex mutex_;
  std::condition_variable more_;
  bool unsynced_ = false, leaving_ = false;
  std::optional<Problem> sync_problem_;
  std::thread syncing_;
};

}  // namespace bangvang
