// ConfinedDeveloper: photos of one folder, developed in a process that can do nothing else.
#pragma once
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "photos/developer.h"
#include "photos/photo_process.h"
#include "photos/photo_program.h"
#include "photos/photo_sheet.h"
#include "photos/set_aside.h"

namespace bangvang {

// How long a photo may take before it is set aside. 48 megapixels of HEIC are 5 to 10 s of a small board's processor, and are
// meant to come; an endless one holds the others up no longer than that. The wall clock is for what takes no processor's time
// (stopped, swapped out, a stick that hangs), and twice as long, since a show and an X server run on the same board.
struct PhotoPatience {
  int processor_s = 10;
  int wall_ms = 20'000;
  int start_ms = 10'000;           // from starting the process to its greeting
  int between_failures_ms = 250;   // after two failed starts; doubles up to 32 times that
};

class ConfinedDeveloper : public Developer {
 public:
  // Starts the process, without waiting for it. The thread that constructs this, and any that calls develop(), outlive it or
  // its last call: the kernel ends a process with the thread that started it, and it would be started anew.
  explicit ConfinedDeveloper(std::string folder, std::string program = photo_program(), PhotoPatience patience = {});
  ~ConfinedDeveloper() override;

  Result<std::shared_ptr<const PhotoImage>> develop(const PhotoWish&) override;
  Result<PhotoSize> measure(const std::string& file) override;
  // Also changes when a decoding process that did not start may be tried again.
  std::uint64_t stamp(const std::string& file) override;
  void abandon() override;
  Problems problems() const override;

  // For tests and the bench; the same thread as develop().
  const PhotoProcess& process() const { return process_; }

 private:
  class InHand;
  // Nothing: interrupted.
  std::optional<Result<PhotoAnswer>> answer(PhotoRequest, const OpenPhoto&, const std::string& file);
  std::optional<Problem> make_ready();
  std::optional<Problem> failed_to_start(Problem);
  bool interrupted() const;
  void start();
  void renew();

  const std::string folder_, program_;
  const PhotoPatience patience_;
  PhotoProcess process_;
  PhotoSheet sheet_;
  SetAside set_aside_;
  bool greeted_ = false;
  std::uint32_t number_ = 0;
  int start_error_ = 0, failures_ = 0;  // starts that failed one after another
  std::chrono::steady_clock::time_point not_before_{};
  std::optional<Problem> down_;
  Descriptor interrupt_;  // an eventfd

  mutable std::mutex mutex_;  // guards what is below
  bool in_hand_ = false, unfiltered_ = false;
};

}  // namespace bangvang
