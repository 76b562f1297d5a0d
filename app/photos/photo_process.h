// PhotoProcess: one decoding process, seen from the show: started, greeted, asked, and ended for certain.
#pragma once
#include <sys/types.h>

#include <optional>
#include <string>

#include "base/descriptor.h"
#include "photos/wire.h"

namespace bangvang {

enum class Reply {
  answered,
  interrupted,  // the caller has second thoughts
  late,         // longer than the wall clock allows, or more of the processor's time than was granted
  killed,       // by someone else: nothing is known about the photo
  died,         // of the photo, as far as one can tell
  lied,         // it said what no decoding process of ours says
};

// One thread at a time. The thread that starts a process must outlive it: the kernel ends it with that thread.
class PhotoProcess {
 public:
  PhotoProcess() = default;  // none
  PhotoProcess(PhotoProcess&&) = default;
  PhotoProcess& operator=(PhotoProcess&&) noexcept;
  ~PhotoProcess() { end(); }

  // Returns without waiting for its greeting. Otherwise `error` is an errno.
  static PhotoProcess start(const std::string& program, int& error);
  explicit operator bool() const { return static_cast<bool>(process_); }

  // Waits for its first words. `interrupt`: a descriptor; waiting ends when it is readable.
  Reply greet(int wait_ms, int interrupt, PhotoGreeting&);
  // `sheet` is -1 for a request to measure. After any reply but `answered` the process is of no more use.
  Reply ask(const PhotoRequest&, int file, int sheet, int wait_ms, int interrupt, PhotoAnswer&);
  // How much more of the processor's time it may take from now on; it is killed beyond that, even if the show is gone.
  void grant_processor_time(int seconds);
  // True if it has ended, or said something unasked.
  bool spoiled() const;
  // Sends a signal to it and to nothing else, ever, and waits for nothing. False: there is no process.
  bool signal(int number) const;
  // Kills it. Waits for the end, but no more than a second: a disk that hangs holds even the killed.
  void end();
  pid_t id() const { return id_; }

 private:
  Reply hear(void* words, std::size_t size, int wait_ms, int interrupt);
  Reply how_it_ended(int wait_ms);
  Descriptor socket_, process_;  // process_: a pidfd
  pid_t id_ = -1;
};

}  // namespace bangvang
