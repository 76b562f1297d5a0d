// RowHeading: a row of a list that says one thing in one cell, and so may head the rows beneath.
#pragma once
#include <string>
#include <string_view>

#include "base/problem.h"

namespace bangvang {

// How a heading is numbered: “A.”, “I.”, “1.”, “1.1.”, “a)”; headings numbered alike are beside one another.
enum class Numbering { none, letter, roman, digit, digits, small };

struct RowHeading {
  Place place;
  std::string text;                         // without its number
  Numbering numbering = Numbering::none;
  bool apart = false;                       // merged across, or not where the names stand
  // It is no row of the list, whatever it says: people are numbered 1, 2, 3, if at all.
  bool sure() const { return apart || (numbering != Numbering::none && numbering != Numbering::digit); }
};

struct Numbered {
  Numbering numbering = Numbering::none;
  std::string_view rest;
};
// “II - CÁ NHÂN” → roman, “CÁ NHÂN”. Nothing is taken off where no number stands.
Numbered numbered(std::string_view text);
// A cell that is nothing but a number: “A”, “II.”, “1”.
Numbering numbering_of(std::string_view cell);

}  // namespace bangvang
