// Catalog: the panel's phrases in one language, as a .po file of gettext has them.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/disk.h"
#include "panel/phrase.h"

namespace bangvang {

class Catalog {
 public:
  // The phrase in the catalog's words, else in Vietnamese. Valid as long as the catalog.
  const char* find(const Phrase&) const;
  std::size_t size() const { return words_.size(); }

 private:
  friend class CatalogReader;
  std::unordered_map<std::string, std::string> words_;  // context, 4 (as in .mo files), msgid → msgstr; composed
};

struct LoadedCatalog {
  Catalog catalog;
  Problems problems;  // warnings
};

// Of `text` every entry that can be understood counts; entries that are empty or marked fuzzy are passed over. An entry
// whose {} are not those of its msgid is a problem, and left out: it could not be filled in. `file`: for problems.
LoadedCatalog read_catalog(const std::string& file, std::string_view text);
// FOLDER/vi.po or FOLDER/en.po. One that is missing or cannot be read is a problem; the catalog is then empty.
LoadedCatalog load_catalog(const Disk&, const std::string& folder, Language);

}  // namespace bangvang
