// Fields: what each row of the data says, as text under the names of its columns; for comparing rows in words.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/ceremony.h"

namespace bangvang {

struct Field {
  std::string_view name;  // as the column or key is called: "position"
  std::string text;       // "" it says nothing
};
using Fields = std::vector<Field>;

// In a fixed order, alike for every row of a table; ids and what other rows say (an honour, a batch) are left out.
Fields fields_of(const AgendaItem&);
Fields fields_of(const Member&);
Fields fields_of(const Delegate&);
Fields fields_of(const Honour&);
Fields fields_of(const Batch&);
Fields fields_of(const Recipient&);
Fields fields_of(const Ranking&);
Fields fields_of(const Ranking&, const RankingRow&);  // scores under the names of their criteria
Fields fields_of(const Figures&);
Fields fields_of(const Figure&);
Fields fields_of(const Talk&);
Fields fields_of(const Quote&);
Fields fields_of(const Notice&);
Fields fields_of(const Photo&);
Fields fields_of(const RundownRow&);
Fields fields_of(const Ceremony&);                    // what there is one of

}  // namespace bangvang
