// KeptFiles: the data sets that a show has run with, beside its journal, one a hash; what a crash and the minutes go back to.
#pragma once
#include <set>
#include <string>

#include "loading/load.h"
#include "show/journal.h"
#include "show/reload.h"

namespace bangvang {

class KeptFiles {
 public:
  // `journal` may be "": then nothing is kept.
  KeptFiles(Disk& disk, std::string journal) : disk_(disk), journal_(std::move(journal)) {}

  // Written only where it is not there yet: it may lie on a card that wears out. False: it is not kept.
  bool keep(const std::string& hash, const std::string& text);
  // What was kept; a Problem where it is not there, or no data of that hash.
  Result<Loaded> find(const std::string& hash) const;
  // Lets go of all but these, and of those that the journal and the one set aside before it name.
  void tidy(const std::set<std::string>& needed) const;

 private:
  Disk& disk_;
  std::string journal_;
};

// For `resume` and `chronicle`: the data at hand, else what was kept.
DataOf data_from(const KeptFiles&, std::shared_ptr<const Program> at_hand);
// Of the data that the journal's lines load; the last one last.
std::vector<std::string> hashes_in(const JournalReading&);

}  // namespace bangvang
