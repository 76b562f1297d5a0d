// PersonText: one cell that says who, of what office and where: “Ông Nguyễn Văn A, Phó Giám đốc Sở Y tế, tỉnh Nghệ An”.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace bangvang {

struct PersonText {
  std::string salutation, rank, name;
  std::string position, unit;  // as written
  std::string rest;            // all that stands behind the name
  bool household = false;      // “Hộ ông Nguyễn Văn A”: that is the name
};

// Nothing where the cell is but a name, or may be a collective's, whose commas are its own. `person`: the row is known to
// be a person's; else a form of address must tell. Names stay as they are written.
std::optional<PersonText> person_text(std::string_view cell, bool person);

// “Ông Nguyễn Văn A”, whatever follows: in plain words, for “Bà Rịa” and “Cô Tô” are places.
bool addressed(std::string_view cell);

}  // namespace bangvang
