// Decimal: exact decimal arithmetic for scores. value = units / 10^scale.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bangvang {

struct Decimal {
  std::int64_t units = 0;
  int scale = 0;  // 0…9

  friend Decimal operator+(Decimal, Decimal);
  friend Decimal operator-(Decimal, Decimal);
  friend Decimal operator*(Decimal, Decimal);
  friend std::strong_ordering operator<=>(Decimal, Decimal);  // by value: 8.20 == 8.2
  friend bool operator==(Decimal a, Decimal b) { return (a <=> b) == 0; }

  Decimal rounded(int decimals) const;  // half away from zero; the result has exactly that scale
  Decimal abs() const { return {units < 0 ? -units : units, scale}; }
  double as_double() const;
};

// "1234.5", "-3": '.' is the decimal mark, no grouping. Overflow and anything else: nullopt.
std::optional<Decimal> parse_decimal(std::string_view);
// In the language's form: vi "1.234,50", en "1,234.50". Every digit of scale is shown.
std::string show_decimal(Decimal, std::string_view language);

}  // namespace bangvang
