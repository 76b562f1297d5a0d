// Terminal: how the verbs speak to whoever typed the command.
#pragma once
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

#include "base/problem.h"

namespace bangvang {

// What the first set of LC_ALL, LC_MESSAGES and LANG asks for; nothing if that is neither Vietnamese nor English, such as "C".
std::optional<Language> language_of_environment();
// The one chosen, else the environment's, else the ceremony's, else English.
Language terminal_language();
// From here on, as --language says; nothing: as the environment does. Before there is a second thread.
void choose_terminal_language(std::optional<Language>);
// From here on the ceremony's, where nobody has chosen one and the environment asks for none.
void offer_terminal_language(const std::string& of_ceremony);

// A text and a line end. What a full disk or a closed pipe does not take is lost: nobody's show stops for that.
void put_line(std::FILE* to, std::string_view text);
// The same, at once, to a descriptor; lost too if it would have to wait for a reader.
void put_line_at_once(int fd, std::string_view text);

// One line on stderr, "bangvang: WHAT. REMEDY", in the terminal's language; returns 2, the exit code of a wrong argument.
int refuse(const Words& what, const Words& remedy = {});

// Why a path cannot be a ceremony: not there, not a folder, without ceremony.toml; else nothing.
std::optional<Problem> not_a_ceremony(const std::string& folder);
// Such a problem in one line on stderr, and 2; else 0.
int refuse_unless_ceremony(const std::string& folder);

// All problems one a line on stdout, then `N errors, M warnings` (or that there is none).
void print_problems(const Problems&);

}  // namespace bangvang
