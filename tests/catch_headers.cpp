// Is there so that the headers which all tests share are compiled once, with bangvang_test_main.
#include "catch.h"
