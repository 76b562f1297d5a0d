// Monitor memory: where each output stood last, as a small file that people can read.
#pragma once
#include <future>
#include <string>
#include <string_view>

#include "base/disk.h"
#include "platform/placement.h"

namespace bangvang {

using LastPlaces = PerRole<std::optional<KnownMonitor>>;

std::string to_text(const LastPlaces&);  // "hall<TAB>HDMI-1<TAB>BNQ-7f3b-00000001<TAB>BenQ MW550\n" …; "-" = none
// A Problem names the first line that is not one of these; nothing of a damaged file is used.
Result<LastPlaces> last_places_from_text(std::string_view);

// The file of this machine, under state_folder().
class MonitorMemory {
 public:
  MonitorMemory(Disk&, std::string path);  // the disk outlives it; "" = nowhere: nothing is read or written
  ~MonitorMemory();                        // waits for what is being written
  // What was kept; a damaged file is a warning, and stays as it is until the operator has `chosen` anew.
  LastPlaces read(Problems&);
  // On a thread of its own, since a sync may take long. False: the last one is still under way; ask again.
  bool keep(const LastPlaces&, bool chosen);
  // What became of the last write, once.
  std::optional<Problem> take_problem();

 private:
  Disk& disk_;
  std::string path_;
  bool damaged_ = false;
  std::future<Result<Done>> writing_;
};

}  // namespace bangvang
