// Decimals: exact, and without undefined behaviour at the ends of the range.
#include "base/decimal.h"

#include <limits>

#include "catch.h"

using namespace bangvang;

namespace {
Decimal d(std::string_view text) { return parse_decimal(text).value(); }
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
}  // namespace

TEST_CASE("a decimal is read digit by digit") {
  CHECK(d("1234.50").units == 123450);
  CHECK(d("1234.50").scale == 2);
  CHECK(d("-3").units == -3);
  CHECK(d("-0.5").units == -5);
  CHECK(d("0.000000001").scale == 9);
}

TEST_CASE("what is not a plain decimal is not read") {
  for (const char* text : {"", "-", ".", ".5", "5.", "1,5", "1 000", "+1", "1e3", "--1", "1.2.3", "0.0000000001", "x",
                           "9223372036854775808", "99999999999999999999999999999999999999999999"}) {
    INFO(text);
    CHECK_FALSE(parse_decimal(text));
  }
}

TEST_CASE("decimals compare by value, whatever their scale") {
  CHECK(d("8.20") == d("8.2"));
  CHECK(d("8.21") > d("8.2"));
  CHECK(d("-1") < d("0.5"));
  CHECK(Decimal{most, 0} > Decimal{most, 9});
}

TEST_CASE("a tenth and two tenths are three tenths") {
  CHECK(d("0.1") + d("0.2") == d("0.3"));
  CHECK(d("0.3") - d("0.1") == d("0.2"));
  CHECK(d("1.1") * d("1.1") == d("1.21"));
}

TEST_CASE("halves round away from zero") {
  CHECK(d("2.345").rounded(2) == d("2.35"));
  CHECK(d("-2.345").rounded(2) == d("-2.35"));
  CHECK(d("2.344").rounded(2) == d("2.34"));
  CHECK(d("0.5").rounded(0) == d("1"));
  CHECK(d("7").rounded(2).scale == 2);
  CHECK(d("7").rounded(2).units == 700);
}

TEST_CASE("what does not fit loses decimals, then saturates") {
  CHECK(Decimal{most, 0} + Decimal{most, 0} == Decimal{most, 0});
  CHECK(Decimal{-most, 0} - Decimal{most, 0} == Decimal{-most, 0});
  CHECK(Decimal{most, 0} * Decimal{most, 0} == Decimal{most, 0});
  CHECK((Decimal{most, 9} * Decimal{10, 0}).scale == 8);
  CHECK(Decimal{most, 9} * Decimal{most, 9} > Decimal{0, 0});
  CHECK(Decimal{most, 0}.rounded(9).units == most);
  CHECK(Decimal{most, 9} + Decimal{most, 0} == Decimal{most, 0});
}

TEST_CASE("a scale out of range is brought into it") {
  CHECK((Decimal{1, 40} + Decimal{1, -3}).scale == 9);
  CHECK(d("1.5").rounded(-2) == d("2"));
}

TEST_CASE("decimals are shown in the language's form with every digit of their scale") {
  CHECK(show_decimal(d("1234.50"), "vi") == "1.234,50");
  CHECK(show_decimal(d("1234.50"), "en") == "1,234.50");
  CHECK(show_decimal(d("-1234567"), "vi-VN") == "-1.234.567");
  CHECK(show_decimal(d("0.05"), "vi") == "0,05");
  CHECK(show_decimal(d("-0.5"), "en-GB") == "-0.5");
  CHECK(show_decimal(d("999"), "vi") == "999");
  CHECK(show_decimal(Decimal{0, 0}, "") == "0");
}
