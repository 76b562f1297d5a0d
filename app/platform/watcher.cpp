// Watcher: a report as the trace prints it.
#include "platform/watcher.h"

#include <fmt/format.h>

namespace bangvang {

std::string to_text(const ShowReport& report) {
  return fmt::format("step={} standby={} look={} settled={} data={} waits={} kept={}", report.step, report.standby, name_of(report.look),
                     report.settled ? 1 : 0, report.data.substr(0, 8), report.waits.empty() ? "-" : report.waits.substr(0, 8),
                     report.kept ? 1 : 0);
}

}  // namespace bangvang
