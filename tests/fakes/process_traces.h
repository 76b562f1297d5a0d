// What this process holds of the system: to see that nothing is left behind.
#pragma once
#include <dirent.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

namespace bangvang {

inline long open_descriptors() {
  long count = 0;
  DIR* const folder = opendir("/proc/self/fd");
  while (folder && readdir(folder)) ++count;
  if (folder) closedir(folder);
  return count;
}

// Children of any thread, the dead that nobody has asked about included.
inline long children() {
  std::ifstream file("/proc/self/task/" + std::to_string(getpid()) + "/children");
  return std::distance(std::istream_iterator<std::string>(file), std::istream_iterator<std::string>());
}

// Mappings of memory that is shared with another process.
inline long shared_mappings() {
  std::ifstream file("/proc/self/maps");
  long count = 0;
  for (std::string line; std::getline(file, line);) count += line.find("memfd:") != std::string::npos;
  return count;
}

}  // namespace bangvang
