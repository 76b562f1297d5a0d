// FolderReader's thread: wait, look, read, compare, tell.
#include "platform/folder_reader.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <new>
#include <thread>

#include "base/phrases.h"
#include "ceremony/emptied.h"
#include "loading/kept_data.h"
#include "platform/folder_watch.h"
#include "platform/kept_files.h"
#include "platform/real_clock.h"
#include "platform/real_disk.h"

namespace bangvang {

namespace {

constexpr int look_ms = 2000, look_for_gone_ms = 500;  // how often one looks where nobody tells
constexpr std::chrono::milliseconds parting{500};

Problem folder_gone(const std::string& folder) {
  return {Severity::error, {}, say("không thấy thư mục của buổi lễ: {}", "the ceremony's folder is gone: {}", quoted(folder)),
          {"cắm lại ổ đĩa hoặc đưa thư mục về chỗ cũ", "plug the drive in again, or put the folder back"}};
}

// The show goes on, whatever the folder holds by now.
Problem too_much_to_read() {
  return {Severity::error, {}, {"không đủ bộ nhớ để đọc dữ liệu mới trong thư mục", "there is not enough memory to read the new data in the folder"},
          {"chỉ giữ lại các tệp cần cho buổi lễ; buổi lễ đang chạy không bị ảnh hưởng", "keep only the files that the ceremony needs; the show that runs is not touched"}};
}
Problem not_readable(const std::exception& failure) {
  return {Severity::error, {}, say("dữ liệu mới trong thư mục không đọc được: {}", "the new data in the folder cannot be read: {}", failure.what()),
          {"đưa các tệp về như trước; buổi lễ đang chạy không bị ảnh hưởng", "put the files back as they were; the show that runs is not touched"}};
}

// What `work` throws becomes a problem of the data.
template <class Work>
std::optional<Problem> failure_of(const Work& work) {
  try {
    work();
    return std::nullopt;
  } catch (const std::bad_alloc&) {
    return too_much_to_read();
  } catch (const std::exception& failure) {
    return not_readable(failure);
  }
}

}  // namespace

struct FolderReader::Inside {
  Setup setup;
  Descriptor bell{eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};

  std::mutex mutex;  // guards these
  std::condition_variable left;
  std::shared_ptr<const Program> running;
  Roster roster;
  std::vector<std::shared_ptr<const Program>> retired;  // freed here, once nobody else holds them
  std::optional<FreshData> fresh;
  bool leaving = false, gone = false, told = false;

  // The thread's own.
  RealDisk disk;
  RealClock clock;
  FolderWatch watch;
  Settling settling;
  Survey seen;                                 // when the folder was read last
  std::optional<Loaded> loaded;                // what was read then; without its files
  bool kept = false;                           // that, beside the journal
  std::array<std::string, 2> offered;          // hashes; the frame thread may be about to take either
  std::vector<std::string> replaced;           // not told yet
  std::int64_t looked_ms = 0;

  Inside(Setup with, std::shared_ptr<const Program> program, Roster changes)
      : setup(std::move(with)), running(std::move(program)), roster(std::move(changes)), watch(setup.folder) {}

  std::int64_t now() const { return clock.now().steady_ms; }
  // To be freed on this thread. Once each: a Program that is here twice would keep itself. Under the mutex.
  void retire(std::shared_ptr<const Program> program) {
    if (std::find(retired.begin(), retired.end(), program) == retired.end()) retired.push_back(std::move(program));
  }
  void ring() const {
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = write(bell.get(), &one, sizeof one);
  }

  void run() {
    setpriority(PRIO_PROCESS, 0, 10);  // this thread only, on Linux
    settling.changed(now() - still_ms);
    for (;;) {
      bool compare_again = false;
      std::vector<std::shared_ptr<const Program>> freed;
      {
        const std::lock_guard lock(mutex);
        if (leaving) break;
        compare_again = std::exchange(told, false);
        const auto ours = std::partition(retired.begin(), retired.end(), [](const auto& one) { return one.use_count() > 1; });
        freed.assign(std::make_move_iterator(ours), std::make_move_iterator(retired.end()));
        retired.erase(ours, retired.end());
      }
      freed.clear();
      watch.collect(settling, now());
      look();
      if (const auto due = settling.due(); due && now() >= *due) read();
      else if (compare_again && loaded) compare();
      else wait();
    }
    const std::lock_guard lock(mutex);
    gone = true;
    left.notify_all();
  }

  int looks_every() const { return seen.there() ? look_ms : look_for_gone_ms; }

  // A drive that is plugged in again covers an empty folder, and nobody tells of that.
  void look() {
    if (settling.due() || now() - looked_ms < looks_every()) return;
    looked_ms = now();
    const bool same_folder = seen.there() && folder_stamp(setup.folder) == seen.folders.begin()->second;
    if (same_folder && watch.tells()) return;
    if (survey(setup.folder) != seen) settling.changed(now());
  }

