// Goldens: a text compared with the file of its name in tests/goldens/scenes. A missing one fails; BANGVANG_APPROVE=1
// writes them anew; a failure leaves NAME.actual.txt beside the build.
#pragma once
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "catch.h"

namespace bangvang {

inline void check_golden(const std::string& name, const std::string& actual) {
  namespace fs = std::filesystem;
  const fs::path golden = fs::path(BANGVANG_TREE) / "tests/goldens/scenes" / (name + ".txt");
  const char* approve = std::getenv("BANGVANG_APPROVE");
  if (approve && std::string(approve) == "1") {
    fs::create_directories(golden.parent_path());
    std::ofstream(golden, std::ios::binary) << actual;
    return;
  }
  std::ostringstream expected;
  std::ifstream file(golden, std::ios::binary);
  expected << file.rdbuf();
  if (file && expected.str() == actual) {
    SUCCEED();
    return;
  }
  const fs::path left = fs::path(BANGVANG_BUILD) / "goldens" / (name + ".actual.txt");
  fs::create_directories(left.parent_path());
  std::ofstream(left, std::ios::binary) << actual;
  // The first line that differs says more than two whole texts.
  std::istringstream a(expected.str()), b(actual);
  std::string was, is;
  int line = 0;
  do {
    was = is = "(end)";
    std::getline(a, was);
    std::getline(b, is);
    ++line;
  } while (was == is && (a || b));
  FAIL_CHECK(golden.string() << (file ? "" : " is missing") << "\n  line " << line << "\n  was " << was << "\n  is  "
                             << is << "\n  whole: " << left.string() << "\n  tests/run --approve takes it as right");
}

}  // namespace bangvang
