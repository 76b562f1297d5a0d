// Keys by SDL_PushEvent; memory by /proc.
#include "verbs/bench_hands.h"

#include <SDL.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace bangvang {

namespace {

// Each thread's own.
std::vector<std::string> children() {
  std::vector<std::string> all;
  std::error_code none;
  for (const auto& thread : std::filesystem::directory_iterator("/proc/self/task", none)) {
    std::ifstream list(thread.path() / "children");
    for (std::string id; list >> id;) all.push_back(id);
  }
  return all;
}

double resident_mb(const std::string& process) {
  std::ifstream status("/proc/" + process + "/status");
  for (std::string word; status >> word;)
    if (double kb = 0; word == "VmRSS:" && status >> kb) return kb / 1024;
  return 0;
}

}  // namespace

void press_key(int scancode, int modifiers) {
  SDL_Event event{};
  for (const Uint32 type : {SDL_KEYDOWN, SDL_KEYUP}) {
    event.type = type;
    event.key.state = type == SDL_KEYDOWN ? SDL_PRESSED : SDL_RELEASED;
    event.key.keysym.scancode = static_cast<SDL_Scancode>(scancode);
    event.key.keysym.mod = static_cast<Uint16>(modifiers);
    SDL_PushEvent(&event);
  }
}

void sleep_ms(int ms) { std::this_thread::sleep_for(std::chrono::milliseconds(ms)); }

Memory memory_now() {
  Memory memory;
  memory.own = resident_mb("self");
  std::error_code none;
  const auto own_program = std::filesystem::read_symlink("/proc/self/exe", none);
  for (const std::string& id : children()) {
    // A process that is just being started still has this one's memory, and would be counted twice.
    if (std::filesystem::read_symlink("/proc/" + id + "/exe", none) != own_program) memory.others += resident_mb(id);
  }
  return memory;
}

}  // namespace bangvang
