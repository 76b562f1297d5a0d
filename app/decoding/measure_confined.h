// What it costs that photos are decoded in a confined process: the same photos here and there, turn by turn.
#pragma once
#include <string>

namespace bangvang {

// Prints, for the largest JPEG in the folder or below, fitted into full HD, medians of samples:
//   confined_time_ratio 1.04
//   confined_start_ms 21.50
// The latter is from starting a process to its greeting. Nothing is printed where there is no JPEG, or no process.
// Starts `program`; the thread that calls outlives it.
void measure_confined(const std::string& folder, const std::string& program);

}  // namespace bangvang
