// show: the ceremony on the wall and the panel before the operator.
#include <fmt/format.h>
#include <unistd.h>

#include "platform/supervisor.h"
#include "verbs/evening.h"
#include "verbs/terminal.h"
#include "verbs/verbs.h"

namespace bangvang {

namespace {

// --trace: a line a change, at once, for scripts. It names what is not yet announced. The wall waits for no script.
class Trace : public Watcher {
 public:
  void changed(const ShowReport& report) override {
    put_line_at_once(STDOUT_FILENO, to_text(report));
  }
};

// The words that say the same to a child.
std::vector<std::string> words_of(const ShowArguments& arguments) {
  std::vector<std::string> words{"bangvang", "show"};
  if (arguments.windowed)
    words.insert(words.end(), {"--windowed", fmt::format("{}x{}", (*arguments.windowed)[0], (*arguments.windowed)[1])});
  if (!arguments.hall.empty()) words.push_back("--hall=" + arguments.hall);
  if (!arguments.panel.empty()) words.push_back("--panel=" + arguments.panel);
  const auto add_side = [&](const std::string& option, const std::optional<std::string>& monitor) {
    if (monitor) words.push_back(monitor->empty() ? option : option + '=' + *monitor);
  };
  add_side("--mc", arguments.mc);
  add_side("--lobby", arguments.lobby);
  if (!arguments.theme.empty()) words.insert(words.end(), {"--theme", arguments.theme});
  if (arguments.language)
    words.insert(words.end(), {"--language", arguments.language == Language::english ? "en" : "vi"});
  if (arguments.keys != ShowArguments{}.keys) words.insert(words.end(), {"--keys", arguments.keys});
  if (arguments.fresh) words.push_back("--fresh");
  if (arguments.rehearsal) words.push_back("--rehearsal");
  if (arguments.anyway) words.push_back("--anyway");
  if (arguments.trace) words.push_back("--trace");
  // After the mark that ends options comes the folder, whatever it is called; the supervisor's words go before it.
  return words;
}

}  // namespace

int show(const ShowArguments& arguments) {
  choose_terminal_language(arguments.language);
  if (arguments.supervised < 0 && !arguments.alone) return supervise(words_of(arguments), {"--", arguments.ceremony});
  Trace trace;
  return run_evening(arguments, arguments.trace ? &trace : nullptr);
}

}  // namespace bangvang
