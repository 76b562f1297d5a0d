// JournalFile: O_APPEND, and nothing of a write that did not fit.
#include "platform/journal_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <utility>

#include "platform/real_disk.h"

namespace bangvang {

namespace {

constexpr std::size_t largest_journal = 64u << 20;  // bytes; an evening is some hundred lines

const Words cannot_write{"không ghi được nhật ký", "cannot write the journal"};

std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/')); }

}  // namespace

std::variant<std::unique_ptr<JournalFile>, JournalFile::Refused> JournalFile::open(const std::string& path) {
  if (!make_folders(folder_of(path))) return Refused{disk_problem(path, cannot_write, errno), false};
  Descriptor file(::open(path.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW, 0600));
  struct stat about{};
  if (!file || fstat(file.get(), &about) != 0) return Refused{disk_problem(path, cannot_write, errno), false};
  if (!S_ISREG(about.st_mode)) return Refused{disk_problem(path, cannot_write, EINVAL), false};
  if (flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK) return Refused{disk_problem(path, cannot_write, errno), false};
    return Refused{{Severity::error,
                    {path, 0, 0},
                    {"buổi lễ này đang được chiếu bởi một chương trình bangvang khác",
                     "another bangvang is showing this ceremony"},
                    {"hãy thoát chương trình đó trước", "quit that one first"}},
                   true};
  }
  auto existing = RealDisk().read(path, largest_journal);
  if (!existing) return Refused{existing.problem(), false};
  return std::unique_ptr<JournalFile>(new JournalFile(path, std::move(file), std::move(*existing)));
}

JournalFile::JournalFile(std::string path, Descriptor file, std::string existing)
    : path_(std::move(path)), file_(std::move(file)), existing_(std::move(existing)), size_(existing_.size()) {}

Result<Done> JournalFile::cut_to(std::size_t bytes) {
  if (ftruncate(file_.get(), static_cast<off_t>(bytes)) != 0) return disk_problem(path_, cannot_write, errno);
  existing_.resize(bytes);
  size_ = bytes;
  return Done{};
}

Result<Done> JournalFile::keep(std::size_t valid_bytes) {
  return valid_bytes >= existing_.size() ? Result<Done>(Done{}) : cut_to(valid_bytes);
}

Result<Done> JournalFile::set_aside() {
  if (existing_.empty()) return Done{};
  if (auto kept = RealDisk().replace(path_ + ".1", existing_); !kept) return kept;
  return cut_to(0);
}

Result<Done> JournalFile::copy_damaged() { return RealDisk().replace(path_ + ".damaged", existing_); }

Result<Done> JournalFile::append(std::string_view lines) {
  if (torn_) {  // behind a part of a line nothing would be read again
    if (ftruncate(file_.get(), static_cast<off_t>(size_)) != 0) return disk_problem(path_, cannot_write, errno);
    torn_ = false;
  }
  if (!write_whole(file_.get(), lines)) {
    const int error = errno;
    torn_ = ftruncate(file_.get(), static_cast<off_t>(size_)) != 0;
    return disk_problem(path_, cannot_write, error);
  }
  size_ += lines.size();
  return Done{};
}

Result<Done> JournalFile::sync() {
  if (fdatasync(file_.get()) != 0) return disk_problem(path_, cannot_write, errno);
  return Done{};
}

}  // namespace bangvang
