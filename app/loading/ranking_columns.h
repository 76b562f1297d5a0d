// Which columns of a ranking's sheet are criteria, and where each criterion's maximum stands.
#pragma once
#include <string>
#include <vector>

#include "loading/table.h"

namespace bangvang {

struct RankingColumns {
  struct Scored {
    std::string name;
    std::size_t at = 0;
    int maximum_at = -1;  // the column of its maximum, or −1
  };
  std::vector<Scored> criteria;
};

// Điểm tự chấm, điểm tối đa, điểm chuẩn and notes are no criteria; where there is điểm thẩm định or hội đồng chấm,
// only that is, and the other columns are named in a warning.
RankingColumns criteria_of(const Table&, Report&);
// A row of maxima: its unit says điểm tối đa or điểm chuẩn.
bool names_maxima(std::string_view unit);

}  // namespace bangvang
