// Terminal: how the verbs speak to whoever typed the command.
#pragma once
#include <string>

#include "base/problem.h"

namespace bangvang {

// Vietnamese if the first set of LC_ALL, LC_MESSAGES and LANG begins with "vi", else English.
Language terminal_language();

// One line on stderr, "bangvang: WHAT. REMEDY", in the terminal's language; returns 2, the exit code of a wrong argument.
int refuse(const Words& what, const Words& remedy = {});

// Refuses a path that cannot be a ceremony (not there, not a folder, without ceremony.toml): 2; else 0.
int refuse_unless_ceremony(const std::string& folder);

// All problems one a line on stdout, then `N errors, M warnings` (or that there is none).
void print_problems(const Problems&);

}  // namespace bangvang
