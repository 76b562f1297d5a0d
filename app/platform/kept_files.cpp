// Files called by what is in them; a name that is no hash is nobody's.
#include "platform/kept_files.h"

#include <unistd.h>

#include <algorithm>

#include "loading/photo_files.h"
#include "loading/kept_data.h"
#include "platform/state_folder.h"

namespace bangvang {

namespace {
constexpr std::size_t most_journal_bytes = 256u << 20;
}

bool KeptFiles::keep(const std::string& hash, const std::string& text) {
  const std::string path = kept_data_beside(journal_, hash);
  if (path.empty() || text.empty()) return false;
  const auto there = disk_.read(path, most_kept_bytes);
  return (there && *there == text) || disk_.replace(path, text);
}

Result<Loaded> KeptFiles::find(const std::string& hash) const {
  const Problem none{Severity::error, {}, {"dữ liệu đã chiếu không được lưu cạnh nhật ký", "the data that were shown are not kept beside the journal"}, {}};
  const std::string path = kept_data_beside(journal_, hash);
  if (path.empty()) return none;
  const auto text = disk_.read(path, most_kept_bytes);
  if (!text) return text.problem();
  auto loaded = load_kept(*text);
  if (loaded && (!loaded->readable || loaded->sha256 != hash)) return none;
  return loaded;
}

void KeptFiles::tidy(const std::set<std::string>& needed) const {
  std::set<std::string> stay;
  for (const std::string& hash : needed) stay.insert(file_name_of(kept_data_beside(journal_, hash)));
  for (const char* const which : {"", ".1"})
    if (const auto bytes = disk_.read(journal_ + which, most_journal_bytes))
      for (const std::string& hash : hashes_in(read_journal(*bytes))) stay.insert(file_name_of(kept_data_beside(journal_, hash)));
  const std::string folder = folder_of(journal_);
  for (const std::string& name : disk_.list(folder))
    if (!stay.contains(name) && is_kept_data_of(journal_, name)) unlink((folder + '/' + name).c_str());
}

DataOf data_from(const KeptFiles& files, std::shared_ptr<const Program> at_hand) {
  return [files, at_hand = std::move(at_hand)](const std::string& hash, const std::shared_ptr<const Program>& running,
                                               const Roster& roster) -> std::shared_ptr<const Program> {
    if (hash == at_hand->hash) return running ? renewed(running, roster, at_hand->ceremony, hash) : at_hand;
    auto kept = files.find(hash);
    if (!kept) return nullptr;
    if (running) return renewed(running, roster, std::move(kept->ceremony), hash);
    Program first = compile(std::move(kept->ceremony));
    first.hash = hash;
    return std::make_shared<const Program>(std::move(first));
  };
}

std::vector<std::string> hashes_in(const JournalReading& read) {
  std::vector<std::string> hashes;
  for (const JournalLine& line : read.lines) {
    if (line.command.verb != Verb::load || (!hashes.empty() && hashes.back() == line.command.step)) continue;
    std::erase(hashes, line.command.step);
    hashes.push_back(line.command.step);
  }
  return hashes;
}

}  // namespace bangvang
