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

std::string kept_data_beside(const std::string& journal) {
  const std::size_t end = journal.rfind(".journal");
  return end == std::string::npos || journal.find('/', end) != std::string::npos ? "" : journal.substr(0, end) + ".data";
}

bool of_rehearsal(const std::string& journal) {
  const std::string data = kept_data_beside(journal);
  return data.ends_with(".rehearsal.data");
}

}  // namespace bangvang
