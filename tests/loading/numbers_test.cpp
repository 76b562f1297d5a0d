// Numbers, times, dates and focus points as offices write them.
#include "loading/numbers.h"

#include "catch.h"
#include "loading/focus.h"
#include "loading/times.h"

using namespace bangvang;

namespace {
std::string read(std::string_view cell, char mark) {
  const auto value = read_number(cell, mark);
  return value ? show_decimal(*value, "en") : "none";
}
}  // namespace

TEST_CASE("one cell with another mark decides for the whole column") {
  CHECK(marks_of({"26.000", "8,2"}, "en").decimal == ',');
  CHECK(marks_of({"26,000", "8.2"}, "vi").decimal == '.');
  CHECK(marks_of({"1.234.567", "26.000"}, "en").decimal == ',');
  CHECK(marks_of({"1.234,5"}, "en").decimal == ',');
  CHECK(marks_of({"0,125"}, "en").decimal == ',');
  CHECK(marks_of({"8,2", "26.000"}, "en").undecided == -1);
}

TEST_CASE("where the column cannot decide, the language does, and the cell is named") {
  const ColumnMarks vi = marks_of({"7", "26.000"}, "vi");
  CHECK(vi.decimal == ',');
  CHECK(vi.undecided == 1);
  CHECK(marks_of({"26.000"}, "en").decimal == '.');
  CHECK(marks_of({"8.2", "8,2", "26.000"}, "vi").undecided == 2);
  CHECK(marks_of({"5", "26000", ""}, "vi").undecided == -1);
}

TEST_CASE("numbers are read by the column's mark") {
  CHECK(read("26.000", ',') == "26,000");
  CHECK(read("26.000", '.') == "26.000");
  CHECK(read("26,000", '.') == "26,000");
  CHECK(read("26000", ',') == "26,000");
  CHECK(read("8,2", '.') == "8.2");
  CHECK(read("8.2", ',') == "8.2");
  CHECK(read("1 234 567", ',') == "1,234,567");
  CHECK(read("1\u00A0234,5", ',') == "1,234.5");
  CHECK(read("−3,5", ',') == "-3.5");
  CHECK(read("+2", ',') == "2");
  CHECK(read("104,3 %", ',') == "104.3");
  CHECK(read(",5", ',') == "0.5");
}

TEST_CASE("what is no number is none") {
  for (const char* cell : {"", "abc", "1.23.4", "12,", "1 2", "--1", "1e5", "12a", "1,2,3.4.5",
                           "99999999999999999999999", "1.0000000000000000000000000", "½"}) {
    INFO(cell);
    CHECK_FALSE(read_number(cell, ','));
  }
}

TEST_CASE("a cell is taken apart into qualifier, number, per cent and unit") {
  const NumberParts over = parts_of("trên 26.000 tỷ đồng");
  CHECK(over.qualifier == "trên");
  CHECK(over.number == "26.000");
  CHECK(over.rest == "tỷ đồng");
  const NumberParts least = parts_of("từ 55 % trở lên");
  CHECK(least.qualifier == "từ … trở lên");
  CHECK(least.number == "55");
  CHECK(least.percent);
  CHECK(least.rest.empty());
  CHECK(parts_of("Giảm 4,01%").qualifier == "Giảm");
  CHECK(parts_of("-5").number == "-5");
  CHECK(parts_of("quý 3").number.empty());
  CHECK(parts_of("đạt").number.empty());
}

TEST_CASE("times are read in every common form") {
  for (const char* cell : {"08:30", "8:30", "8h30", "8g30", "8 giờ 30", "8 giờ 30 phút", "08H30'", "08:30:00"}) {
    INFO(cell);
    const auto span = read_time(cell);
    REQUIRE(span);
    CHECK(span->start == "08:30");
    CHECK(span->minutes == 0);
  }
  CHECK(read_time("14h")->start == "14:00");
  CHECK(read_time("7h30 - 8h00")->minutes == 30);
  CHECK(read_time("07:30–08:15")->minutes == 45);
  for (const char* cell : {"", "25:00", "8:75", "sáng", "8", "8:3x", "9h - 8h", "8h30 9h"}) {
    INFO(cell);
    CHECK_FALSE(read_time(cell));
  }
}

TEST_CASE("only a day that cannot be is refused") {
  for (const char* cell : {"", "31/12/2023", "29/02/2024", "2023-02-28", "1.1.2023", "12/31/2023",
                           "ngày 01 tháng 3 năm 2023", "3/2023", "12/2022-2023"}) {
    INFO(cell);
    CHECK(possible_date(cell));
  }
  for (const char* cell : {"31/02/2023", "29/02/2023", "2023-02-30", "00/01/2023", "32.13.2023"}) {
    INFO(cell);
    CHECK_FALSE(possible_date(cell));
  }
}

TEST_CASE("a focus point is two shares of the photo") {
  CHECK(focus_of("50% 30%")->y == Approx(0.3));
  CHECK(focus_of("12,5 0")->x == Approx(0.125));
  for (const char* cell : {"50%", "50% 30% 20%", "50% 130%", "giữa", "-1 5"}) {
    INFO(cell);
    CHECK_FALSE(focus_of(cell));
  }
}
