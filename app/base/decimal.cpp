// Exact decimal arithmetic in 128 bits, held in 64; what does not fit loses decimals first and saturates last.
#include "base/decimal.h"

#include <algorithm>
#include <array>
#include <limits>

namespace bangvang {
namespace {

__extension__ typedef __int128 Wide;  // ISO C++ has no 128-bit integer; g++ has, on every 64-bit board

constexpr int most_decimals = 9;
constexpr std::int64_t limit = std::numeric_limits<std::int64_t>::max();
constexpr std::array<std::int64_t, 10> powers{1,       10,       100,       1000,       10000,
                                              100000,  1000000,  10000000,  100000000,  1000000000};

int valid(int scale) { return std::clamp(scale, 0, most_decimals); }
std::int64_t power(int exponent) { return powers[static_cast<std::size_t>(valid(exponent))]; }

Wide divided(Wide value, Wide by) {  // half away from zero
  const Wide half = by / 2;
  return value < 0 ? (value - half) / by : (value + half) / by;
}

std::int64_t saturated(Wide value) {
  if (value > limit) return limit;
  if (value < -limit) return -limit;
  return static_cast<std::int64_t>(value);
}

Decimal fitted(Wide units, int scale) {
  if (scale > most_decimals) {
    const int surplus = scale - most_decimals;  // ≤ 9: a product's scale is at most 18
    units = divided(units, power(surplus));
    scale = most_decimals;
  }
  int drop = 0;
  for (Wide rest = units; scale - drop > 0 && (rest > limit || rest < -limit); ++drop) rest /= 10;
  if (drop > 0) units = divided(units, power(drop));
  if (drop < scale && (units > limit || units < -limit)) return {saturated(divided(units, 10)), scale - drop - 1};
  return {saturated(units), scale - drop};
}

Wide widened(Decimal value, int scale) { return static_cast<Wide>(value.units) * power(scale - valid(value.scale)); }

}  // namespace

Decimal operator+(Decimal a, Decimal b) {
  const int scale = std::max(valid(a.scale), valid(b.scale));
  return fitted(widened(a, scale) + widened(b, scale), scale);
}

Decimal operator-(Decimal a, Decimal b) {
  const int scale = std::max(valid(a.scale), valid(b.scale));
  return fitted(widened(a, scale) - widened(b, scale), scale);
}

Decimal operator*(Decimal a, Decimal b) {
  return fitted(static_cast<Wide>(a.units) * b.units, valid(a.scale) + valid(b.scale));
}

std::strong_ordering operator<=>(Decimal a, Decimal b) {
  const int scale = std::max(valid(a.scale), valid(b.scale));
  const Wide left = widened(a, scale), right = widened(b, scale);
  if (left < right) return std::strong_ordering::less;
  return left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

Decimal Decimal::rounded(int decimals) const {
  const int wanted = valid(decimals), have = valid(scale);
  if (wanted >= have) return {saturated(widened(*this, wanted)), wanted};
  return {saturated(divided(units, power(have - wanted))), wanted};
}

double Decimal::as_double() const { return static_cast<double>(units) / static_cast<double>(power(scale)); }

std::optional<Decimal> parse_decimal(std::string_view text) {
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  const std::size_t mark = text.find('.');
  const std::string_view whole = text.substr(0, mark);
  const std::string_view part = mark == std::string_view::npos ? std::string_view{} : text.substr(mark + 1);
  if (whole.empty() || (mark != std::string_view::npos && part.empty()) || part.size() > most_decimals) return {};
  Wide units = 0;
  for (const std::string_view digits : {whole, part}) {
    for (const char digit : digits) {
      if (digit < '0' || digit > '9') return {};
      units = units * 10 + (digit - '0');
      if (units > limit) return {};
    }
  }
  return Decimal{static_cast<std::int64_t>(negative ? -units : units), static_cast<int>(part.size())};
}

std::string show_decimal(Decimal value, std::string_view language) {
  const std::string_view primary = language.substr(0, language.find_first_of("-_"));
  constexpr std::array<std::string_view, 6> pointed{"en", "zh", "ja", "ko", "th", "ms"};
  const bool point = std::find(pointed.begin(), pointed.end(), primary) != pointed.end();
  const auto decimals = static_cast<std::size_t>(valid(value.scale));
  std::string digits = std::to_string(value.units);
  const bool negative = digits.front() == '-';
  if (negative) digits.erase(0, 1);
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  const std::string part = digits.substr(digits.size() - decimals);
  digits.resize(digits.size() - decimals);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, point ? ',' : '.');
  if (decimals > 0) digits += (point ? '.' : ',') + part;
  return negative ? "-" + digits : digits;
}

}  // namespace bangvang
