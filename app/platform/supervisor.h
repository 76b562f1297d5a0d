// Supervisor: keeps a show going: starts it, starts it again where it crashed, and keeps the desktop covered meanwhile.
#pragma once
#include <string>
#include <vector>

namespace bangvang {

// What the show is told by the supervisor, after its own words: `--supervised 3`, the descriptor it writes its Cover to;
// `--again` when it follows a crash; `--without-panel` when crashes come too often.
inline constexpr int supervised_descriptor = 3;

// Runs this program with `words` (from its name on) and then `last` as a child until it ends by itself; returns its exit code, or 1 if it
// cannot be started. A crash is an end by a signal that nobody sent through us. SIGTERM and SIGINT are passed on. The child
// goes on if this process is killed. Before any other thread.
int supervise(std::vector<std::string> words, const std::vector<std::string>& last);

}  // namespace bangvang
