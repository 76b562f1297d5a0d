// The options of every verb, told to CLI11.
#pragma once
#include <CLI/CLI.hpp>
#include <functional>

namespace bangvang {

// Adds the verbs to `app`. Parsing sets `chosen` to what is then to be called; it returns the exit code.
// `app` and `chosen` outlive each other's use.
void add_verbs(CLI::App& app, std::function<int()>& chosen);

}  // namespace bangvang
