// ClosingRows: which rows beneath a header are none of its list: totals, and the block in which the list is signed.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "loading/body_rows.h"

namespace bangvang {

// Grid and columns outlive it.
class ClosingRows {
 public:
  using Rows = std::vector<std::uint32_t>;  // rows of the list so far

  // The list's rows lie between `first` and `end`.
  ClosingRows(const Grid&, const BodyColumns&, ListKind, std::size_t first, std::size_t end);

  bool any_numbered() const { return last_numbered_ >= 0; }
  bool numbered(const Grid::Row&) const;
  // What stands where the names do.
  std::string_view name(const Grid::Row&) const;
  // How many cells have content, numbers aside.
  std::size_t filled(const Grid::Row&, std::size_t enough = most_columns) const;

  bool total(const Grid::Row&) const;
  // The block begins with row `i`. Sure words are few; a bare office, “HIỆU TRƯỞNG”, or a name beneath a total only where
  // nobody of the list can follow.
  bool begins(std::size_t i, bool beneath_total, const Rows&) const;
  // Within the block: as full as the list's rows, and no words of a closing. It may be somebody who was added.
  bool may_be_somebody(const Grid::Row&, const Rows&) const;

 private:
  std::string_view cell(const Grid::Row& row, std::size_t at) const;
  bool number_column(std::size_t at) const;
  bool sure_words(const Grid::Row&) const;
  bool offices(const Grid::Row&, bool alone) const;
  bool one_text(const Grid::Row&) const;
  std::size_t usual(const Rows&) const;

  const Grid& grid_;
  const BodyColumns& columns_;
  const ListKind kind_;
  const std::size_t end_;
  std::ptrdiff_t last_numbered_ = -1;
};

}  // namespace bangvang
