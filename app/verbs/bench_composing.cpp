// bench: loading, compiling, and composing every scene.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "loading/load.h"
#include "photos/photos_at_once.h"
#include "platform/arrivals.h"
#include "platform/real_disk.h"
#include "platform/studio.h"
#include "verbs/bench_parts.h"
#include "verbs/staging.h"
#include "verbs/statistics.h"

namespace bangvang {

namespace {

constexpr int times = 5;
constexpr std::size_t most_steps = 150;  // composed; spread over the whole ceremony

template <class Work>
double median_time(Work work) {
  std::vector<double> samples;
  for (int i = 0; i < times; ++i) {
    const double start = precise_ms();
    work();
    samples.push_back(precise_ms() - start);
  }
  return median(samples);
}

// No photo is ever there: decoding is not part of composing.
class NoPhotos : public PhotoSource {
 public:
  std::shared_ptr<const PhotoImage> photo(const PhotoWish&) override { return nullptr; }
};

}  // namespace

int measure_loading_and_composing(const std::string& folder) {
  const RealDisk disk;
  int exit_code = 0;
  auto staging = stage_ceremony(disk, folder, "", true, exit_code);
  if (!staging) return exit_code;
  print_measure("load_ms", median_time([&] { load(disk, folder); }), "ms");
  const Ceremony& ceremony = staging->program.ceremony;
  print_measure("compile_ms", median_time([&] { compile(ceremony); }), "ms");

  measure_search();

  const auto program = std::make_shared<const Program>(staging->program);
  NoPhotos photos;
  Studio studio(staging->fonts(), {{staging->theme, staging->safe}}, photos);
  Pixels pixels{1920, 1080, std::vector<std::uint32_t>(1920u * 1080u)};
  std::map<std::string, std::vector<double>> by_scene;
  const std::size_t count = program->steps.size(), stride = std::max<std::size_t>(1, count / most_steps);
  for (std::size_t i = 0; i < count; i += stride) {
    Job job;
    job.program = program;
    job.order.subject = {Subject::Kind::step, program->steps[i].id, pixels.width, pixels.height};
    if (i > 0) job.order.after = program->steps[i - 1].id;
    job.target = pixels.view();
    by_scene[std::string(name_of(program->steps[i].scene))].push_back(studio.compose(job).took_ms);
  }
  for (const auto& [scene, samples] : by_scene) {
    print_measure(fmt::format("compose_ms.{}.median", scene), median(samples), "ms");
    print_measure(fmt::format("compose_ms.{}.max", scene), percentile(samples, 1), "ms");
  }
  return 0;
}

}  // namespace bangvang
