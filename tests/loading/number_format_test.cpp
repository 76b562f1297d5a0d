// Numbers, days and times as a workbook's format codes show them.
#include "loading/number_format.h"

#include "catch.h"

using namespace bangvang;

namespace {
const NumberSetting vietnamese{false, ','};
std::string shown(const char* code, double value) { return NumberFormat(code).show(value, vietnamese); }
std::string general(double value) { return NumberFormat().show(value, vietnamese); }
}  // namespace

TEST_CASE("a number without a format has the figures that it is seen with, and no mark for thousands") {
  CHECK(general(26000) == "26000");
  CHECK(general(8.25) == "8,25");
  CHECK(general(-3.5) == "-3,5");
  CHECK(general(0) == "0");
  CHECK(general(-0.0) == "0");
  CHECK(general(1204012345678) == "1204012345678");
  CHECK(general(0.1 + 0.2) == "0,3");
  CHECK(general(25.0 / 3) == "8,333333333");
  CHECK(NumberFormat().show(8.25, {false, '.'}) == "8.25");
}

TEST_CASE("three decimals could be thousands, so that a 0 stands behind them") {
  CHECK(general(8.125) == "8,1250");
  CHECK(shown("0.000", 8.5) == "8,5000");
}

TEST_CASE("decimals are those of the format, rounded half away from zero as it is seen") {
  CHECK(shown("0.00", 8.5) == "8,50");
  CHECK(shown("0.00", 2.675) == "2,68");
  CHECK(shown("0.0", -0.25) == "-0,3");
  CHECK(shown("0", 25.5) == "26");
  CHECK(shown("#,##0", 26000) == "26000");
  CHECK(shown("#,##0.0#", 26000.5) == "26000,5");
  CHECK(shown("#,##0,", 26000) == "26");
  CHECK(shown("000", 7) == "007");
  CHECK(shown("0", -0.2) == "0");
}

TEST_CASE("words of a format stand by its number, colours and widths do not") {
  CHECK(shown("#,##0 \"tỷ đồng\"", 26000) == "26000 tỷ đồng");
  CHECK(shown("\"QĐ-\"0", 12) == "QĐ-12");
  CHECK(shown("[Red]0\\ \\đ", 5) == "5 đ");
  CHECK(shown("_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)", -5.5) == "-5,50");
  CHECK(shown("_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)", 5.5) == "5,50");
  CHECK(shown("#,##0\\ [$₫-42A]", 5000) == "5000 ₫");
  CHECK(shown("0;-0;\"không\"", 0) == "không");
  CHECK(shown("General\" điểm\"", 7) == "7 điểm");
}

TEST_CASE("a share is shown in hundredths") {
  CHECK(shown("0%", 0.045) == "5%");
  CHECK(shown("0.0%", 0.045) == "4,5%");
  CHECK(shown("0.00%", 1) == "100,00%");
}

TEST_CASE("fractions and powers of ten are shown as plain numbers") {
  CHECK(shown("# ?/?", 0.5) == "0,5");
  CHECK(shown("0.00E+00", 12345) == "12345");
  CHECK(shown("@", 12) == "12");
}

TEST_CASE("a day is shown as day, month and year, whatever the order of its format") {
  CHECK(shown("dd/mm/yyyy", 45291) == "31/12/2023");
  CHECK(shown("m/d/yy", 45291) == "31/12/2023");
  CHECK(shown("[$-42A]dd\\ \"tháng\"\\ mm\\ \"năm\"\\ yyyy;@", 45291) == "31/12/2023");
  CHECK(shown("dddd, d mmmm yyyy", 45291) == "31/12/2023");
  CHECK(shown("mm/yyyy", 45291) == "12/2023");
  CHECK(shown("d-mmm", 45291) == "31/12");
  CHECK(shown("yyyy", 45291) == "2023");
  CHECK(shown("dd/mm/yyyy", 1) == "01/01/1900");
  CHECK(shown("dd/mm/yyyy", 61) == "01/03/1900");
  CHECK(NumberFormat("dd/mm/yyyy").show(43829, {true, ','}) == "31/12/2023");
}

TEST_CASE("a time is shown in hours and minutes, with seconds where there are some") {
  CHECK(shown("h:mm", 8.5 / 24) == "08:30");
  CHECK(shown("h:mm AM/PM", 14.25 / 24) == "14:15");
  CHECK(shown("hh:mm:ss", 8.5 / 24) == "08:30");
  CHECK(shown("hh:mm:ss", 8.5 / 24 + 5.0 / 86400) == "08:30:05");
  CHECK(shown("h:mm", 45291 + 8.5 / 24) == "08:30");
  CHECK(shown("[h]:mm", 26.5 / 24) == "26:30");
  CHECK(shown("[mm]:ss", 90.0 / 1440) == "90:00");
  CHECK(shown("mm:ss", 5.5 / 1440) == "05:30");
  CHECK(shown("dd/mm/yyyy hh:mm", 45291 + 8.5 / 24) == "31/12/2023 08:30");
  CHECK(shown("dd/mm/yyyy hh:mm", 45291) == "31/12/2023");
}

TEST_CASE("a number that is no day is shown as the number") {
  CHECK(shown("dd/mm/yyyy", -5) == "-5");
  CHECK(shown("dd/mm/yyyy", 1e9) == "1000000000");
}

TEST_CASE("a format without an end, or of nothing but signs, harms nobody") {
  for (const char* const code : {"", ";", ";;;", "\"", "\\", "[", "[h", "_", "*", "%%%%", "[$", "0.0.0", ",,,", "E+", "General;General"})
    CHECK_NOTHROW(shown(code, 12.5));
}

TEST_CASE("what a program shows tells which digits of a value are seen, whatever its marks") {
  CHECK(number_as_shown(26000, "26.000", ',') == "26000");
  CHECK(number_as_shown(26000.5, "26,000.50", ',') == "26000,50");
  CHECK(number_as_shown(25.0 / 3, "8,33", ',') == "8,33");
  CHECK(number_as_shown(25.0 / 3, "8.33 điểm", '.') == "8.33 điểm");
  CHECK(number_as_shown(4.5, "4,5%", ',') == "4,5%");
  CHECK(number_as_shown(-5, "(5)", ',') == "-5");
  CHECK(number_as_shown(7, "007", ',') == "007");
  CHECK(number_as_shown(0.5, "1/2", ',') == "0,5");
  CHECK(number_as_shown(12345678, "1,23E+07", ',') == "12345678");
  CHECK(number_as_shown(3, "", ',') == "3");
}

TEST_CASE("days and times of OpenDocument have as much of them as is shown") {
  CHECK(day_as_shown("2023-12-31", "31/12/23") == "31/12/2023");
  CHECK(day_as_shown("2023-12-31", "Sunday, 31 tháng 12 năm 2023") == "31/12/2023");
  CHECK(day_as_shown("2023-12-31", "12/2023") == "12/2023");
  CHECK(day_as_shown("2023-12-31", "31/12") == "31/12");
  CHECK(day_as_shown("2023-12-31T08:30:00", "31/12/2023 08:30") == "31/12/2023 08:30");
  CHECK(day_as_shown("2023-12-31T08:30:00", "31/12/2023") == "31/12/2023");
  CHECK(day_as_shown("nonsense", "31/12") == "31/12");
  CHECK(time_of_iso("PT08H30M00S") == "08:30");
  CHECK(time_of_iso("PT26H05M07.5S") == "26:05:07");
  CHECK(!time_of_iso("P1D"));
}
