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
// Whether a file of that name is a journal of that folder, whatever the ceremony was called then. Not of a rehearsal.
bool is_journal_of(const std::string& name, const std::string& folder);

// Where data that an evening was run with are kept: "ID-HASH.SHA256.data" beside its journal, also of a journal that was
// set aside ("ID-HASH.journal.1"). "" where the journal is called otherwise, or `sha256` is no such digest.
std::string kept_data_beside(const std::string& journal, const std::string& sha256);
// Whether the file of that name, in the journal's folder, is one of those.
bool is_kept_data_of(const std::string& journal, const std::string& name);
bool of_rehearsal(const std::string& journal);

}  // namespace bangvang
