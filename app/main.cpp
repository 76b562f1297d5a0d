// bangvang: composition only.
#include "verbs/command_line.h"

int main(int argc, char** argv) { return bangvang::run_command_line(argc, argv); }
