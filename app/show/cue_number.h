// Cue numbers: one key for every way to write a number, so that "012,50" typed finds cue 12.5.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>

#include "base/decimal.h"

namespace bangvang {

// '#' and the number's plain form; "" where the cue is no number. No written cue is taken for it: see StepList.
inline std::string cue_number(std::string_view cue) {
  std::string text(cue);
  std::replace(text.begin(), text.end(), ',', '.');
  auto number = parse_decimal(text);
  if (!number) return {};
  while (number->scale > 0 && number->units % 10 == 0) {
    number->units /= 10;
    --number->scale;
  }
  return '#' + std::to_string(number->units) + '/' + std::to_string(number->scale);
}

}  // namespace bangvang
