// Statistics of the bench.
#include "verbs/statistics.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "verbs/terminal.h"

namespace bangvang {

double percentile(std::vector<double> samples, double p) {
  if (samples.empty()) return 0;
  std::sort(samples.begin(), samples.end());
  const auto rank = static_cast<std::size_t>(std::ceil(p * static_cast<double>(samples.size())));
  return samples[std::clamp<std::size_t>(rank, 1, samples.size()) - 1];
}

double median(const std::vector<double>& samples) { return percentile(samples, 0.5); }

void print_measure(const std::string& name, double value, const std::string& unit) {
  put_line(stdout, fmt::format("{} {:.2f} {}", name, value, unit));
  std::fflush(stdout);
}

}  // namespace bangvang
