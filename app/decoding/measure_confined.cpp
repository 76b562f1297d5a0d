// A photo as the show would have it, in the end: read, developed, and in memory of its own.
#include "decoding/measure_confined.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <vector>

#include <fmt/format.h>

#include "decoding/develop.h"
#include "photos/confined_developer.h"

namespace bangvang {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int repetitions = 15, width = 1920, height = 1080;

double ms_since(Clock::time_point start) { return std::chrono::duration<double, std::milli>(Clock::now() - start).count(); }

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

// Relative to the folder; "" where there is none.
std::string largest_jpeg(const std::string& folder) {
  std::error_code failed, none;
  std::uintmax_t most = 0;
  std::string largest;
  for (fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, failed), end;
       !failed && at != end; at.increment(failed)) {
    if (!at->is_regular_file(none)) continue;
    char head[3] = {};
    std::ifstream(at->path(), std::ios::binary).read(head, sizeof head);
    const std::uintmax_t bytes = at->file_size(none);
    if (std::string_view(head, 3) != "\xff\xd8\xff" || none || bytes <= most || bytes > most_photo_bytes) continue;
    most = bytes;
    largest = at->path().lexically_relative(folder).string();
  }
  return largest;
}

// Negative: it cannot be developed.
double time_here(const std::string& path) {
  const auto start = Clock::now();
  std::ifstream file(path, std::ios::binary);
  std::string bytes(static_cast<std::size_t>(fs::file_size(path)), '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  const auto image = std::make_shared<PhotoImage>();
  image->words.resize(std::size_t{width} * height);
  const Development done = develop(bytes, {.width = width, .height = height, .cover = 0}, image->words);
  return done.outcome == PhotoOutcome::done ? ms_since(start) : -1;
}

double time_confined(Developer& developer, const std::string& file) {
  const auto start = Clock::now();
  const auto image = developer.develop({file, width, height, false, .5f, .5f});
  return image && *image ? ms_since(start) : -1;
}

double start_time(const std::string& program) {
  const auto start = Clock::now();
  int error = 0;
  PhotoGreeting greeting;
  PhotoProcess process = PhotoProcess::start(program, error);
  return process && process.greet(10'000, -1, greeting) == Reply::answered ? ms_since(start) : -1;
}

}  // namespace

void measure_confined(const std::string& folder, const std::string& program) {
  const std::string file = largest_jpeg(folder);
  if (file.empty()) return;
  ConfinedDeveloper developer(folder, program);
  const std::string path = (fs::path(folder) / file).string();
  std::vector<double> ratios, starts;
  for (int i = 0; i <= repetitions; ++i) {
    const bool first = i % 2 == 0;
    double here = first ? time_here(path) : 0;
    const double there = time_confined(developer, file);
    if (!first) here = time_here(path);
    const double started = start_time(program);
    if (here <= 0 || there <= 0 || started <= 0) return;
    if (i == 0) continue;  // both are warm now
    ratios.push_back(there / here);
    starts.push_back(started);
  }
  std::fputs(fmt::format("confined_time_ratio {:.2f}\nconfined_start_ms {:.2f}\n", median(ratios), median(starts)).c_str(), stdout);
  std::fflush(stdout);
}

}  // namespace bangvang
