// JournalWriter: a queue of lines, a thread that writes them and one that syncs, so that a slow sync delays no write.
#include "platform/journal_writer.h"

#include <condition_variable>
#include <mutex>
#include <string>
#include <utility>

namespace bangvang {

struct JournalWriter::Shared {
  Shared(std::unique_ptr<Appender> to, Patience how_long) : file(std::move(to)), patience(how_long) {}

  const std::unique_ptr<Appender> file;
  const Patience patience;
  mutable std::mutex mutex;            // guards all below
  std::condition_variable more, written, unsynced;
  std::string pending;                 // lines not yet written, oldest first
  std::uint64_t handed_over = 0, in_file = 0, attempts = 0;  // lines, lines, writes that failed
  std::chrono::steady_clock::time_point oldest;              // when the oldest pending line was handed over
  bool to_sync = false, leaving = false, no_more_writes = false, no_more_syncs = false;
  std::optional<Problem> write_problem, sync_problem;
};

JournalWriter::JournalWriter(std::unique_ptr<Appender> to, Patience patience)
    : shared_(std::make_shared<Shared>(std::move(to), patience)),
      writing_([shared = shared_] { write_on_and_on(*shared); }),
      syncing_([shared = shared_] { sync_on_and_on(*shared); }) {}

JournalWriter::~JournalWriter() {
  bool done = false;
  {
    std::unique_lock lock(shared_->mutex);
    shared_->leaving = true;
    shared_->more.notify_all();
    done = shared_->written.wait_for(lock, shared_->patience.leave, [this] { return shared_->no_more_syncs; });
  }
  for (std::thread* thread : {&writing_, &syncing_}) done ? thread->join() : thread->detach();
}

bool JournalWriter::write(std::string_view line) {
  Shared& s = *shared_;
  std::unique_lock lock(s.mutex);
  if (s.pending.empty()) s.oldest = std::chrono::steady_clock::now();
  s.pending += line;
  const std::uint64_t mine = ++s.handed_over, attempts = s.attempts;
  s.more.notify_all();
  s.written.wait_for(lock, s.patience.write, [&] { return s.in_file >= mine || s.attempts != attempts; });
  return s.in_file >= mine;
}

std::optional<Problem> JournalWriter::problem() const {
  const Shared& s = *shared_;
  const std::lock_guard lock(s.mutex);
  if (s.write_problem) return s.write_problem;
  if (!s.pending.empty() && std::chrono::steady_clock::now() - s.oldest > s.patience.write)
    return Problem{Severity::error, {},
                   {"nhật ký ghi quá chậm", "the journal is written too slowly"},
                   {"kiểm tra ổ đĩa; những gì đã làm vẫn được giữ trong bộ nhớ và ghi tiếp khi được",
                    "check the disk; what was done is kept in memory and written as soon as it can be"}};
  return s.sync_problem;
}

void JournalWriter::write_on_and_on(Shared& s) {
  std::unique_lock lock(s.mutex);
  for (;;) {
    s.more.wait(lock, [&] { return s.leaving || !s.pending.empty(); });
    if (s.pending.empty()) break;
    const std::string lines = s.pending;
    const std::uint64_t up_to = s.handed_over;
    lock.unlock();
    auto done = s.file->append(lines);
    lock.lock();
    if (done) {
      s.pending.erase(0, lines.size());
      s.oldest = std::chrono::steady_clock::now();
      s.in_file = up_to;
      s.to_sync = true;
      s.write_problem.reset();
      s.unsynced.notify_all();
      s.written.notify_all();
      continue;
    }
    s.write_problem = done.problem();
    ++s.attempts;
    s.written.notify_all();
    if (s.leaving) break;
    const std::uint64_t known = s.handed_over;
    s.more.wait_for(lock, s.patience.retry, [&] { return s.leaving || s.handed_over != known; });
  }
  s.no_more_writes = true;
  s.unsynced.notify_all();
}

void JournalWriter::sync_on_and_on(Shared& s) {
  std::unique_lock lock(s.mutex);
  for (;;) {
    s.unsynced.wait(lock, [&] { return s.to_sync || s.no_more_writes; });
    if (!s.to_sync) break;
    s.to_sync = false;
    lock.unlock();
    auto done = s.file->sync();
    lock.lock();
    if (done) s.sync_problem.reset();
    else s.sync_problem = done.problem();
  }
  s.no_more_syncs = true;
  s.written.notify_all();
}

}  // namespace bangvang
