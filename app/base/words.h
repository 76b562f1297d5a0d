// Words: one thing said in the two languages of the program.
#pragma once
#include <string>

namespace bangvang {

enum class Language { vietnamese, english };

struct Words {
  std::string vi;
  std::string en;
  const std::string& in(Language language) const { return language == Language::english ? en : vi; }
  friend bool operator==(const Words&, const Words&) = default;
};

}  // namespace bangvang
