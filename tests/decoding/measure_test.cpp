// What `bangvang-photos measure` prints of a folder.
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "catch.h"
#include "decoding/measure.h"
#include "decoding/picture_files.h"

using namespace bangvang;

namespace {

namespace fs = std::filesystem;

struct Folder {
  fs::path path = fs::temp_directory_path() / ("bangvang-measure-" + std::to_string(getpid()));
  Folder() { fs::create_directories(path / "album"); }
  ~Folder() { fs::remove_all(path); }
  void add(const std::string& name, const std::string& bytes) const { std::ofstream(path / name, std::ios::binary) << bytes; }
};

struct Said {
  int code = 0;
  std::string words;
};

// Runs measure() with stdout turned into a file.
Said measured(const Folder& folder) {
  std::FILE* file = std::tmpfile();
  std::fflush(stdout);
  const int out = dup(STDOUT_FILENO);
  dup2(fileno(file), STDOUT_FILENO);
  Said said{measure(folder.path.string()), ""};
  std::fflush(stdout);
  dup2(out, STDOUT_FILENO);
  close(out);
  std::rewind(file);
  for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file)) said.words += static_cast<char>(c);
  std::fclose(file);
  return said;
}

}  // namespace

TEST_CASE("Each kind of file has a line, JPEG the comparison with stb_image") {
  const Folder folder;
  const auto grey = [](int x, int y) { return static_cast<unsigned>(x * y & 255) * 0x010101u; };
  folder.add("a.jpg", jpeg(200, 150, grey));
  folder.add("album/not what its name says.png", jpeg(200, 150, grey));
  folder.add("album/b.png", rgb_png(100, 50, grey));
  folder.add("album/broken.webp", webp(100, 50, grey).substr(0, 100));
  folder.add("readme.txt", "no picture");
  const Said said = measured(folder);
  CHECK(said.code == 0);
  std::istringstream lines(said.words);
  std::string kind, files, ms, mp_per_s, peak_mb;
  int count = 0;
  double time = 0, speed = 0, peak = 0;
  lines >> kind >> files >> count >> ms >> time >> mp_per_s >> speed >> peak_mb >> peak;
  CHECK(kind == "jpeg");
  CHECK(count == 2);
  CHECK(ms + mp_per_s + peak_mb == "msmp_per_speak_mb");
  CHECK(time > 0);
  CHECK(speed > 0);
  CHECK(said.words.find("\npng files 1 ms ") != std::string::npos);
  CHECK(said.words.find("\nwebp files 1 ms 0.00 mp_per_s 0.00 peak_mb 0.00 unreadable 1\n") != std::string::npos);
  CHECK(said.words.find("\njpeg_time_ratio_to_stb ") != std::string::npos);
  CHECK(said.words.find("\njpeg_memory_ratio_to_stb ") != std::string::npos);
}

TEST_CASE("A folder without photos has nothing to be measured") {
  const Folder folder;
  const Said said = measured(folder);
  CHECK(said.code == 1);
  CHECK(said.words.empty());
}
