// One watch a folder; an overflow, or a folder that goes, is a change like any other.
#include "platform/folder_watch.h"

#include <sys/inotify.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "platform/temporary_names.h"

namespace bangvang {

namespace {

constexpr std::uint32_t told = IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO |
                               IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

// What somebody else's machine changes there is not told to this one. From statfs(2).
bool on_a_network(const std::string& folder) {
  static constexpr std::array<std::uint32_t, 11> kinds{0x6969 /* NFS */, 0x517B /* SMB */, 0xFF534D42 /* CIFS */, 0xFE534D42 /* SMB2 */,
                                                       0x65735546 /* FUSE */, 0x01021997 /* 9P */, 0x00C36400 /* Ceph */,
                                                       0x5346414F /* AFS */, 0x73757245 /* Coda */, 0x564C /* NCP */,
                                                       0x786F4256 /* VirtualBox */};
  struct statfs about{};
  if (statfs(folder.c_str(), &about) != 0) return true;
  return std::find(kinds.begin(), kinds.end(), static_cast<std::uint32_t>(about.f_type)) != kinds.end();
}

}  // namespace

FolderWatch::FolderWatch(std::string folder) : folder_(std::move(folder)), file_(inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {}

void FolderWatch::follow(const Survey& now) {
  tells_ = file_ && now.there() && !on_a_network(folder_);
  if (!file_) return;
  for (auto watch = watches_.begin(); watch != watches_.end();) {
    const auto there = now.folders.find(watch->first);
    if (there != now.folders.end() && there->second == watched_[watch->first]) {
      ++watch;
      continue;
    }
    inotify_rm_watch(file_.get(), watch->second);
    paths_.erase(watch->second);
    watched_.erase(watch->first);
    watch = watches_.erase(watch);
  }
  for (const auto& [path, stamp] : now.folders) {
    if (watches_.contains(path)) continue;
    const int watch = inotify_add_watch(file_.get(), (path.empty() ? folder_ : folder_ + '/' + path).c_str(), told);
    if (watch < 0) {
      tells_ = false;  // the user's watches are all taken, or it has gone by now
      continue;
    }
    watches_[path] = watch;
    paths_[watch] = path;
    watched_[path] = stamp;
  }
}

// The kernel has let go of it. Whoever has the folder's number next is not watched.
void FolderWatch::forget(int watch) {
  const auto known = paths_.find(watch);
  if (known == paths_.end()) return;
  watches_.erase(known->second);
  watched_.erase(known->second);
  paths_.erase(known);
}

void FolderWatch::take(const char* at, Settling& settling, std::int64_t now) {
  inotify_event event{};
  std::memcpy(&event, at, sizeof event);
  const std::string name = event.len > 0 ? at + sizeof event : "";
  if (event.mask & IN_IGNORED) return forget(event.wd);
  if (name.empty()) {
    if (event.mask & (IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT)) settling.changed(now);
    return;
  }
  if (is_temporary(name)) return;
  const auto folder = paths_.find(event.wd);
  const std::string file = (folder == paths_.end() ? "" : folder->second) + '/' + name;
  if (event.mask & IN_MODIFY) settling.written(file, now);
  else settling.closed(file, now);
}

void FolderWatch::collect(Settling& settling, std::int64_t now) {
  alignas(inotify_event) std::array<char, 16 * 1024> events{};
  for (;;) {
    const ssize_t got = file_ ? ::read(file_.get(), events.data(), events.size()) : 0;
    if (got <= 0) return;
    for (std::size_t at = 0; at + sizeof(inotify_event) <= static_cast<std::size_t>(got);) {
      take(events.data() + at, settling, now);
      inotify_event event{};
      std::memcpy(&event, events.data() + at, sizeof event);
      at += sizeof event + event.len;
    }
  }
}

}  // namespace bangvang
