// bench: from the start of `bangvang show` to its first picture, seen by the first line of its trace.
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <vector>

#include "base/descriptor.h"
#include "platform/arrivals.h"
#include "verbs/bench_parts.h"
#include "verbs/statistics.h"
#include "verbs/terminal.h"

extern char** environ;

namespace bangvang {

namespace {

constexpr int runs = 6;  // the first one warms the caches and does not count

// ms, or −1 if the show ended before it showed anything.
double one_start(const std::string& ceremony) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  const Descriptor reading(ends[0]);
  Descriptor writing(ends[1]);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  std::string words[] = {"bangvang", "show", ceremony, "--trace", "--fresh", "--anyway"};
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  pid_t child = 0;
  const double start = precise_ms();
  const int failed = posix_spawn(&child, "/proc/self/exe", &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) return -1;
  writing = Descriptor();  // else the child's end would never be seen
  char first = 0;
  const bool shown = ::read(reading.get(), &first, 1) == 1;
  const double took = precise_ms() - start;
  kill(child, SIGTERM);
  int status = 0;
  waitpid(child, &status, 0);
  return shown ? took : -1;
}

}  // namespace

int measure_first_frame(const std::string& ceremony) {
  std::vector<double> samples;
  for (int i = 0; i < runs; ++i) {
    const double took = one_start(ceremony);
    if (took < 0) {
      refuse({"không mở được cửa sổ hội trường", "the hall's window cannot be opened"},
             {"Thử “bangvang show” để biết lý do", "Try “bangvang show” to learn why"});
      return 1;
    }
    if (i > 0) samples.push_back(took);
  }
  print_measure("first_frame_ms", median(samples), "ms");
  return 0;
}

}  // namespace bangvang
