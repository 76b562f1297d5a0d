// The command line: arguments → one verb called, and its exit code.
#pragma once

namespace bangvang {

int run_command_line(int argc, char** argv);

}  // namespace bangvang
