// bangvang: composition only.
#include "base/descriptor.h"
#include "verbs/command_line.h"

int main(int argc, char** argv) {
  bangvang::fill_standard_descriptors();
  return bangvang::run_command_line(argc, argv);
}