  void wait() {
    std::array<pollfd, 2> waits{{{bell.get(), POLLIN, 0}, {watch.descriptor(), POLLIN, 0}}};
    const std::int64_t due = settling.due().value_or(looked_ms + looks_every());
    poll(waits.data(), waits.size(), static_cast<int>(std::clamp<std::int64_t>(due - now(), 0, look_ms)));
    std::uint64_t rung = 0;
    [[maybe_unused]] const auto got = ::read(bell.get(), &rung, sizeof rung);
  }

  // What was read is of one moment only where nothing of it has changed meanwhile.
  void read() {
    settling.restart();
    const Survey before = survey(setup.folder);
    watch.follow(before);
    Loaded now_there;
    if (before.there())
      if (auto failed = failure_of([&] { now_there = load(disk, setup.folder); })) now_there.problems = {std::move(*failed)};
    const Survey after = survey(setup.folder);
    for (const std::string& name : differing(before, after))
      if (now_there.files.contains(name) || !before.files.contains(name)) return settling.changed(now());
    if (before.there() != after.there()) return settling.changed(now());
    if (seen.there())
      for (std::string& name : differing(seen, before)) replaced.push_back(std::move(name));
    seen = before;
    looked_ms = now();
    if (!before.there()) now_there.problems = {folder_gone(setup.folder)};
    const bool usable = now_there.readable && (setup.anyway || !has_errors(now_there.problems));
    kept = usable && keep(now_there);
    now_there.files.clear();
    loaded = std::move(now_there);
    compare();
  }

  // Before they may be taken: a crash must find them.
  bool keep(const Loaded& data) {
    if (setup.journal.empty()) return false;
    std::string runs;
    {
      const std::lock_guard lock(mutex);
      runs = running->hash;
    }
    if (data.sha256 == runs) return true;
    KeptFiles files(disk, setup.journal);
    files.tidy({runs, data.sha256, offered[0], offered[1]});
    offered = {data.sha256, offered[0]};
    return files.keep(data.sha256, kept_text(data));
  }

  void compare() {
    FreshData data;
    Roster changes;
    {
      const std::lock_guard lock(mutex);
      data.than = running;
      changes = roster;
    }
    if (loaded->readable && loaded->sha256 != data.than->hash)
      data.problems = emptied(data.than->data ? *data.than->data : data.than->ceremony, loaded->ceremony);
    data.problems.insert(data.problems.end(), loaded->problems.begin(), loaded->problems.end());
    const bool errors = has_errors(data.problems);
    if (!loaded->readable || (errors && !setup.anyway)) data.kind = FreshData::Kind::unusable;
    else if (loaded->sha256 != data.than->hash) prepare(data, changes), data.faulty = errors;
    data.replaced = replaced;
    {
      const std::lock_guard lock(mutex);
      if (told && running != data.than) return;  // it is compared again at once
      if (fresh) data.replaced.insert(data.replaced.begin(), fresh->replaced.begin(), fresh->replaced.end());
      if (data.program) retire(data.program);
      fresh = std::move(data);
    }
    replaced.clear();
    setup.news();
  }

  void prepare(FreshData& data, const Roster& changes) {
    auto failed = failure_of([&] { make_ready(data, changes); });
    if (!failed) return;
    FreshData unusable;
    unusable.kind = FreshData::Kind::unusable;
    unusable.than = data.than;
    unusable.problems = {std::move(*failed)};
    data = std::move(unusable);
  }

  void make_ready(FreshData& data, const Roster& changes) {
    data.kind = FreshData::Kind::waits;
    data.program = renewed(data.than, changes, loaded->ceremony, loaded->sha256);
    data.differences = differences(*data.than, *data.program, changes);
    auto outfit = std::make_shared<Outfit>(setup.dress(data.program));
    for (const Problem& problem : outfit->problems) data.problems.push_back(problem);
    if (!kept && !setup.journal.empty())
      data.problems.push_back({Severity::warning, {}, {"dữ liệu mới không lưu được cạnh nhật ký", "the new data could not be kept beside the journal"},
                               {"kiểm tra chỗ trống trên đĩa; nếu chương trình dừng đột ngột, buổi lễ trở lại với dữ liệu cũ",
                                "see whether the disk is full; after a crash the show comes back with the data before"}});
    data.outfit = std::move(outfit);
    data.search.follow(*data.program);
    data.people.follow(*data.program);
  }
};

FolderReader::FolderReader(Setup setup, std::shared_ptr<const Program> running, Roster roster)
    : in_(std::make_shared<Inside>(std::move(setup), std::move(running), std::move(roster))) {
  std::thread([in = in_] { in->run(); }).detach();
}

FolderReader::~FolderReader() {
  std::unique_lock lock(in_->mutex);
  in_->leaving = true;
  in_->ring();
  in_->left.wait_for(lock, parting, [this] { return in_->gone; });
}

void FolderReader::runs(std::shared_ptr<const Program> program, const Roster& roster) {
  {
    const std::lock_guard lock(in_->mutex);
    in_->retire(std::exchange(in_->running, std::move(program)));
    in_->roster = roster;
    in_->told = true;
  }
  in_->ring();
}

std::optional<FreshData> FolderReader::take() {
  const std::lock_guard lock(in_->mutex);
  return std::exchange(in_->fresh, std::nullopt);
}

}  // namespace bangvang
