// FolderWatch: what the kernel tells of a ceremony's folders, by inotify; and where it cannot, that one has to look.
#pragma once
#include <map>
#include <string>

#include "base/descriptor.h"
#include "platform/settling.h"
#include "platform/survey.h"

namespace bangvang {

class FolderWatch {
 public:
  explicit FolderWatch(std::string folder);

  // Watches these folders, and no others. Before files are read: what changes later is then told.
  void follow(const Survey&);
  // Takes what has been told since the last time; temporary names are no news. Never waits.
  void collect(Settling&, std::int64_t now);
  // False where changes may come untold: a network's file system, no watches left, or a folder that is not there.
  bool tells() const { return tells_; }
  int descriptor() const { return file_.get(); }  // readable: there is something to collect; −1: there never will be

 private:
  void take(const char* event, Settling&, std::int64_t now);
  void forget(int watch);

  std::string folder_;
  Descriptor file_;
  std::map<std::string, int> watches_;        // by path in the folder
  std::map<int, std::string> paths_;
  std::map<std::string, FileStamp> watched_;  // whose identity they had
  bool tells_ = false;
};

}  // namespace bangvang
