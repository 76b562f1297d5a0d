// Relations: which parts of an Office file belong to which.
#pragma once
#include <string>
#include <vector>

#include "loading/archive.h"

namespace bangvang {

struct Relation {
  std::string id;
  std::string sort;  // "worksheet", "styles", "sharedStrings", "officeDocument" …
  std::string part;  // its name in the archive
};

// Of a part, or of the file as a whole (""). Those that lead out of the file are left out.
Result<std::vector<Relation>> relations_of(Archive&, const std::string& part);
// The part of that sort, or "".
std::string part_of(const std::vector<Relation>&, const std::string& sort);

}  // namespace bangvang
