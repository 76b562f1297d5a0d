// A ceremony's folder in memory, read: what tests of the loader begin with.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "fakes/fake_disk.h"
#include "loading/load.h"

namespace bangvang {

// Files by their names in the folder; ceremony.toml has a title unless it is given.
inline Loaded read_folder(const std::map<std::string, std::string>& files) {
  FakeDisk disk;
  disk.files["c/ceremony.toml"] = "title = \"Lễ\"\n";
  for (const auto& [name, text] : files) disk.files["c/" + name] = text;
  return load(disk, "c");
}

// The problems as lines of text.
inline std::vector<std::string> said(const Loaded& loaded, Language language = Language::english) {
  std::vector<std::string> lines;
  for (const Problem& problem : loaded.problems) lines.push_back(to_text(problem, language));
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace bangvang
