// JournalFile: the journal of one ceremony on the disk, written by one program at a time. Bytes only; it knows no commands.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "base/descriptor.h"
#include "base/disk.h"

namespace bangvang {

class JournalFile : public Appender {
 public:
  // Opens or creates it (0600, its folders 0700) and locks it. A Problem when it cannot be, or another program has it.
  struct Refused {
    Problem problem;
    bool in_use = false;  // by another program
  };
  static std::variant<std::unique_ptr<JournalFile>, Refused> open(const std::string& path);

  const std::string& existing() const { return existing_; }  // what it held when it was opened
  // Keeps the first `valid_bytes` and cuts off the rest: a torn line, or damage.
  Result<Done> keep(std::size_t valid_bytes);
  // Copies what it held to PATH.1 and empties it.
  Result<Done> set_aside();
  // Copies what it held to PATH.damaged, so that cutting it loses nothing.
  Result<Done> copy_damaged();

  // In the page cache on return, so a killed program loses nothing. What cannot be written whole leaves nothing of itself
  // behind. One thread at a time; sync() beside it from another.
  Result<Done> append(std::string_view lines) override;
  Result<Done> sync() override;

 private:
  JournalFile(std::string path, Descriptor file, std::string existing);
  Result<Done> cut_to(std::size_t bytes);

  std::string path_;
  Descriptor file_;
  std::string existing_;
  std::size_t size_ = 0;    // bytes of whole lines in the file
  bool torn_ = false;       // a part of a line lies behind them that could not be cut off
};

}  // namespace bangvang
