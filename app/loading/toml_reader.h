// TomlReader: typed reading of one TOML table. It remembers the keys asked for, so that the rest are unknown ones.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/decimal.h"
#include "ceremony/ceremony.h"
#include "loading/choices.h"
#include "loading/report.h"
#include "loading/toml_tree.h"

namespace bangvang {

class TomlReader {
 public:
  // `name` as a person would write it: "[lobby]", "[[talk]]", "" for the top. All are kept by reference.
  TomlReader(const TomlValue& table, std::string name, const std::string& file, Report& report);

  const TomlValue& value() const { return *table_; }
  Origin origin() const { return origin_of(*table_); }
  Origin origin_of(const TomlValue&) const;
  const TomlValue* ask(const std::string& key);  // or null

  std::string text(const std::string& key);            // a number is taken as its text; "" where absent
  std::string paragraphs(const std::string& key);      // keeps line breaks
  std::vector<std::string> texts(const std::string& key);  // one text, or a list
  std::optional<int> whole(const std::string& key, int least, int most);
  std::optional<Decimal> number(const std::string& key);
  std::optional<Decimal> number_in(const TomlValue&, const std::string& key);
  bool flag(const std::string& key, bool otherwise);
  template <class E>
  E choice(const std::string& key, const Choices<E>& choices, E otherwise) {
    const std::string said = word(key);
    if (said.empty()) return otherwise;
    if (const auto found = choices.find(said)) return *found;
    unknown_choice(key, said, choices.shown());
    return otherwise;
  }
  std::optional<TomlReader> table(const std::string& key);
  std::vector<TomlReader> tables(const std::string& key);  // [[key]]; a single [key] counts as one

  // An error about a key, which then counts as left out.
  void error(const TomlValue&, Words what, Words remedy);
  void wrong(const TomlValue&, const std::string& key, Words what, Words remedy);
  Words suggest(std::string_view word, const std::vector<std::string>& known, Words otherwise) {
    return report_->suggest(word, known, std::move(otherwise));
  }
  void warn(const TomlValue&, Words what, Words remedy) const;
  // Every key not asked for is a warning that names the nearest one that was.
  void warn_of_others() const;

 private:
  std::string word(const std::string& key);  // a value of any kind as it is written
  void unknown_choice(const std::string& key, const std::string& said, const std::vector<std::string>& shown);

  const TomlValue* table_;
  std::string name_;
  const std::string* file_;
  Report* report_;
  std::vector<std::string> asked_;
};

}  // namespace bangvang
