// A child a sample: its peak of memory is its own, and a file that kills it costs one sample.
#include "decoding/measure.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <optional>

#include <fmt/format.h>

#include "decoding/develop.h"
#include "decoding/jpeg_parts.h"
#include "decoding/open.h"
#include "decoding/stb_photo.h"

namespace bangvang {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr PhotoRequest full_hd{.width = 1920, .height = 1080, .cover = 0};
constexpr std::size_t most_files = 100'000, most_samples = 24;  // of a folder; of a kind
constexpr int repetitions = 3, compared = 6;                    // of a sample; JPEGs beside stb_image
constexpr auto most_time = std::chrono::seconds(10);            // a kind
constexpr unsigned most_seconds = 60;                           // a sample

struct Sample {
  double ms = 0, peak_mb = 0, megapixels = 0;
};

std::string bytes_of(const fs::path& path, std::size_t most) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes(most, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(most));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

double peak_mb() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;  // Linux counts in KB
}

std::optional<Sample> sampled(const fs::path& path, bool by_stb) {
  const std::string file = bytes_of(path, most_photo_bytes + 1);
  std::vector<std::uint32_t> sheet(std::size_t{full_hd.width} * full_hd.height, 1);
  const double before = peak_mb();
  const auto start = Clock::now();
  const Development done = by_stb ? develop(open_by_stb(file), full_hd, sheet) : develop(file, full_hd, sheet);
  const double ms = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
  if (done.outcome != PhotoOutcome::done) return std::nullopt;
  return Sample{ms, peak_mb() - before, static_cast<double>(done.full_width) * done.full_height / 1e6};
}

std::optional<Sample> sampled_in_child(const fs::path& path, bool by_stb = false) {
  int ends[2];
  if (pipe(ends) != 0) return std::nullopt;
  const pid_t child = fork();
  if (child == 0) {
    alarm(most_seconds);
    const auto sample = sampled(path, by_stb);
    _exit(sample && write(ends[1], &*sample, sizeof *sample) == sizeof *sample ? 0 : 1);
  }
  close(ends[1]);
  Sample sample;
  ssize_t got = 0;
  do got = child < 0 ? 0 : read(ends[0], &sample, sizeof sample);
  while (got < 0 && errno == EINTR);
  close(ends[0]);
  while (child > 0 && waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
  }
  return got == sizeof sample ? std::optional(sample) : std::nullopt;
}

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

const char* name_of(PhotoKind kind) {
  switch (kind) {
    case PhotoKind::jpeg: return "jpeg";
    case PhotoKind::png: return "png";
    case PhotoKind::webp: return "webp";
    case PhotoKind::heif: return "heif";
    case PhotoKind::bmp: return "bmp";
    case PhotoKind::gif: return "gif";
    default: return "tga";
  }
}

using Kinds = std::map<PhotoKind, std::vector<fs::path>>;

Kinds kinds_in(const std::string& folder) {
  Kinds kinds;
  std::error_code failed;
  std::size_t seen = 0;
  for (fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, failed), end;
       !failed && at != end && seen < most_files; at.increment(failed), ++seen) {
    std::error_code none;
    if (!at->is_regular_file(none)) continue;
    const PhotoKind kind = kind_of(bytes_of(at->path(), 64));
    const std::string ending = at->path().extension().string();
    if (kind != PhotoKind::unknown || ending == ".tga" || ending == ".TGA") kinds[kind].push_back(at->path());
  }
  for (auto& [kind, paths] : kinds) std::sort(paths.begin(), paths.end());
  return kinds;
}

// Evenly spread over the list.
std::vector<fs::path> some_of(const std::vector<fs::path>& all, std::size_t most) {
  std::vector<fs::path> some;
  const std::size_t count = std::min(all.size(), most);
  for (std::size_t i = 0; i < count; ++i) some.push_back(all[i * all.size() / count]);
  return some;
}

bool print_kind(PhotoKind kind, const std::vector<fs::path>& paths) {
  std::vector<double> times, speeds, peaks;
  std::size_t unreadable = 0;
  const auto start = Clock::now();
  for (const fs::path& path : some_of(paths, most_samples)) {
    for (int i = 0; i < repetitions && (times.empty() || Clock::now() - start < most_time); ++i) {
      const auto sample = sampled_in_child(path);
      if (!sample) {
        ++unreadable;
        break;
      }
      times.push_back(sample->ms);
      speeds.push_back(sample->megapixels * 1000 / std::max(sample->ms, .001));
      peaks.push_back(sample->peak_mb);
    }
  }
  const std::string lost = unreadable == 0 ? "" : fmt::format(" unreadable {}", unreadable);
  const double peak = peaks.empty() ? 0 : *std::max_element(peaks.begin(), peaks.end());
  std::fputs(fmt::format("{} files {} ms {:.2f} mp_per_s {:.2f} peak_mb {:.2f}{}\n", name_of(kind), paths.size(),
                         median(times), median(speeds), peak, lost)
                 .c_str(),
             stdout);
  std::fflush(stdout);
  return !times.empty();
}

// Of baseline photos, if there are any. Turn by turn, so that a machine that becomes slower is so for both.
void print_comparison(const std::vector<fs::path>& jpegs) {
  std::vector<double> times, peaks;
  std::vector<fs::path> baseline;
  for (const fs::path& path : some_of(jpegs, most_samples)) {
    if (jpeg_parts(bytes_of(path, most_photo_bytes)).scans == 1) baseline.push_back(path);
  }
  for (const fs::path& path : some_of(baseline.empty() ? jpegs : baseline, compared)) {
    for (int i = 0; i < repetitions; ++i) {
      const auto ours = sampled_in_child(path), theirs = sampled_in_child(path, true);
      if (!ours || !theirs) break;
      times.push_back(ours->ms / std::max(theirs->ms, .001));
      peaks.push_back(ours->peak_mb / std::max(theirs->peak_mb, .001));
    }
  }
  if (times.empty()) return;
  const std::string ratios =
      fmt::format("jpeg_time_ratio_to_stb {:.2f}\njpeg_memory_ratio_to_stb {:.2f}\n", median(times), median(peaks));
  std::fputs(ratios.c_str(), stdout);
  std::fflush(stdout);
}

}  // namespace

int measure(const std::string& folder) {
  warm_up();
  bool any = false;
  const Kinds kinds = kinds_in(folder);
  for (const auto& [kind, paths] : kinds) any = print_kind(kind, paths) || any;
  if (const auto jpegs = kinds.find(PhotoKind::jpeg); jpegs != kinds.end()) print_comparison(jpegs->second);
  return any ? 0 : 1;
}

}  // namespace bangvang
