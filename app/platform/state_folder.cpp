// Where journals are kept: the XDG base directory for state.
#include "platform/state_folder.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

#include <fmt/format.h>

#include "base/folding.h"

namespace bangvang {

namespace {

std::string absolute_variable(const char* name) {
  const char* const value = std::getenv(name);
  return value && value[0] == '/' ? value : "";
}

std::uint64_t fnv1a(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
  return hash;
}

constexpr std::string_view ending = ".data";

// The journal's path without what it ends in, also where it was set aside; "" if it is called otherwise.
std::string without_ending(const std::string& journal) {
  const std::size_t end = journal.rfind(".journal");
  return end == std::string::npos || journal.find('/', end) != std::string::npos ? "" : journal.substr(0, end);
}

bool is_digest(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

std::string state_folder() {
  if (const std::string state = absolute_variable("XDG_STATE_HOME"); !state.empty()) return state + "/bangvang";
  std::string home = absolute_variable("HOME");
  if (home.empty())
    if (const passwd* user = getpwuid(getuid()); user && user->pw_dir) home = user->pw_dir;
  return home.empty() ? "" : home + "/.local/state/bangvang";
}

std::string journal_name(const std::string& id, const std::string& folder, bool rehearsal) {
  std::string name = slug(id).substr(0, 80);
  if (name.empty()) name = "ceremony";
  return fmt::format("{}-{:016x}{}.journal", name, fnv1a(folder), rehearsal ? ".rehearsal" : "");
}

bool is_journal_of(const std::string& name, const std::string& folder) {
  return name.ends_with(fmt::format("-{:016x}.journal", fnv1a(folder)));
}

std::string kept_data_beside(const std::string& journal, const std::string& sha256) {
  const std::string stem = without_ending(journal);
  return stem.empty() || !is_digest(sha256) ? "" : stem + "." + sha256 + std::string(ending);
}

bool is_kept_data_of(const std::string& journal, const std::string& name) {
  const std::string stem = without_ending(journal);
  const std::string own = stem.substr(stem.rfind('/') + 1) + '.';
  if (stem.empty() || !name.starts_with(own) || !name.ends_with(ending)) return false;
  return is_digest(std::string_view(name).substr(own.size(), name.size() - own.size() - ending.size()));
}

bool of_rehearsal(const std::string& journal) { return without_ending(journal).ends_with(".rehearsal"); }

}  // namespace bangvang
