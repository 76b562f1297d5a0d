// Days in what people write.
#include "ceremony/dates.h"

#include "catch.h"

using namespace bangvang;

TEST_CASE("a day is read from words and from figures, wherever it stands in a text") {
  const std::vector<Day> expected{{2015, 3, 4}};
  for (const char* text : {"4/3/2015", "04-03-2015", "4.3.2015", "Ngày 4 tháng 3 năm 2015", "Sáng ngày 04 tháng 3, năm 2015",
                           "2015-03-04T08:00:00", "8h30 ngày 4/3/2015", "THỨ TƯ, NGÀY 4 THÁNG 3 NĂM 2015"})
    CHECK(days_in(text) == expected);
  CHECK(days_in("từ 4/3/2015 đến 6/3/2015") == std::vector<Day>{{2015, 3, 4}, {2015, 3, 6}});
  CHECK(to_text(Day{2015, 3, 4}) == "04/03/2015");
}

TEST_CASE("what has no whole day in it has none") {
  for (const char* text : {"", "Tháng 3 năm 2015", "4/3/15", "4/13/2015", "40/3/2015", "01/QĐ-UBND", "2015", "1/2/3/4", "ngày 4 tháng 3"})
    CHECK(days_in(text).empty());
}

TEST_CASE("days are compared by year, month and day") {
  CHECK(Day{2014, 12, 31} < Day{2015, 1, 1});
  CHECK(Day{2015, 1, 31} < Day{2015, 2, 1});
}
