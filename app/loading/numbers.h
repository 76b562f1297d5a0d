// Numbers as offices write them: 26.000, 26,000, 8,2, 8.2; the column as a whole decides which mark is decimal.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"

namespace bangvang {

// '.' or ',' for the language of the ceremony.
char decimal_mark_of(std::string_view language);

// What a column's cells say about its decimal mark.
struct ColumnMarks {
  char decimal = '.';
  int undecided = -1;  // a cell that only the language could decide ("26.000" alone), or −1
};
ColumnMarks marks_of(const std::vector<std::string_view>& cells, std::string_view language);

// A whole cell: sign, digits, grouping in threes by mark or space, decimals, perhaps %. Anything else: nothing.
std::optional<Decimal> read_number(std::string_view cell, char decimal_mark);

// "trên 26.000 tỷ đồng" in its parts. number is "" where there is none.
struct NumberParts {
  std::string qualifier, number, rest;
  bool percent = false;
};
NumberParts parts_of(std::string_view cell);

}  // namespace bangvang
