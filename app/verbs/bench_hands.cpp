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

void add(Memory& memory, const std::string& status_file) {
  std::ifstream status(status_file);
  for (std::string word; status >> word;) {
    if (double kb = 0; word == "VmHWM:" && status >> kb) memory.peak += kb / 1024;
    if (double kb = 0; word == "VmRSS:" && status >> kb) memory.now += kb / 1024;
  }
}

}  // namespace

void press_key(int scancode) {
  SDL_Event event{};
  for (const Uint32 type : {SDL_KEYDOWN, SDL_KEYUP}) {
    event.type = type;
    event.key.state = type == SDL_KEYDOWN ? SDL_PRESSED : SDL_RELEASED;
    event.key.keysym.scancode = static_cast<SDL_Scancode>(scancode);
    SDL_PushEvent(&event);
  }
}

void sleep_ms(int ms) { std::this_thread::sleep_for(std::chrono::milliseconds(ms)); }

Memory memory_of_all() {
  Memory memory;
  add(memory, "/proc/self/status");
  for (const std::string& id : children()) add(memory, "/proc/" + id + "/status");
  return memory;
}

}  // namespace bangvang
