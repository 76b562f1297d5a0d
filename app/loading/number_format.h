// NumberFormat: what a workbook's format code makes of a number, so that our readers take it as the office sees it.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bangvang {

// How a workbook counts its days, and how numbers are to be written.
struct NumberSetting {
  bool from_1904 = false;
  char decimal_mark = '.';  // no mark stands for thousands
};

class NumberFormat {
 public:
  NumberFormat() = default;                     // General
  explicit NumberFormat(std::string_view code);  // "#,##0.0", "dd/mm/yyyy", "[h]:mm", "0%" …

  // "26000", "4,5%", "31/12/2023", "08:30". Three decimals have a 0 behind them, for 8,125 could be thousands.
  std::string show(double value, const NumberSetting&) const;

 private:
  enum class Sort { general, number, moment, words };
  struct Section {
    Sort sort = Sort::general;
    int whole_digits = 0;                        // at least
    int least_decimals = 0, most_decimals = 0;
    int hundreds = 0, thousands = 0;             // times 100, divided by 1000
    bool year = false, month = false, day = false, hour = false, minute = false, second = false;
    bool elapsed = false;                        // hours may be more than a day's
    std::string before, after;
  };
  static Section section_of(std::string_view code);
  static std::optional<std::string> moment(const Section&, double value, bool from_1904);

  std::vector<Section> sections_;  // for numbers above 0, below, and 0; empty: General
};

// A number in plain digits with exactly so many decimals, or with as many as it has (most_decimals ≥ them).
std::string plain_number(double value, int least_decimals, int most_decimals, char decimal_mark);
// As General has it: up to ten figures, none but whole numbers longer.
std::string general_number(double value, char decimal_mark);
// ISO 8601 as files have it, "2023-12-31T08:30:00" → "31/12/2023 08:30"; "PT08H30M00S" → "08:30". Else nothing.
std::optional<std::string> day_of_iso(std::string_view);
std::optional<std::string> time_of_iso(std::string_view);
// A day of ISO 8601 with as much of it as a program shows: "12/2023" is a month.
std::string day_as_shown(std::string_view iso, std::string_view shown);
// The whole text, as XML has numbers: "8.5", "+1e3". Nothing: it is none, or none that is finite.
std::optional<double> number_in_file(std::string_view);
// What a program shows is the value: rounded or not, with any country's marks and words around. Where no number is seen, and
// with fractions and powers of ten, there is nothing to compare.
bool shows_number(double value, std::string_view shown);
// What a program shows ("26.000", "8,33 điểm") tells which digits of the value are seen; its marks may be any country's.
std::string number_as_shown(double value, std::string_view shown, char decimal_mark);

}  // namespace bangvang
