// Step ids of a program as text.
#pragma once
#include <string>

#include "show/step.h"

namespace bangvang::sample {

inline std::string ids(const Program& program) {
  std::string text;
  for (const Step& step : program.steps) text += (text.empty() ? "" : " ") + step.id;
  return text;
}

inline std::string cued_ids(const Program& program) {
  std::string text;
  for (const Step& step : program.steps) text += step.cue + ' ' + step.id + '\n';
  return text;
}

}  // namespace bangvang::sample
