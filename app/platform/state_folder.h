// Where journals are kept, by ceremony.
#pragma once
#include <string>

namespace bangvang {

// $XDG_STATE_HOME/bangvang if that is an absolute path, else ~/.local/state/bangvang; "" if there is no home either.
std::string state_folder();

// The journal of the ceremony `id` in `folder` (resolved): "ID-HASH.journal". The hash of the folder's path keeps two copies
// of one ceremony apart; the id is for people who look into the folder, cut to what every file system takes. A rehearsal has
// one of its own, "ID-HASH.rehearsal.journal".
std::string journal_name(const std::string& id, const std::string& folder, bool rehearsal = false);

// Where the data that an evening was last run with are kept: "ID-HASH.data" beside its journal, also of a journal that
// was set aside ("ID-HASH.journal.1"). "" of a file that is called otherwise.
std::string kept_data_beside(const std::string& journal);
bool of_rehearsal(const std::string& journal);

}  // namespace bangvang
