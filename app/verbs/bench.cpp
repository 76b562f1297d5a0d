// bench: how fast and how small the show is on this machine, as `name value unit` lines.
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "verbs/bench_parts.h"
#include "verbs/terminal.h"
#include "verbs/verbs.h"

namespace bangvang {

namespace {

// A state folder of its own, so that no evening's journal is touched.
class ScratchState {
 public:
  ScratchState() {
    std::error_code none;
    std::string name = (std::filesystem::temp_directory_path(none) / "bangvang-bench-XXXXXX").string();
    if (const char* made = mkdtemp(name.data())) path_ = made;
    setenv("XDG_STATE_HOME", path_.c_str(), 1);
  }
  ~ScratchState() {
    std::error_code none;
    if (!path_.empty()) std::filesystem::remove_all(path_, none);
  }

 private:
  std::string path_;
};

// Forked while there is one thread.
bool in_a_child(int (*measure)(const std::string&), const std::string& ceremony) {
  const pid_t child = fork();
  if (child == 0) _exit(measure(ceremony));
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

int bench(const BenchArguments& arguments) {
  if (arguments.loading) return measure_loading();
  if (!arguments.photos.empty()) return measure_photos(arguments.photos);
  if (const int refused = refuse_unless_ceremony(arguments.ceremony)) return refused;
  const ScratchState state;
  if (arguments.reload) return measure_reload(arguments.ceremony);
  if (arguments.outputs) return measure_evening(arguments.ceremony, arguments.seconds, true);
  // Each of these in a process of its own: their memory is not the show's.
  for (const auto measure : {measure_loading_and_composing, measure_album})
    if (!in_a_child(measure, arguments.ceremony)) return 1;
  if (const int failed = measure_first_frame(arguments.ceremony)) return failed;
  return measure_evening(arguments.ceremony, arguments.seconds, false);
}

}  // namespace bangvang
