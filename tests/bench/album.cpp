// Makes a ceremony of one album for `bangvang bench`: FOLDER [COUNT]; photos of 24 megapixels as cameras write them.
#include <turbojpeg.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

constexpr int width = 6000, height = 4000, distinct = 8;

// Hills under a sky, with grain, and a band of stripes that is another one in each.
std::vector<unsigned char> drawn(int which) {
  std::vector<unsigned char> rgb;
  rgb.reserve(static_cast<std::size_t>(width) * height * 3);
  unsigned dice = 7u + static_cast<unsigned>(which);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const double ridge = height * (.5 + .12 * std::sin(x * (.0011 + .0002 * which)) + .05 * std::sin(x * .0047 + which));
      const bool sky = y < ridge, band = y / 200 == 1 + which;
      dice = dice * 1664525u + 1013904223u;
      const int grain = static_cast<int>(dice >> 27) - 16 + static_cast<int>(16 * std::sin(x * .05) * std::sin(y * .043));
      const int colour[3] = {band && x / 100 % 2 ? 230 : sky ? 120 + y / 60 : 60 + (x + which * 500) / 90,
                             sky ? 160 + y / 90 : 110 - y / 100, sky ? 225 : 50 + which * 12};
      for (const int c : colour) rgb.push_back(static_cast<unsigned char>(std::min(255, std::max(0, c + grain))));
    }
  }
  return rgb;
}

std::string jpeg(int which) {
  const tjhandle press = tjInitCompress();
  const std::vector<unsigned char> rgb = drawn(which);
  unsigned char* made = nullptr;
  unsigned long size = 0;
  const int failed = tjCompress2(press, rgb.data(), width, 0, height, TJPF_RGB, &made, &size, TJSAMP_420, 88, 0);
  std::string file(reinterpret_cast<char*>(made), failed ? 0 : size);
  tjFree(made);
  tjDestroy(press);
  return file;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return std::fputs("album FOLDER [COUNT]\n", stderr), 2;
  const std::string folder = argv[1];
  const int count = argc > 2 ? std::atoi(argv[2]) : 400;
  std::filesystem::create_directories(folder + "/photos/dai");
  std::ofstream(folder + "/ceremony.toml") << "title = \"Album dài\"\n"
                                              "[settings]\nguard_ms = 150\nfade_ms = 150\n";
  std::ofstream(folder + "/rundown.csv") << "scene,subject\nphotos,dai\n";
  std::ofstream captions(folder + "/photos/dai.csv");
  captions << "file,caption\n";
  std::vector<std::string> files;
  for (int i = 0; i < distinct; ++i) files.push_back(jpeg(i));
  for (int i = 0; i < count; ++i) {
    const std::string name = "anh-" + std::to_string(1000 + i) + ".jpg";
    captions << name << ",\"Ảnh số " << i + 1 << "\"\n";
    // Bytes behind the end of the image make every file another one.
    std::ofstream(folder + "/photos/dai/" + name, std::ios::binary)
        << files[static_cast<std::size_t>(i % distinct)] << "number " << i << '\n';
  }
  std::printf("%d photos, the first of %zu bytes\n", count, files[0].size());
}
