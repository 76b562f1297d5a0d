// Statistics of the bench: medians and percentiles of samples, and the lines it prints.
#pragma once
#include <string>
#include <vector>

namespace bangvang {

// The smallest sample that a share `p` (0…1) of all samples does not exceed; 0 of none.
double percentile(std::vector<double> samples, double p);
double median(const std::vector<double>& samples);

// `name value unit` on stdout.
void print_measure(const std::string& name, double value, const std::string& unit);

}  // namespace bangvang
