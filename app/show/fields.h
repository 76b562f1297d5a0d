// Fields: what each row of the data says, as text under the names of its columns; for comparing rows in words.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/ceremony.h"

namespace bangvang {

struct ColumnText {
  std::string_view name;  // as the column or key is called: "position"
  std::string text;       // "" it says nothing
};
using RowText = std::vector<ColumnText>;

// In a fixed order, alike for every row of a table; ids and what other rows say (an honour, a batch) are left out.
RowText fields_of(const AgendaItem&);
RowText fields_of(const Member&);
RowText fields_of(const Delegate&);
RowText fields_of(const Honour&);
RowText fields_of(const Batch&);
RowText fields_of(const Recipient&);
RowText fields_of(const Ranking&);
RowText fields_of(const Ranking&, const RankingRow&);  // scores under the names of their criteria
RowText fields_of(const Figures&);
RowText fields_of(const Figure&);
RowText fields_of(const Talk&);
RowText fields_of(const Quote&);
RowText fields_of(const Notice&);
RowText fields_of(const Photo&);
RowText fields_of(const RundownRow&);
RowText fields_of(const Ceremony&);                    // what there is one of

}  // namespace bangvang
